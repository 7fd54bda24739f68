import { GUIDES } from '../../../stories/guides/guides.js';
import type { ElementGuide } from '../../../stories/guides/guide.js';
import { inChinese } from '../../docs/chinese.js';
import { TAGS } from '../../entries.js';
import { manifest } from '../../manifest/manifest.js';
import type { Attribute, ElementClass, Item, Member } from '../../manifest/manifest.js';
import type { SiteLanguage } from '../site-language.js';

/** What is known of an element: from the source and from its guide. */
export interface ElementData {
  readonly tag: string;
  readonly element: ElementClass;
  readonly guide: ElementGuide;
}

/** Every element, in the order of the parts of a report, the whole report first. */
export async function elementsData(): Promise<readonly ElementData[]> {
  const { modules } = await manifest();
  const classes = modules.flatMap(({ declarations }) => declarations);
  const whole: readonly string[] = TAGS.filter((tag) => tag === 'disclosure-report');
  return [...whole, ...TAGS.filter((tag) => !whole.includes(tag))].map((tag) => {
    const element = classes.find(({ tagName }) => tagName === tag);
    const guide = GUIDES[tag];
    if (!element || !guide) throw new Error(`stories/guides/ or the manifest lacks <${tag}>.`);
    return { tag, element, guide };
  });
}

/** A description in the language of a page; the English one where there is no Chinese. */
export const descriptionOf = ({ description = '' }: Item, language: SiteLanguage): string =>
  language === 'en' ? description : inChinese(description);

/** An attribute with its property, or one of the two. */
export interface Setting {
  readonly attribute: Attribute | undefined;
  readonly property: Member | undefined;
}

/** The attributes of an element, its own first, then what it has as properties only. */
export function settingsOf({ attributes = [], members = [] }: ElementClass): readonly Setting[] {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const named = attributes.map((attribute) => ({ attribute, property: fields.find(({ name }) => name === attribute.fieldName) }));
  const rest = fields.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
  return [...named, ...rest.map((property) => ({ attribute: undefined, property }))];
}

/** What can be called or read besides: methods, and static properties. Lit's own are not documented, and left out. */
export const callableOf = ({ members = [] }: ElementClass): readonly Member[] =>
  members.filter(({ kind, static: isStatic, description }) => (kind === 'method' || isStatic) && description !== undefined);
