import { elementTag, inFolder, quoted, scriptTag } from '../placing/addresses.js';
import type { Fates } from './survivors.js';
import type { HasTemplate, Way } from './ways.js';

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
  readonly place: 'article' | 'template' | 'host' | 'style' | 'command';
  readonly code: string;
}

/** The last part of an address, as the name of a file in a command; another where a shell might see more in it than a name. */
function fileName(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').pop() ?? '';
  return /^[\w\p{sc=Han}][\w.\p{sc=Han}-]*$/u.test(name) ? name : 'report.json';
}

/** For pages with a bar of their own: the heads of tables and the contents stop below it. */
const BELOW_BAR: Snippet = { place: 'style', code: ':root { --disclosure-sticky-offset: 60px; }' };

/** A report's name for a file that a link asks for without a class. */
const linkedFile = (data: string): string =>
  /\.disclosure\.(?:json|txt)$/.test(data) ? data : data.replace(/\.(json|txt)(?=$|[?#])/, '.disclosure.$1');

const LINK_TEXT = '政府信息公开工作年度报告';

/** The link is what is there without scripts and before they have run. */
const tagOf = ({ data }: Places, { href }: Fates): string =>
  elementTag('disclosure-report', data, href === 'kept' ? `${LINK_TEXT}（数据）` : '');

function linkOf({ data }: Places, fates: Fates): string {
  const isByClass = fates.class === 'kept';
  return `<a ${isByClass ? 'class="disclosure-report" ' : ''}href=${quoted(isByClass ? data : linkedFile(data))}>${LINK_TEXT}</a>`;
}

function frameOf({ data, scripts }: Places): string {
  const address = inFolder(scripts, `embed.html?src=${encodeURIComponent(data).replace(/%2F/g, '/')}`);
  return `<iframe data-disclosure-embed title="${LINK_TEXT}" src=${quoted(address)} width="100%" height="2400" frameborder="0"></iframe>`;
}

/** The fragment, by a command. Where spans are lost, its cells are not merged. */
const fragmentCommand = ({ data }: Places, { colspan }: Fates): Snippet => ({
  place: 'command',
  code: `npx disclosure-elements render ${fileName(data)} --fragment ${colspan === 'kept' ? '--merged ' : ''}-o .`,
});

/**
 * What a webmaster pastes for a way, in the order in which it is done.
 *
 * @param hasTemplate whether the template may have a script; where it may not, nothing is for it
 */
export function snippetsFor(way: Way, places: Places, fates: Fates, hasTemplate?: HasTemplate): readonly Snippet[] {
  const { data, scripts, body } = places;
  const template = (code: string): Snippet => ({ place: 'template', code });
  const article = (code: string): Snippet => ({ place: 'article', code });
  switch (way) {
    case 'tag-and-script':
      return [article(`${scriptTag(scripts, fates.module === 'kept' ? 'module' : 'classic')}\n${tagOf(places, fates)}`), BELOW_BAR];
    case 'tag':
      return [template(scriptTag(scripts)), article(tagOf(places, fates)), BELOW_BAR];
    case 'link':
      return [template(scriptTag(scripts)), article(linkOf(places, fates)), BELOW_BAR];
    case 'table':
      return [template(scriptTag(scripts, 'module', ` data-upgrade=${quoted(body)}`)), fragmentCommand(places, fates), BELOW_BAR];
    case 'frame': {
      const host = {
        place: 'host',
        code: `<script src=${quoted(inFolder(scripts, 'disclosure-elements.embed-host.js'))}></script>`,
      } as const;
      return [article(frameOf(places)), ...(hasTemplate === false ? [] : [host])];
    }
    case 'fragment':
      return [fragmentCommand(places, fates)];
    case 'page':
      return [{ place: 'command', code: `npx disclosure-elements render ${fileName(data)} --page -o .` }];
  }
}
