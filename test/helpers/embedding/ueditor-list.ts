/**
 * What UEditor keeps by default (`whitList` in its ueditor.config.js): tags with their attributes. Any other tag goes with all that is in it. Of the tags in
 * our samples and of those around them; it knows neither `scope`, `headers`, `id` nor `data-*`.
 */
const STYLED = ['class', 'style'];
const ALIGNED = ['align', 'valign', ...STYLED];
const CELL = ['width', 'rowspan', 'colspan', ...ALIGNED];

export const UEDITOR_LIST: Readonly<Record<string, string[]>> = {
  a: ['target', 'href', 'title', ...STYLED],
  article: [],
  b: STYLED,
  blockquote: ['cite', ...STYLED],
  br: [],
  caption: STYLED,
  code: STYLED,
  col: ['align', 'valign', 'span', 'width', ...STYLED],
  colgroup: ['align', 'valign', 'span', 'width', ...STYLED],
  details: ['open'],
  div: STYLED,
  em: STYLED,
  font: ['color', 'size', 'face'],
  h1: STYLED,
  h2: STYLED,
  h3: STYLED,
  h4: STYLED,
  h5: STYLED,
  h6: STYLED,
  hr: [],
  i: STYLED,
  img: ['src', 'alt', 'title', 'width', 'height', 'id', '_src', 'loadingclass', 'class', 'data-latex'],
  li: STYLED,
  ol: STYLED,
  p: STYLED,
  pre: STYLED,
  section: [],
  small: [],
  span: STYLED,
  strong: STYLED,
  sub: STYLED,
  sup: STYLED,
  table: ['width', 'border', ...ALIGNED],
  tbody: ALIGNED,
  td: CELL,
  tfoot: ALIGNED,
  th: CELL,
  thead: ALIGNED,
  tr: ['rowspan', ...ALIGNED],
  u: [],
  ul: STYLED,
  video: ['autoplay', 'controls', 'loop', 'preload', 'src', 'height', 'width', ...STYLED],
};
