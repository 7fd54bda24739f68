// An explanation behind a label, as forms have them for the person who fills them in: 处理决定数量（指2020年办件量）. It is not part of the label,
// unless it makes another one of it: 处理决定数量（上年）, 行政许可（其中：网上办理）.

/** Words of instructions and definitions. What stands in brackets without one may narrow the label down. */
const EXPLAINS =
  /^(?:(?:注|说明|备注)[:：]?)?(?:是?指|即|应|请|须|需|如无|若无)|填[写报列0零]|应当?[提填按]|负[值数号]表示|表示|字样|情况下属于|无则填|没有的/;

/** Words that make another label of it: of another time, of a part. */
const NARROWS = /其中|去年|往年|历年|累计|除外|不含|不包括|仅|半年|季度|\d月|截[至止]|[^与比较同]上一?年|^上一?年/;

const YEAR = /(?:19|20)\d\d/g;

/** The end of a year, behind a number of what there is then: 现行有效件数（截至2023年底）. */
const AT_END = /^截[至止](20\d\d)年(?:底|末|12月31日)$/;

/** Labels of what there is at the end of a year. */
const IS_STOCK = /现行有效|对外公开总/;

/** Whether a label is about the year before that of its report. */
const isOfLastYear = (label: string): boolean => /上一?年/.test(label);

/**
 * Whether the text in brackets behind a label only explains it.
 *
 * @param text without white space, in half-width characters
 * @param label the label before it, normalised
 * @param year the year of the report, where it is known
 */
export function isExplanation(text: string, label: string, year: number | undefined): boolean {
  const [, end] = AT_END.exec(text) ?? [];
  if (end !== undefined) return IS_STOCK.test(label) && Number(end) === year;
  if (!EXPLAINS.test(text) || NARROWS.test(text)) return false;
  const own = year === undefined ? undefined : isOfLastYear(label) ? year - 1 : year;
  return (text.match(YEAR) ?? []).every((written) => Number(written) === own);
}

const OPENING = '([【〔{';
const CLOSING = ')]】〕}';

/** A text divided before its last brackets, if it ends with some; brackets within brackets belong to them. */
function beforeBrackets(text: string): { readonly head: string; readonly inside: string } | undefined {
  let depth = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const character = text.charAt(at);
    if (CLOSING.includes(character)) depth += 1;
    else if (OPENING.includes(character)) depth -= 1;
    if (depth === 0) return at < text.length - 1 ? { head: text.slice(0, at), inside: text.slice(at + 1, -1) } : undefined;
  }
  return undefined;
}

/** Where an explanation starts that has no brackets: 规章：指…, 规章，即…. */
const UNBRACKETED = /[:：,;。—-]{1,2}(?=(?:注|说明)[:：]|是?指|即)/;

/** A label and what stands behind it. */
interface ExplainedLabel {
  readonly head: string;
  readonly explanations: readonly string[];
}

/** A label has few explanations. */
const MAX_EXPLANATIONS = 3;

/** The ways to divide a text into a label and what explains it, the shortest explanation first. The text is without white space. */
export function explainedLabels(text: string): ExplainedLabel[] {
  const found: ExplainedLabel[] = [];
  let head = text.replace(/[。;；]$/, '');
  const explanations: string[] = [];
  for (let time = 0; time < MAX_EXPLANATIONS; time += 1) {
    const divided = beforeBrackets(head);
    if (!divided) break;
    head = divided.head;
    explanations.unshift(divided.inside);
    found.push({ head, explanations: [...explanations] });
  }
  const [separator] = UNBRACKETED.exec(text) ?? [];
  if (separator !== undefined) {
    const at = text.indexOf(separator);
    found.push({ head: text.slice(0, at), explanations: [text.slice(at + separator.length)] });
  }
  return found;
}
