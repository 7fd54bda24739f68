import type { Bilingual } from '../../../stories/guides/guide.js';
import { elementsData, settingsOf } from './element-data.js';
import type { ElementData } from './element-data.js';
import { inChinese } from '../../docs/chinese.js';

/** An attribute as a control offers it. */
export interface AttributeControl {
  readonly name: string;
  readonly kind: 'flag' | 'choice' | 'text' | 'number';
  /** The values of a choice, or some worth trying of a text. */
  readonly values?: readonly string[];
  /** What holds where it is not set. */
  readonly fallback?: string;
  readonly description: Bilingual;
}

/** What a script of a page has to know of an element. */
export interface ElementControls {
  readonly tag: string;
  readonly name: Bilingual;
  readonly attributes: readonly AttributeControl[];
}

const literals = (type: string): string[] => [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);

function kindOf(type: string): AttributeControl['kind'] {
  if (type === 'boolean') return 'flag';
  if (type.startsWith("'")) return 'choice';
  return /^number\b/.test(type) ? 'number' : 'text';
}

/** The languages that the elements speak. */
const LANGUAGES = ['zh-CN', 'zh-Hant', 'en'];

/** The attributes of an element but `src`, which each page has of its own. */
export function attributeControls({ element, guide }: ElementData): readonly AttributeControl[] {
  return settingsOf(element).flatMap(({ attribute, property }): AttributeControl[] => {
    if (!attribute || attribute.name === 'src') return [];
    const { name } = attribute;
    const { type, default: fallback, description = '' } = property ?? attribute;
    const kind = kindOf(type?.text ?? '');
    const values = kind === 'choice' ? literals(type?.text ?? '') : name === 'lang' ? LANGUAGES : guide.values[name];
    return [
      {
        name,
        kind: name === 'lang' ? 'choice' : kind,
        ...(values && { values }),
        ...(fallback !== undefined && fallback !== 'null' && { fallback: fallback.replaceAll("'", '') }),
        description: { zh: inChinese(description), en: description },
      },
    ];
  });
}

/** The attributes of every element, for pages that offer them: `demo/site/attributes.json`. */
export const elementControls = async (): Promise<readonly ElementControls[]> =>
  (await elementsData()).map((data) => ({ tag: data.tag, name: data.guide.name, attributes: attributeControls(data) }));
