import type { PublishedDocument } from './published-document.js';

// Recognises documents that have the tables of a report but are not one: a notice with the form to be filled in, a template, the text that
// issues the format.

/** The title of a notice that tells agencies to write their reports. */
const NOTICE = /关于.{0,8}(?:做好|开展|编制|编报|印发|报送|组织|公布|发布|规范|制定).{0,60}(?:通知|函|方案|意见)/;

/** The title of a form. */
const FORM = /(?:格式|样式|模板|样表|范本|样本|空表|表样|参考文本|填报说明|填写说明)(?:[（(].{0,20}[）)])?$|国办公开办函/;

/** A placeholder for the name of an agency or for a year that is still to be filled in. */
const PLACEHOLDER = /[×✕╳xX*_＿]{2,}|[〈<《【[（(](?:机关|单位|部门|行政机关)名?称?[〉>》】\]）)]|某某[市县区省局]/;

/** How many lines before the text are searched. Longer lines are sentences of the text. */
const MAX_LINES = 12;
const MAX_LINE = 90;

/** The title by which a document calls itself a notice, a form or a template; `undefined` where it does not. */
export function formTitle({ blocks, title = '' }: PublishedDocument): string | undefined {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [block.text] : []));
  const first = paragraphs.slice(0, MAX_LINES);
  // A title may continue on the next line.
  const lines = [title, ...first, ...first.map((text, index) => text + (first[index + 1] ?? ''))];
  return lines
    .map((line) => line.replace(/\s+/g, ''))
    .filter(({ length }) => length > 0 && length <= MAX_LINE)
    .find((text) => NOTICE.test(text) || FORM.test(text) || (PLACEHOLDER.test(text) && /报告|年报/.test(text)));
}
