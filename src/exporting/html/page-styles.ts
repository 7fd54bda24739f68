import { PALETTES } from '../../charts/chart-theme.js';

const colours = (name: keyof typeof PALETTES): string => PALETTES[name].map((colour, index) => `--s${index}: ${colour};`).join(' ');

const series = PALETTES.light.map((_, index) => `.s${index} { color: var(--s${index}); }`).join('\n');

const LIGHT = `--ink: #1d2129; --soft: #474747; --paper: #fff; --line: #c9ccd1; --head: #f2f4f7; --link: #0b4a97; ${colours('light')}`;
const DARK = `--ink: #e6e8eb; --soft: #b9bcc2; --paper: #161616; --line: #4a4d52; --head: #232426; --link: #9fc7fe; ${colours('dark')}`;

/** The style sheet of a whole page: one column that is easily read, tables that scroll by themselves, dark where the reader's device is, A4 on paper. */
export const PAGE_STYLES = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1em/1.8 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
main { max-inline-size: 60em; margin-inline: auto; padding: 2em 1.25em 4em; }
h1 { margin-block: 0.5em; font-size: 1.9em; line-height: 1.4; text-align: center; text-wrap: balance; }
.phrase { display: inline-block; }
h2 { margin-block: 2em 0.75em; font-size: 1.35em; line-height: 1.5; }
h3 { margin-block: 1.5em 0.5em; font-size: 1.1em; }
h4, h5, h6 { margin-block: 1.25em 0.5em; font-size: 1em; }
p { margin-block: 0.75em; }
a { color: var(--link); }
.facts { margin-block: 0 2em; color: var(--soft); font-size: 0.9em; text-align: center; }
section > p, .preface > p { text-indent: 2em; }
.signature { margin-block-start: 3em; text-align: end; }
.scroller { overflow-x: auto; margin-block: 1em; }
.scroller:focus-visible { outline: 2px solid var(--link); }
table { min-inline-size: 100%; border-collapse: collapse; font-size: 0.9em; font-variant-numeric: tabular-nums; line-height: 1.5; }
caption { padding-block-end: 0.5em; color: var(--soft); text-align: start; }
th, td { padding: 0.4em 0.5em; border: 1px solid var(--line); text-align: center; }
td { white-space: nowrap; }
th { background: var(--head); font-weight: 600; }
th[scope=col] { min-inline-size: 2.25em; }
th[scope=row] { min-inline-size: 5em; text-align: start; font-weight: 400; }
th[scope=rowgroup], tbody th[scope=col] { font-weight: 600; }
td.corner { max-inline-size: 14em; color: var(--soft); font-size: 0.9em; white-space: normal; }
figure { margin: 1.5em 0; break-inside: avoid; }
figure > svg { display: block; inline-size: 100%; max-inline-size: 52em; block-size: auto; overflow: visible; }
svg { font-size: 13px; fill: currentColor; }
.tick, .year { fill: var(--soft); }
.grid, .zero, .format { stroke: var(--line); }
.zero { stroke: var(--soft); }
.format { stroke: var(--soft); stroke-dasharray: 4 4; }
.bar { stroke: currentColor; }
.ground { fill: currentColor; fill-opacity: 0.16; }
.ground.s0 { fill-opacity: 1; }
.hatch { fill: none; stroke: currentColor; stroke-opacity: 0.5; }
.line { fill: none; stroke: currentColor; stroke-width: 2.5; }
.point { fill: currentColor; }
.number { fill: var(--ink); }
.whole { stroke: var(--ink); stroke-width: 3; }
${series}
.legend { display: flex; flex-wrap: wrap; gap: 0.25em 1.25em; margin: 0.5em 0; padding: 0; font-size: 0.9em; list-style: none; }
.legend svg { inline-size: 24px; block-size: 14px; margin-inline-end: 0.5em; vertical-align: -0.1em; }
.notes { padding-inline-start: 1.25em; color: var(--soft); font-size: 0.9em; }
@media (max-width: 40em) { main { padding: 1em 1em 3em; } h1 { font-size: 1.4em; } h2 { font-size: 1.2em; } table { font-size: 0.75em; } th, td { padding: 0.25em 0.15em; } th[scope=col] { min-inline-size: 0; } th[scope=row] { min-inline-size: 2em; } figure > svg { font-size: 20px; } .number { display: none; } }
@page { size: A4; margin: 20mm 18mm; }
@media print {
:root { color-scheme: light; ${LIGHT} --ink: #000; --soft: #000; --line: #000; --head: #fff; }
body { font-family: FangSong, FangSong_GB2312, STFangsong, SimSun, "Songti SC", serif; font-size: 12pt; line-height: 1.6; }
main { max-inline-size: none; padding: 0; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; font-family: SimHei, "Heiti SC", "Microsoft YaHei", sans-serif; }
.scroller { overflow: visible; break-before: avoid; }
table { min-inline-size: 0; inline-size: 100%; font-size: 8pt; }
th, td { padding: 1.5pt 2pt; }
th[scope=col] { min-inline-size: 0; }
tr { break-inside: avoid; }
a { color: inherit; }
}
`;

/** The hash of that text, by which a strict policy lets it apply. A test compares them. */
export const PAGE_STYLES_HASH = 'sha256-qVh8FV8vLSI+XnuQxdjCiOTtBQdAqBFSaSyROQLiPpI=';
