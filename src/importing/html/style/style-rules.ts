import parseCss from 'css-tree/parser';
import type { Atrule, Block, CssNode, Rule } from 'css-tree';
import { answerTo } from './conditions.js';
import { declarationsIn, isDeclaration } from './declarations.js';
import type { Declaration } from './declarations.js';
import { Animations } from './animations.js';
import { attributeOf } from '../page-node.js';
import type { PageElement } from '../page-node.js';
import type { PageTree } from '../page-tree.js';
import { SelectorScope } from './selector-scope.js';
import { pageSelectors } from './selectors.js';
import type { PageSelector } from './selectors.js';
import { importError } from '../../notes/import-error.js';

/** Characters in all the style sheets of a page. Those saved by Word take about a hundred thousand. */
const MAX_STYLES = 1_000_000;

/** No real style sheet nests rules and conditions deeper. */
const MAX_NESTING = 32;

/** A selector with the declarations of its rule and its place in the cascade. */
export interface StyleRule extends PageSelector {
  readonly declarations: readonly Declaration[];
  /** Whether it is in a layer: rules outside layers take precedence over it. */
  readonly isLayered: boolean;
  /** Whether it is unknown if it applies, because its condition is not evaluated. */
  readonly isUncertain: boolean;
  readonly order: number;
}

interface Context {
  /** The selectors of the rules around. */
  readonly parents?: string;
  readonly isLayered: boolean;
  readonly isUncertain: boolean;
  /** Whether the rules are directly in a scope, whose root they may select as well. */
  readonly isScoped?: boolean;
  readonly depth: number;
}

/** Sorts in ascending precedence. */
const byPrecedence = (one: StyleRule, other: StyleRule): number =>
  Number(other.isLayered) - Number(one.isLayered) || one.specificity - other.specificity || one.order - other.order;

/** How many steps it counts to sort a rule that selects an element and to apply its declarations. */
const STEPS_OF_FOUND = 20;
const STEPS_OF_DECLARATION = 4;

/** The source of a nested rule that is not parsed as one. */
function unparsed(node: CssNode): string {
  if (node.type === 'Raw') return node.value;
  if (!isDeclaration(node) || node.value.type !== 'Raw' || node.property.startsWith('--')) return '';
  return `${node.property}:${node.value.value}`;
}

/**
 * A nested rule that is not parsed as one: it starts with a class, or looks like a declaration (`b:hover {…}`). Blank for what is none. Declarations behind it are those of the
 * rule around.
 */
function nestedText(node: CssNode): string {
  const text = unparsed(node);
  if (!text.includes('{')) return '';
  const end = text.lastIndexOf('}') + 1;
  const behind = end > 0 ? text.slice(end) : '';
  return behind.trim() === '' ? text : `${text.slice(0, end)} & {${behind}}`;
}

