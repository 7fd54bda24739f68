import { FRAME_ATTRIBUTES, FRAME_TAGS, frameAttribute } from './frame-attributes.js';
import type { FrameTag } from './frame-attributes.js';
import type { FrameText } from './say-frame.js';

/** What a frame shows. */
export interface FrameContent {
  readonly tag: FrameTag;
  /** The URLs that are loaded, in full. */
  readonly sources: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
}

/** Why a frame shows nothing. Nothing of the address is repeated but the origin of a URL, so that nobody can make a site say something. */
export interface FrameProblem {
  readonly problem: FrameText;
  readonly values: Readonly<Record<string, string>>;
}

/** What is known of the frame's page. */
export interface FramePage {
  /** The address of `embed.html` with its query. */
  readonly url: string;
  /** The origins besides its own from which it may load data: the contents of `<meta name="disclosure-allow">`. */
  readonly allowed: readonly string[];
}

/** A parsed URL; undefined where it is none, or not one of the web. */
function webUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The origins from which a page loads data: its own, and those that the webmaster allows. What is no origin allows nothing. */
export function allowedOrigins({ url, allowed }: FramePage): string[] {
  const texts = allowed.flatMap((content) => content.split(/[\s,]+/));
  return [url, ...texts].flatMap((text) => webUrl(text)?.origin ?? []);
}

const problem = (key: FrameText, values: Readonly<Record<string, string>> = {}): FrameProblem => ({ problem: key, values });

/** Where the data is loaded from, or why it is not. */
function sourcesOf(src: string, tag: FrameTag, page: FramePage): readonly string[] | FrameProblem {
  if (src.trim() === '') return problem('frame:noSource');
  const origins = allowedOrigins(page);
  const sources: string[] = [];
  for (const text of tag === 'disclosure-trend' ? src.trim().split(/\s+/) : [src]) {
    const url = webUrl(text, page.url);
    if (!url) return problem('frame:badSource');
    if (!origins.includes(url.origin)) return problem('frame:foreignSource', { foreign: url.origin });
    sources.push(url.href);
  }
  return sources;
}

/** The language that an address wants for what it shows, and for what is said where it shows nothing; undefined where it names none. */
export const frameLanguage = (url: string): string | undefined =>
  frameAttribute('lang', new URL(url).searchParams.get('lang') ?? '') ?? undefined;

/** Reads what a frame shall show from its address. Parameters that it does not know, such as those of a portal's statistics, are left alone. */
export function frameContent(page: FramePage): FrameContent | FrameProblem {
  const query = new URL(page.url).searchParams;
  const wanted = query.get('element') ?? '';
  const tag = wanted === '' ? 'disclosure-report' : FRAME_TAGS.find((name) => name === wanted);
  if (!tag) return problem('frame:badElement', { tags: FRAME_TAGS.join(', ') });
  const sources = sourcesOf(query.get('src') ?? '', tag, page);
  if ('problem' in sources) return sources;
  const attributes = new Map<string, string>();
  for (const name of FRAME_ATTRIBUTES) {
    const value = query.get(name);
    const attribute = value === null ? null : frameAttribute(name, value);
    if (attribute === undefined) return problem('frame:badValue', { name });
    if (attribute !== null) attributes.set(name, attribute);
  }
  return { tag, sources, attributes };
}
