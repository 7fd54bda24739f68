import type { Block } from 'css-tree';
import type { Values } from './declarations.js';
import { declarationsIn, isDeclaration } from './declarations.js';
import type { Declaration } from './declarations.js';

/** The declarations of an animation at one of its steps. */
interface Frame {
  readonly isLast: boolean;
  readonly declarations: readonly Declaration[];
}

/** Steps of all animations of a page. Animation libraries have a few hundred. */
const MAX_FRAMES = 5000;

/** How many steps of the animations of one element are considered, the last ones first. */
const MAX_FRAMES_OF_ONE = 20;

/** In seconds: a page may be read at any step of a longer animation. */
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
      // An animation takes precedence over all other declarations, except important ones.
      const stated = declarations.map((declaration) => ({ ...declaration, isImportant: true }));
      frames.push({ isLast: /\bto\b|100%/i.test(node.prelude.value), declarations: stated });
    }
    this.#frames.set(name.replace(/["']/g, '').toLowerCase(), frames);
  }

  /**
   * The declarations of the animations of an element at the steps at which it may be read: the last one, or any where they are long or
   * endless.
   */
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
