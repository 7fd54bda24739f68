// What is wrong with HTML that a document tells readers to write.
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { PAGES, SCRIPTS, TAGS } from '../../../build/entries.js';
import { frameContent } from '../../../src/embed/frame/frame-content.js';
import { ApplicationMatrix, DisclosureReport, DisclosureTable, DisclosureTrend, ReviewLitigationGrid } from '../../../src/entries/index.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const CLASSES = [DisclosureTable, ApplicationMatrix, ReviewLitigationGrid, DisclosureTrend, DisclosureReport];

/** The attributes of each tag, as its class knows them. */
const ATTRIBUTES = new Map<string, readonly string[]>(
  TAGS.map((tag) => {
    const own = CLASSES.find(({ name }) => name.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`) === tag);
    if (!own) throw new Error(`There is no class of <${tag}>.`);
    return [tag, own.observedAttributes];
  }),
);

/** Attributes that every element may have. */
const GLOBAL = /^(?:id|class|lang|dir|slot|title|style|hidden|data-.+|aria-.+|suppresshydrationwarning|:.+|@.+|v-.+)$/;

/** What our scripts ask of their tags. */
const SCRIPT_DATA = ['data-parts', 'data-upgrade', 'data-links'];

const elementsIn = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

const valueOf = ({ attrs }: Element, name: string): string => attrs.find((attr) => attr.name === name)?.value ?? '';

const textOf = (element: Element): string => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function scriptFaults(element: Element, ofJson: (json: unknown) => unknown[]): string[] {
  if (valueOf(element, 'type') === 'application/json') return ofJson(JSON.parse(textOf(element))).map(String);
  const file = valueOf(element, 'src').split('/').pop() ?? '';
  const unknown = file.startsWith('disclosure-elements') && !(file in SCRIPTS) ? [`there is no file ${file}`] : [];
  const data = element.attrs.filter(({ name }) => name.startsWith('data-') && !SCRIPT_DATA.includes(name));
  return [...unknown, ...data.map(({ name }) => `no script asks for ${name}`)];
}

function frameFaults(element: Element): string[] {
  const src = valueOf(element, 'src');
  if (!PAGES.some((page) => src.includes(page.split('/').pop() ?? ''))) return [];
  const content = frameContent({ url: new URL(src, 'https://www.example.gov.cn/').href, allowed: [] });
  return ['problem' in content ? content.problem : '', valueOf(element, 'title') === '' ? 'a frame needs a title' : ''].filter(
    (fault) => fault !== '',
  );
}

function faultsOf(element: Element, ofJson: (json: unknown) => unknown[]): string[] {
  const { tagName, attrs } = element;
  if (tagName === 'script') return scriptFaults(element, ofJson);
  if (tagName === 'iframe') return frameFaults(element);
  if (!tagName.includes('-')) return [];
  const known = ATTRIBUTES.get(tagName);
  if (!known) return [`there is no tag <${tagName}>`];
  return attrs.filter(({ name }) => !known.includes(name) && !GLOBAL.test(name)).map(({ name }) => `<${tagName}> has no attribute ${name}`);
}

/**
 * What is wrong with a piece of HTML: tags, attributes and files of ours that there are not, ends of tags that are missing, data that is no report.
 *
 * @param ofJson what is wrong with data
 */
export function htmlFaults(html: string, ofJson: (json: unknown) => unknown[]): string[] {
  const faults: string[] = [];
  const tree = parseFragment(html, {
    onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`),
    sourceCodeLocationInfo: true,
  });
  for (const element of elementsIn(tree)) faults.push(...faultsOf(element, ofJson));
  for (const tag of TAGS) {
    const [opened, closed] = [html.split(`<${tag}`).length, html.split(new RegExp(`</${tag}\\s*>`)).length];
    if (opened !== closed) faults.push(`<${tag}> is opened ${opened - 1} times and closed ${closed - 1} times`);
  }
  return faults;
}