/** The root of a scope: `@scope (.card) to (.content)`. A scope without one starts at an element that is not looked up. */
function rootOfScope(condition: string): string {
  const [start = ''] = condition.split(/\bto\s*\(/i);
  return /^\(([^]*)\)\s*$/.exec(start)?.[1] ?? '*';
}

const NO_RULES: readonly StyleRule[] = [];

/** The rules of a page's own style sheets that decide how text is seen, indexed by identifier, class and tag. */
export class StyleRules {
  readonly #byKey = new Map<string, StyleRule[]>();
  readonly #scope: SelectorScope;
  readonly #isQuirky: boolean;
  readonly animations = new Animations();
  #order = 0;

  /**
   * @param sheets the texts of the style sheets, in their order
   * @throws ImportError `too-complex` where they are larger than any page needs
   */
  constructor({ isQuirky }: PageTree, sheets: readonly string[]) {
    this.#isQuirky = isQuirky;
    this.#scope = new SelectorScope(isQuirky);
    if (sheets.reduce((sum, { length }) => sum + length, 0) > MAX_STYLES) throw importError('too-complex');
    for (const sheet of sheets) this.#addSheet(sheet, { isLayered: false, isUncertain: false, depth: 0 });
  }

  /** The rules that select an element or a part of it, in ascending precedence. */
  of(element: PageElement): readonly StyleRule[] {
    if (this.#byKey.size === 0) return NO_RULES;
    const found: StyleRule[] = [];
    for (const key of this.#keysOf(element)) {
      for (const rule of this.#byKey.get(key) ?? NO_RULES) {
        this.#scope.step(1);
        if (!rule.matches(element)) continue;
        this.#scope.step(STEPS_OF_FOUND + STEPS_OF_DECLARATION * rule.declarations.length);
        found.push(rule);
      }
    }
    return found.length > 1 ? found.sort(byPrecedence) : found;
  }

  /** A name as selectors compare it: in quirks mode, capitals are as small letters. */
  #cased(text: string): string {
    return this.#isQuirky ? text.toLowerCase() : text;
  }

  #keysOf(element: PageElement): Set<string> {
    const keys = new Set(['*', element.name]);
    const id = attributeOf(element, 'id');
    const classes = attributeOf(element, 'class');
    if (id) keys.add(`#${this.#cased(id)}`);
    if (classes) for (const name of this.#cased(classes).split(/[\t\n\f\r ]+/)) keys.add(`.${name}`);
    this.#scope.step(keys.size);
    return keys;
  }

  #addSheet(sheet: string, context: Context): void {
    if (context.depth > MAX_NESTING) throw importError('too-complex');
    const options = { parseValue: false, parseRulePrelude: false, parseAtrulePrelude: false };
    const tree = parseCss(sheet, options);
    if (tree.type === 'StyleSheet') for (const node of tree.children) this.#addNode(node, context);
  }

  #addNode(node: CssNode, context: Context): void {
    if (node.type === 'Rule') this.#addRule(node, context);
    else if (node.type === 'Atrule') this.#addAtRule(node, context);
    else if (context.parents !== undefined) this.#addSheet(nestedText(node), { ...context, depth: context.depth + 1 });
  }

  #addAtRule({ name, prelude, block }: Atrule, context: Context): void {
    if (!block) return;
    const condition = prelude?.type === 'Raw' ? prelude.value.trim() : '';
    const kind = name.toLowerCase();
    if (kind.endsWith('keyframes')) this.animations.add(condition, block);
    const answer = answerTo(kind, condition);
    if (answer === 'no') return;
    const inside = {
      ...context,
      isLayered: context.isLayered || kind === 'layer',
      isUncertain: context.isUncertain || answer === 'unknown',
      isScoped: kind === 'scope',
      depth: context.depth + 1,
    };
    if (inside.depth > MAX_NESTING) throw importError('too-complex');
    if (kind === 'scope') this.#addScope(rootOfScope(condition), block, inside);
    // Declarations in a condition within a rule apply to the elements of that rule.
    else if (context.parents !== undefined) this.#addBlock('&', block, inside);
    else for (const node of block.children) this.#addNode(node, inside);
  }

  #addScope(root: string, block: Block, context: Context): void {
    this.#addBlock(root, block, context);
    // Declarations for the scope root itself are not parsed in an at-rule.
    for (const node of block.children)
      if (node.type === 'Raw' && !node.value.includes('{')) this.#addSheet(`${root}{${node.value}}`, { ...context, isScoped: false });
  }

  #addRule({ prelude, block }: Rule, context: Context): void {
    if (prelude.type !== 'Raw') return;
    const depth = context.depth + 1;
    if (depth > MAX_NESTING) throw importError('too-complex');
    const selectors = prelude.value.trim();
    const inside = { ...context, isScoped: false, depth };
    if (!context.isScoped) this.#addBlock(selectors, block, inside);
    else {
      const own = selectors.replace(/:scope\b/gi, '&');
      this.#addBlock(own, block, inside);
      this.#addBlock(`&:is(${own})`, block, inside);
    }
  }

  /** Adds the declarations of a rule, and the rules nested in it. */
  #addBlock(selectors: string, block: Block, context: Context): void {
    const nodes = block.children.toArray();
    const declarations = nodes.filter(isDeclaration).flatMap(declarationsIn);
    const nested = nodes.filter((node) => node.type === 'Rule' || node.type === 'Atrule' || nestedText(node) !== '');
    if (declarations.length === 0 && nested.length === 0) return;
    const own = pageSelectors(selectors, this.#scope, this.#isQuirky, context.parents);
    if (own.length === 0) return;
    if (declarations.length > 0) for (const selector of own) this.#add(selector, declarations, context);
    const parents = own.map(({ text }) => text).join(', ');
    for (const node of nested) this.#addNode(node, { ...context, parents });
  }

  #add(selector: PageSelector, declarations: readonly Declaration[], { isLayered, isUncertain }: Context): void {
    this.#order += 1;
    const rule = { ...selector, declarations, isLayered, isUncertain, order: this.#order };
    const others = this.#byKey.get(selector.key);
    if (others) others.push(rule);
    else this.#byKey.set(selector.key, [rule]);
  }
}
