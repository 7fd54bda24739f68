import { inlineDeclarations, isValidValue } from './declarations.js';
import type { CustomValues, Declaration, Property, Values } from './declarations.js';
import { legacyColor } from './colors.js';
import { legacyFontSize } from './lengths.js';
import { attributeOf } from '../page-node.js';
import type { PageElement } from '../page-node.js';
import type { StyleRule } from './style-rules.js';

const NONE = { display: 'none' } as const;
const BLOCK = { display: 'block' } as const;
const STRUCK = { 'text-decoration-line': 'line-through' } as const;
const ATOMIC = { display: 'inline-block' } as const;

const each = (names: string, values: Values): Record<string, Values> => Object.fromEntries(names.split(' ').map((name) => [name, values]));

/** The browsers' default styles of HTML elements (HTML, 15.3), as far as they decide what is seen. */
const DEFAULTS: Readonly<Record<string, Values>> = {
  ...each('address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer', BLOCK),
  ...each(
    'form header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary ul xmp',
    BLOCK,
  ),
  ...each('area base basefont datalist dialog link meta noembed noframes param rp rt rtc template', NONE),
  ...each('caption col colgroup table tbody td tfoot th thead tr', { display: 'table' }),
  ...each('button input meter progress select textarea', ATOMIC),
  ...each('del s strike', STRUCK),
  sup: { 'vertical-align': 'super', 'font-size': 'smaller' },
  sub: { 'vertical-align': 'sub', 'font-size': 'smaller' },
  small: { 'font-size': 'smaller' },
  big: { 'font-size': 'larger' },
  h1: { ...BLOCK, 'font-size': '2em' },
  h2: { ...BLOCK, 'font-size': '1.5em' },
  h3: { ...BLOCK, 'font-size': '1.17em' },
  h4: BLOCK,
  h5: { ...BLOCK, 'font-size': '.83em' },
  h6: { ...BLOCK, 'font-size': '.67em' },
};

const NOTHING: Values = {};

/** The default style of an element without declarations. */
const defaultsOf = ({ name, isHtml }: PageElement): Values =>
  (isHtml && Object.prototype.hasOwnProperty.call(DEFAULTS, name) ? DEFAULTS[name] : undefined) ?? NOTHING;

/** The meaning of `initial`, where that differs from no declaration. */
const INITIAL: Values = {
  display: 'inline',
  visibility: 'visible',
  color: 'black',
  'font-size': 'medium',
  'text-indent': '0',
  direction: 'ltr',
  'letter-spacing': 'normal',
  'text-decoration-line': 'none',
  'vertical-align': 'baseline',
};

const INHERITED = new Set(['visibility', 'color', 'font-size', 'text-indent', 'direction', 'letter-spacing', '-webkit-text-fill-color']);

/** The declarations implied by presentational attributes. */
function statedByAttribute({ name, value }: { readonly name: string; readonly value: string }, element: PageElement): Values {
  switch (name) {
    case 'hidden':
      return value.toLowerCase() === 'until-found' ? { 'content-visibility': 'hidden' } : NONE;
    case 'popover':
      return NONE;
    case 'open':
      return element.name === 'dialog' ? BLOCK : NOTHING;
    case 'dir':
      return /^rtl$/i.test(value) ? { direction: 'rtl' } : { direction: 'ltr' };
    case 'background':
      return { 'background-image': 'url()' };
    case 'bgcolor':
    case 'text':
    case 'color': {
      const isInk = name === 'text' ? element.name === 'body' : element.name === 'font';
      if (!isInk && name !== 'bgcolor') return NOTHING;
      const color = legacyColor(value);
      return color ? { [isInk ? 'color' : 'background-color']: `rgb(${color.red},${color.green},${color.blue})` } : NOTHING;
    }
    case 'size': {
      const size = element.name === 'font' ? legacyFontSize(value) : undefined;
      return size === undefined ? NOTHING : { 'font-size': size };
    }
    case 'href':
      return element.name === 'a' ? { color: '#0000ee' } : NOTHING;
    default:
      return NOTHING;
  }
}

/** Values by property while they are being collected, custom properties included. */
type DraftValues = Record<string, string>;

function apply(draft: DraftValues, declarations: readonly Declaration[], isImportant: boolean): void {
  for (const declaration of declarations) if (declaration.isImportant === isImportant) draft[declaration.property] = declaration.value;
}

const MAX_REPLACED = 16;

/** A value with its `var()` references replaced; `undefined` where a custom property is missing or refers to itself. */
function withoutVariables(value: string, custom: CustomValues): string | undefined {
  let text = value;
  for (let count = 0; text.includes('var('); count += 1) {
    // From the innermost outwards.
    const [whole, name = '', fallback] = /var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/.exec(text) ?? [];
    if (whole === undefined || count === MAX_REPLACED) return undefined;
    const own = Object.prototype.hasOwnProperty.call(custom, name) ? custom[name] : fallback;
    if (own === undefined || own.length > 1000) return undefined;
    text = text.replace(whole, () => own.trim());
  }
  return text;
}

/** Resolves the CSS-wide keywords and custom properties. */
function resolved(draft: DraftValues, element: PageElement, custom: CustomValues): Values {
  const values: Values = {};
  for (const [name, stated] of Object.entries(draft)) {
    if (name.startsWith('--')) continue;
    const property = name as Property;
    let value: string | undefined = stated;
    if (stated.includes('var(')) {
      value = withoutVariables(stated, custom);
      if (value === undefined || !isValidValue(property, value)) value = 'unset';
    }
    if (value === 'revert' || value === 'revert-layer') value = defaultsOf(element)[property];
    else if (value === 'initial' || (value === 'unset' && !INHERITED.has(property))) value = INITIAL[property];
    else if (value === 'inherit' || value === 'unset') value = undefined;
    if (value !== undefined) values[property] = value;
  }
  return values;
}

/** The cascaded values of an element, and the custom properties that apply in it. */
export interface CascadedValues {
  readonly values: Values;
  readonly custom: CustomValues;
}

/**
 * The cascade for an element, in ascending precedence: browser defaults, its attributes, the page's rules, its `style`, then important
 * declarations of both (CSS Cascade, 6).
 *
 * @param rules the rules that select it or a part of it, in ascending precedence
 * @param isPart whether it is for a pseudo-element, which has neither attributes nor a tag
 */
export function cascaded(element: PageElement, rules: readonly StyleRule[], inherited: CustomValues, isPart = false): CascadedValues {
  const defaults = isPart ? NOTHING : defaultsOf(element);
  const attributes = isPart ? [] : element.attributes;
  if (attributes.length === 0 && rules.length === 0) return { values: defaults, custom: inherited };
  const draft: DraftValues = { ...defaults };
  for (const attribute of attributes) Object.assign(draft, statedByAttribute(attribute, element));
  const style = isPart ? undefined : attributeOf(element, 'style');
  const inline = style ? inlineDeclarations(style) : [];
  if (inline.length === 0 && rules.length === 0) return { values: draft, custom: inherited };
  for (const { declarations } of rules) apply(draft, declarations, false);
  apply(draft, inline, false);
  // Important rules in layers take precedence over those outside.
  for (const { declarations } of rules) apply(draft, declarations, true);
  for (const { declarations, isLayered } of rules) if (isLayered) apply(draft, declarations, true);
  apply(draft, inline, true);
  const own = Object.entries(draft).filter(([name]) => name.startsWith('--'));
  const custom = own.length > 0 ? { ...inherited, ...Object.fromEntries(own) } : inherited;
  return { values: resolved(draft, element, custom), custom };
}
