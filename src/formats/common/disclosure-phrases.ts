import type { ProsePhrase } from './prose-phrase.js';
import type { ProseSubject } from '../prose-reading.js';

// How prose states the numbers of part two: rules and normative documents, and decisions. `{documents}` is a number and its measure word. Only
// what can mean nothing else is read: documents that were disclosed, reviewed or explained are not those issued, and matters that were handled
// are not decisions.

/** The start of a clause, or the end of the item before in a list. */
const STARTS = '(?:^[、]?|[，,。；;：:（(\\s]|[件部份个项]、)(?:[本全今]年度?)?';

const ISSUED = '(?:新?(?:制定|制发|出台|印发)(?:并(?:印发|公开|公布|实施))?(?:了|的)?)';
const DOCUMENT = '(?:行政)?';
const ISSUED_BARE = '新?(?:制定|制发|出台|印发)';
const NONE = '(?:未|没有|无)(?:再)?';
const IN_FORCE = '(?:现行有效(?:的)?)';
const NUMBER_OF = '(?:文件)?(?:数量|总数)?(?:共计?|合计|为|是|有|：|:){0,2}\\s{0,20}{documents}';

/** Words with which documents are something else than issued, repealed or in force in the year. */
const OTHERWISE =
  '累计|清理|审[查核]|备案|公[开示布]|发布|解读|修[订改]|起草|评估|失效|草案|目录|共同|联合|上级|转发|名义|牵头|代拟|参与|协助|配合|会同';

/** Right behind the rules, with the same verb: 制发规章1件、行政规范性文件6件. */
const LISTED: Pick<ProsePhrase, 'before' | 'after'> = { before: '^[、，,和及](?:行政)?$', after: NUMBER_OF };

const DOCUMENTS: readonly (readonly [cue: string, before: string, row: string])[] = [
  ['规章', '(?:政府)?', 'rules'],
  ['规范性文件', DOCUMENT, 'documents'],
];

function documentPhrases([cue, before, row]: (typeof DOCUMENTS)[number]): ProsePhrase[] {
  const phrase = (id: string, subject: string, own: Pick<ProsePhrase, 'before' | 'after'>): ProsePhrase => ({
    id,
    cues: [cue],
    ...own,
    subject: subject as ProseSubject,
    about: 'always',
    isOftenPart: true,
    unless: OTHERWISE,
  });
  const [issued, repealed, inForce] = [`${row}Issued`, `${row}Repealed`, `${row}InForce`];
  const none = (id: string, verb: string): ProsePhrase => phrase(id, id, { before: `${NONE}${verb}${before}$`, after: '{end}' });
  return [
    none(issued, ISSUED_BARE),
    none(repealed, '废止'),
    ...(row === 'rules'
      ? []
      : ['Issued', 'Repealed', 'InForce'].map((what) => ({ ...phrase(row + what, row + what, LISTED), follows: `rules${what}` }))),
    phrase(issued, issued, { before: `${ISSUED}${before}$`, after: NUMBER_OF }),
    phrase(repealed, repealed, { before: `废止(?:了|的)?${before}$`, after: NUMBER_OF }),
    phrase(inForce, inForce, { before: `${IN_FORCE}${before}$`, after: NUMBER_OF }),
    phrase(issued, issued, { before: `${STARTS}${before}$`, after: `(?:制发|新制发)(?:件数|数量)?(?:为|：|:)?\\s{0,20}{documents}` }),
    phrase(repealed, repealed, { before: `${STARTS}${before}$`, after: `废止(?:件数|数量)?(?:为|：|:)?\\s{0,20}{documents}` }),
    phrase(inForce, inForce, { before: `${STARTS}${before}$`, after: `现行有效(?:件数|数量)?(?:为|：|:)?\\s{0,20}{documents}` }),
  ];
}

const DECISIONS: readonly (readonly [cue: string, subject: ProseSubject])[] = [
  ['行政许可', 'licensing'],
  ['行政处罚', 'penalties'],
  ['行政强制', 'coercion'],
];

const HOW_MANY = '(?:共计?|合计|为|是|有|：|:){0,2}\\s{0,20}{documents}';

function decisionPhrases([cue, subject]: (typeof DECISIONS)[number], index: number): ProsePhrase[] {
  const phrase = (own: Pick<ProsePhrase, 'before' | 'after' | 'follows'>): ProsePhrase => ({
    id: subject,
    cues: [cue],
    ...own,
    subject,
    about: 'always',
    isOftenPart: true,
    unless: `${OTHERWISE}|撤销|变更|不予`,
  });
  const last = DECISIONS[index - 1]?.[1];
  return [
    phrase({ before: `(?:未|没有|无)(?:作出)(?:过|任何)?$`, after: '(?:处理)?决定{end}' }),
    phrase({ before: `(?:${STARTS}|作出了?(?:的|各类)?)$`, after: `(?:处理)?决定(?:书)?(?:数量)?${HOW_MANY}` }),
    phrase({ before: '作出了?$', after: HOW_MANY }),
    // 作出行政许可121件、行政处罚9件
    ...(last === undefined ? [] : [phrase({ before: '^[、，,和及]$', after: HOW_MANY, follows: last })]),
  ];
}

export const DISCLOSURE_PHRASES: readonly ProsePhrase[] = [...DOCUMENTS.flatMap(documentPhrases), ...DECISIONS.flatMap(decisionPhrases)];
