import parseCss from 'css-tree/parser';
import type { CssNode } from 'css-tree';
import { pixels } from './lengths.js';

/**
 * The window in which a page is assumed to be read, in CSS pixels: that of a desktop. What a page hides on a phone or in print is shown
 * there.
 */
const WINDOW: Readonly<Record<string, number>> = { width: 1280, 'device-width': 1280, height: 800, 'device-height': 800 };

/** The other features that match there; any other feature does not. */
const FEATURES: readonly string[] = [
  'orientation: landscape',
  'hover: hover',
  'any-hover: hover',
  'pointer: fine',
  'any-pointer: fine',
  'color: ',
  'prefers-color-scheme: light',
  'prefers-reduced-motion: no-preference',
  'prefers-contrast: no-preference',
  'scripting: enabled',
  'update: fast',
  'forced-colors: none',
  'inverted-colors: none',
  'display-mode: browser',
];

type Comparison = (own: number, stated: number) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '<': (own, stated) => own < stated,
  '<=': (own, stated) => own <= stated,
  '>': (own, stated) => own > stated,
  '>=': (own, stated) => own >= stated,
  '=': (own, stated) => own === stated,
};

/** The text of a node of a media query: a word or a length. */
function textOf(node: CssNode | null): string {
  if (node?.type === 'Identifier') return node.name.toLowerCase();
  if (node?.type === 'Dimension') return `${node.value}${node.unit.toLowerCase()}`;
  return node?.type === 'Number' ? node.value : '';
}

const inPixels = (node: CssNode | null): number => pixels(textOf(node), 16, 0) ?? NaN;

/** A node that is not among the published types: `width >= 600px`, `400px < width < 800px`. */
interface FeatureRange {
  readonly type: 'FeatureRange';
  readonly left: CssNode;
  readonly leftComparison: string;
  readonly middle: CssNode;
  readonly rightComparison: string | null;
  readonly right: CssNode | null;
}

function isInRange({ left, leftComparison, middle, rightComparison, right }: FeatureRange): boolean {
  const valueOf = (node: CssNode | null): number => WINDOW[textOf(node)] ?? inPixels(node);
  const holds = (one: CssNode, sign: string, other: CssNode | null): boolean => COMPARISONS[sign]?.(valueOf(one), valueOf(other)) ?? false;
  return holds(left, leftComparison, middle) && (rightComparison === null || holds(middle, rightComparison, right));
}

function isFeature(name: string, value: CssNode | null): boolean {
  const [, limit, measured = ''] = /^(?:(min|max)-)?(.+)$/.exec(name.toLowerCase()) ?? [];
  const own = WINDOW[measured];
  if (own === undefined) return FEATURES.includes(`${name.toLowerCase()}: ${textOf(value)}`);
  if (value === null) return true;
  const stated = inPixels(value);
  return limit === 'min' ? own >= stated : limit === 'max' ? own <= stated : own === stated;
}

/** Whether a condition is met: features combined by `and`, `or` and `not`. */
function isMet(node: CssNode | FeatureRange): boolean {
  if (node.type === 'FeatureRange') return isInRange(node);
  if (node.type === 'Feature') return isFeature(node.name, node.value);
  if (node.type !== 'Condition') return false;
  let isTrue = true;
  let operator = 'and';
  let isNegated = false;
  for (const child of node.children) {
    if (child.type === 'Identifier') {
      if (child.name.toLowerCase() === 'not') isNegated = true;
      else operator = child.name.toLowerCase();
      continue;
    }
    const own = isMet(child) !== isNegated;
    isTrue = operator === 'or' ? isTrue || own : isTrue && own;
    isNegated = false;
  }
  return isTrue;
}

/** Whether a list of media queries matches a screen: `screen and (min-width: 600px), print`. */
export function isOnScreen(queries: string): boolean {
  if (queries.trim() === '') return true;
  const list = parseCss(queries, { context: 'mediaQueryList' });
  if (list.type !== 'MediaQueryList') return false;
  return list.children.toArray().some((query) => {
    if (query.type !== 'MediaQuery') return false;
    const type = query.mediaType?.toLowerCase() ?? 'all';
    const holds = (type === 'all' || type === 'screen') && (!query.condition || isMet(query.condition));
    return holds !== (query.modifier?.toLowerCase() === 'not');
  });
}
