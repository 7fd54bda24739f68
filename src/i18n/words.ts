import type { ActionsText } from './messages/zh-cn/actions.js';
import type { AidsText } from './messages/zh-cn/aids.js';
import type { CheckSentence } from './messages/zh-cn/check-sentences.js';
import type { CheckText } from './messages/zh-cn/check.js';
import type { ExportText } from './messages/zh-cn/export.js';
import type { FrameText } from './messages/zh-cn/frame.js';
import type { GlossaryText } from './messages/zh-cn/glossary.js';
import type { ImportingText } from './messages/zh-cn/importing.js';
import type { Text } from './messages/zh-cn/interface.js';
import type { OutlineText } from './messages/zh-cn/outline.js';
import type { ReportMessage } from './messages/zh-cn/report.js';
import type { ToolsText } from './messages/zh-cn/tools.js';
import type { TrendText } from './messages/zh-cn/trend.js';

/**
 * The keys of the texts of each domain: of every element (`interface`), of a whole report, its explanations (`aids`, `glossary`), its key
 * figures (`outline`) and its tools, of checks and their sentences, of trends, of notes on imported documents, of exported files, and of the
 * page for frames.
 */
export interface WordKeys {
  readonly interface: Text;
  readonly report: ReportMessage;
  readonly aids: AidsText | ActionsText;
  readonly glossary: GlossaryText;
  readonly outline: OutlineText;
  readonly tools: ToolsText;
  readonly check: CheckText;
  readonly sentences: CheckSentence;
  readonly trend: TrendText;
  readonly importing: ImportingText;
  readonly export: ExportText;
  readonly frame: FrameText;
}

/** A domain of texts. */
export type WordDomain = keyof WordKeys;

/** All texts of one domain by key: a translation that lacks one, or has one too many, is a type error. `{names}` in braces are placeholders. */
export type WordsOf<Domain extends WordDomain> = Readonly<Record<WordKeys[Domain], string>>;

/** The texts of a language by key, as many as it has. */
export type Words = Readonly<Partial<Record<WordKeys[WordDomain], string>>>;
