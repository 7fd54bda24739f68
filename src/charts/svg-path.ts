import { roundLength } from './svg-elements.js';

/** A path built by the calls of a 2D context, in the notation of SVG's `d`. */
export class SvgPath {
  #text = '';

  get text(): string {
    return this.#text;
  }

  begin(): void {
    this.#text = '';
  }

  close(): void {
    this.#text += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#text += `M${roundLength(x)} ${roundLength(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#text += `${this.#command()}${roundLength(x)} ${roundLength(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.#text += `h${roundLength(width)}v${roundLength(height)}h${roundLength(-width)}Z`;
  }

  /**
   * @param start in radians, like `end`; the arc runs clockwise
   */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const at = (angle: number): string => `${roundLength(x + radius * Math.cos(angle))} ${roundLength(y + radius * Math.sin(angle))}`;
    const turn = Math.abs(end - start);
    const size = roundLength(radius);
    this.#text += `${this.#command()}${at(start)}`;
    // SVG draws nothing for an arc whose ends coincide, so a full circle is two halves.
    if (turn >= Math.PI * 2)
      this.#text += `A${size} ${size} 0 0 1 ${at(start + Math.PI)}A${size} ${size} 0 0 1 ${at(start + Math.PI * 2)}Z`;
    else this.#text += `A${size} ${size} 0 ${turn > Math.PI ? 1 : 0} 1 ${at(end)}`;
  }

  /** The first command of a path is a move, whichever call began it. */
  #command(): string {
    return this.#text ? 'L' : 'M';
  }
}
