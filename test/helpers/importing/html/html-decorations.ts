import type { Draw } from '../oracle/oracle.js';

// Content in cells of published pages in addition to their numbers, and markup of the numbers themselves. What is plainly visible remains
// the number.

/** The style sheet for decorations by class. Each class name says what its rule does. */
export const DECORATION_STYLES = `<style><!--
/* comment { .struck { color: red } */
.struck { text-decoration: underline line-through } .c1.gone, p .never { display: none } .gone { visibility: hidden !important; display: inline }
@media screen { .none { display: none } } @media print { .number { display: none } .none { display: inline } }
.high { vertical-align: 35% } .white { color: #FEFEFE } .tiny { font: 1px/1 serif } .ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
td { & .nested { display: none } } .after::after { content: "9" } .number:hover { display: none } .shown { display: inline !important }
.dark { background: #023 no-repeat } .number { color: inherit } [data-old~=yes] { opacity: 0 } :root { --hide: none } .byvar { display: var(--hide) }
--></style>`;

type Decoration = (number: string, other: string) => string;

const style = (css: string, content: string): string => `<span style="${css}">${content}</span>`;

const UNSEEN: readonly Decoration[] = [
  (_, other) => `<del>${other}</del>`,
  (_, other) => `<s><b>${other}</b></s>`,
  (_, other) => `<strike>${other}</strike>`,
  (_, other) => style('text-decoration:line-through', other),
  (_, other) => `<i class=struck>${other}</i>`,
  (_, other) => `<u class="x struck">${other}<b style="text-decoration:none">${other}</b></u>`,
  (_, other) => `<span hidden>${other}</span>`,
  (_, other) => style('DISPLAY : none', `<b>${other}</b>`),
  (_, other) => style('display:none!important;display:inline', other),
  (_, other) => style('visibility:hidden', other),
  (_, other) => style('font-size:0', other),
  (_, other) => style('font-size:.5pt', `<b style="font-size:100%">${other}</b>`),
  (_, other) => style("display:none;mso-hide:all;mso-style-parent:''", other),
  (_, other) => style('mso-hide:all', other),
  (_, other) => style('opacity:0', `<b style="opacity:1">${other}</b>`),
  (_, other) => `<i class=none>${other}</i>`,
  (_, other) => `<i class="c1 gone">${other}</i>`,
  (_, other) => `<i class=gone style="visibility:visible">${other}</i>`,
  (_, other) => `<i class=tiny>${other}</i>`,
  (_, other) => `<i class=nested>${other}</i>`,
  (_, other) => `<i class=byvar>${other}</i>`,
  (_, other) => `<i data-old="x yes">${other}</i>`,
  (number) => `<i class=ears>${number}</i>`,
  (_, other) => `<template>${other}</template>`,
  (_, other) => `<script>document.write("${other}")</script>`,
  (_, other) => `<style>b{width:${other}px}</style>`,
  (_, other) => `<noscript>${other}</noscript>`,
  (_, other) => `<dialog>${other}</dialog>`,
  (_, other) => `<datalist><option>${other}</option></datalist>`,
  (_, other) => `<ruby><rt>${other}</rt></ruby>`,
  (_, other) => `<!-- ${other} -->`,
  (_, other) => `<!--[if gte mso 9]>${other}<![endif]-->`,
  (_, other) => `<![if !${other}]><![endif]>`,
  (_, other) => `<input type=hidden value=${other}>`,
  (_, other) => style('position:absolute;left:-999em', other),
  (_, other) => `<div style="height:0;overflow:hidden">${other}</div>`,
];

const DOUBTFUL: readonly Decoration[] = [
  (_, other) => `<sup>${other}</sup>`,
  (_, other) => `<sub><b>${other}</b></sub>`,
  (_, other) => style('vertical-align:super', other),
  (_, other) => style('vertical-align:.4em;font-size:7pt', other),
  (_, other) => style('position:relative;top:-4.0pt;mso-text-raise:4.0pt', other),
  (_, other) => `<i class=high>${other}</i>`,
  (_, other) => style('font-size:50%', other),
  (_, other) => `<font size=1>${other}</font>`,
  (_, other) => style('color:white', other),
  (_, other) => `<font color=fff>${other}</font>`,
  (_, other) => `<i class=white>${other}</i>`,
  (_, other) => style('color:rgba(0,0,0,0)', other),
  (_, other) => style('background:black', `<b>${other}</b>`),
  (_, other) => `<i class=dark style="color:#012">${other}</i>`,
  (_, other) => style('position:absolute', other),
  (_, other) => style('position:relative;left:-1em', other),
  (_, other) => style('margin-left:-1em', other),
  (_, other) => style('float:right', other),
  (_, other) => `<input value=${other}>`,
  (_, other) => `<textarea>${other}</textarea>`,
  (_, other) => `<select><option>${other}</select>`,
  (_, other) => `<img src=x.png alt=${other}>`,
  (_, other) => `<svg><text>${other}</text></svg>`,
  (_, other) => `<math><mn>${other}</mn></math>`,
  (_, other) => `<i class=sr-only>${other}</i>`,
  (_, other) => `<span aria-hidden=true>${other}</span>`,
  () => '<i class=after></i>',
];

const inPieces: Decoration = (number) => Array.from(number, (character, index) => (index % 2 ? `<b>${character}</b>` : character)).join('');

/** Markup of the number itself that leaves it visible. */
const PLAIN: readonly Decoration[] = [
  inPieces,
  (number) => `<p class=MsoNormal><span lang=EN-US style='font-family:"Times New Roman";mso-hide:none'>${number}<o:p></o:p></span></p>`,
  (number) => `<font size=3 color=red>${number}</font>`,
  (number) => `<ins>${number}</ins>`,
  (number) => `<b class="number shown" style="display:none">${number}</b>`,
  (number) => style('visibility:hidden', style('visibility:visible', number)),
  (number) => style('position:relative;top:-1.0pt;mso-text-raise:1.0pt', number),
  (number) => `<div class=dark><font color=white>${number}</font></div>`,
  (number) => `<span aria-hidden=true>${number}</span><i class=ears>${number}</i>`,
  (number) => `<a href="#">${number}</a>`,
  (number) => `<bdo dir=ltr>${number}</bdo>`,
];

const oneOf = <T>(all: readonly T[], draw: Draw): T => {
  const found = all[draw(all.length)];
  if (found === undefined) throw new Error('Nothing to draw from.');
  return found;
};

/** The content of a cell that shows a number, with something of each kind. */
export function decoratedNumber(number: string, draw: Draw): string {
  const other = (): string => `${1 + draw(99)}`;
  const add = (all: readonly Decoration[]): string => oneOf(all, draw)(number, other());
  let content = draw(3) === 0 ? oneOf(PLAIN, draw)(number, '') : number;
  for (let count = draw(3); count > 0; count -= 1) content = draw(2) === 0 ? add(UNSEEN) + content : content + add(UNSEEN);
  // In a blank cell, some of it would be read as its number.
  if (/\d/.test(number) && draw(4) === 0) content = draw(2) === 0 ? add(DOUBTFUL) + content : content + add(DOUBTFUL);
  return content;
}
