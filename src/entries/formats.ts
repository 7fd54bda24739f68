// The official formats, and the languages in which their labels are shown. Importing this has no side effects, as with every file beside it that is
// named after a room of src/: nothing is registered, and no page is needed.

// Formats: what a report of a year consists of.
export { formatCells } from '../formats/cells.js';
export type { CellSpec } from '../formats/cells.js';
export { cellOf, cellsNamed } from '../formats/named-cells.js';
export type { Block, Format, Heading, Kind, Part, ProsePart, TablePart } from '../formats/format.js';
export { FORMAT_IDS, formatOf, formatOfYear, FORMATS, yearsOf } from '../formats/formats.js';
export type { FormatId, ProsePartKey, TablePartKey } from '../formats/formats.js';
export { partTitle } from '../formats/part-title.js';
export { tablePart, tableParts } from '../formats/parts.js';
export { proseParts } from '../formats/prose-parts.js';
export type { Rules, SumRule, YearRule } from '../formats/rule.js';
export { RULES } from '../formats/rules.js';
export type { Topic, TopicChart } from '../formats/topic.js';

// Languages: what labels and messages are said in.
export { ENGLISH } from '../i18n/english.js';
export { registerLanguage, SIMPLIFIED_CHINESE } from '../i18n/language.js';
export type { Language, Text } from '../i18n/language.js';
export type { WordDomain, WordKeys, Words, WordsOf } from '../i18n/words.js';
export { TRADITIONAL_CHINESE } from '../i18n/traditional-chinese.js';
export { unitMark } from '../i18n/unit-mark.js';
