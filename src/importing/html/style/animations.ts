import type { Block } from 'css-tree';
import type { Values } from './declarations.js';
import { declarationsIn, isDeclaration } from './declarations.js';
import type { Declaration } from './declarations.js';

/** What an animation states at one of its steps. */
interface Frame {
  readonly isLast: boolean;
  readonly declarations: readonly Declaration[];
}

/** Steps of all animations of a page. Libraries of them have some hundreds. */
const MAX_FRAMES = 5000;

/** Steps of the animations of one element that are looked at, the last ones before the others. */
const MAX_FRAMES_OF_ONE = 20;

/** Seconds: a longer animation may be looked at at any of its steps. */
const LONG = 10;

/** How long a word of an animation says that something takes, in seconds; NaN where it says something else. */
function secondsOf(word: string): number {
  const [, digits, unit] = /^([\d.]+)(m?s)$/.exec(word) ?? [];
  return Number(digits) / (unit === 'ms' ? 1000 : 1);
}

/** The animations of a page by their names (`@keyframes`). */
export class Animations {
  readonly #frames = new Map<string, Frame[]>();
  #count = 0;

  add(name: string, block: Block): void {
    const frames: Frame[] = [];
    for (const node of block.children) {
      if (node.type !== 'Rule' || node.prelude.type !== 'Raw' || this.#count >= MAX_FRAMES) continue;
      this.#count += 1;
      const declarations = node.block.children.toArray().filter(isDeclaration).flatMap(declarationsIn);
      // An animation takes precedence over all that is stated otherwise, but for what is important.
      const stated = declarations.map((declaration) => ({ ...declaration, isImportant: true }));
      frames.push({ isLast: /\bto\b|100%/i.test(node.prelude.value), declarations: stated });
    }
    this.#frames.set(name.replace(/["']/g, '').toLowerCase(), frames);
  }

  /** What the animations of an element state at the steps at which it may be looked at: the last one, or any where they are long, or never end. */
  framesOf(values: Values): readonly (readonly Declaration[])[] {
    const { animation = '', 'animation-name': name = '' } = values;
    if (this.#count === 0 || (animation === '' && name === '')) return [];
    const words = `${animation} ${name} ${values['animation-timing'] ?? ''}`.split(/[\s,"']+/);
    const isLong = words.some((word) => word === 'infinite' || word === 'paused' || secondsOf(word) >= LONG);
    return words
      .flatMap((word) => this.#frames.get(word) ?? [])
      .filter(({ isLast }) => isLast || isLong)
      .sort((one, other) => Number(other.isLast) - Number(one.isLast))
      .slice(0, MAX_FRAMES_OF_ONE)
      .map(({ declarations }) => declarations);
  }
}
