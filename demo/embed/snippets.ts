import type { Fates } from './survivors.js';
import type { Way } from './ways.js';

/** Where a site has its files, as its webmaster writes it. */
export interface Places {
  /** The address of the report's JSON. */
  readonly data: string;
  /** The folder with the scripts. */
  readonly scripts: string;
  /** The CSS selector of the body of an article. */
  readonly body: string;
}

/** What is to be pasted, and where. */
export interface Snippet {
  readonly place: 'article' | 'template' | 'style' | 'command';
  readonly code: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const quoted = (value: string): string => `"${value.replace(/[&"<>]/g, (mark) => MARKS[mark] ?? mark)}"`;

const inFolder = (folder: string, file: string): string => `${folder === '' || folder.endsWith('/') ? folder : `${folder}/`}${file}`;

/** The last part of an address, as the name of a file in a command; another where a shell might see more in it than a name. */
function fileName(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').pop() ?? '';
  return /^[\w\p{sc=Han}][\w.\p{sc=Han}-]*$/u.test(name) ? name : 'report.json';
}

const script = (folder: string, attributes = ''): string =>
  `<script type="module" src=${quoted(inFolder(folder, 'disclosure-elements.js'))}${attributes}></script>`;

const classicScript = (folder: string): string => `<script src=${quoted(inFolder(folder, 'disclosure-elements.iife.js'))} defer></script>`;

/** For pages with a bar of their own: the heads of tables and the contents stop below it. */
const BELOW_BAR: Snippet = { place: 'style', code: ':root { --disclosure-sticky-offset: 60px; }' };

/** A report's name for a file that a link asks for without a class. */
const linkedFile = (data: string): string =>
  /\.disclosure\.(?:json|txt)$/.test(data) ? data : data.replace(/\.(json|txt)(?=$|[?#])/, '.disclosure.$1');

const LINK_TEXT = '政府信息公开工作年度报告';

function tagOf({ data }: Places, { href }: Fates): string {
  // The link is what is there without scripts and before they have run.
  const inside = href === 'kept' ? `<a href=${quoted(data)}>${LINK_TEXT}（数据）</a>` : '';
  return `<disclosure-report src=${quoted(data)}>${inside}</disclosure-report>`;
}

function linkOf({ data }: Places, fates: Fates): string {
  const isByClass = fates.class === 'kept';
  return `<a ${isByClass ? 'class="disclosure-report" ' : ''}href=${quoted(isByClass ? data : linkedFile(data))}>${LINK_TEXT}</a>`;
}

function frameOf({ data, scripts }: Places): string {
  const address = inFolder(scripts, `embed.html?src=${encodeURIComponent(data).replace(/%2F/g, '/')}`);
  return `<iframe data-disclosure-embed title="${LINK_TEXT}" src=${quoted(address)} width="100%" height="2400" frameborder="0"></iframe>`;
}

/** What a webmaster pastes for a way, in the order in which it is done. */
export function snippetsFor(way: Way, places: Places, fates: Fates): readonly Snippet[] {
  const { data, scripts, body } = places;
  switch (way) {
    case 'tag-and-script': {
      const first = fates.module === 'kept' ? script(scripts) : classicScript(scripts);
      return [{ place: 'article', code: `${first}\n${tagOf(places, fates)}` }, BELOW_BAR];
    }
    case 'tag':
      return [{ place: 'template', code: script(scripts) }, { place: 'article', code: tagOf(places, fates) }, BELOW_BAR];
    case 'link':
      return [{ place: 'template', code: script(scripts) }, { place: 'article', code: linkOf(places, fates) }, BELOW_BAR];
    case 'table':
      return [
        { place: 'template', code: script(scripts, ` data-upgrade=${quoted(body)}`) },
        { place: 'command', code: `npx disclosure-elements render ${fileName(data)} --fragment -o .` },
        BELOW_BAR,
      ];
    case 'frame':
      return [
        { place: 'article', code: frameOf(places) },
        { place: 'template', code: `<script src=${quoted(inFolder(scripts, 'disclosure-elements.embed-host.js'))}></script>` },
      ];
    case 'fragment':
      return [{ place: 'command', code: `npx disclosure-elements render ${fileName(data)} --fragment -o .` }];
    case 'page':
      return [{ place: 'command', code: `npx disclosure-elements render ${fileName(data)} --page -o .` }];
  }
}
