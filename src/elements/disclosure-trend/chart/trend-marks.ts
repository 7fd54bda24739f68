import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { isHorizontal } from '../../../charts/chart-picture.js';
import type { ChartPicture, MarkBox } from '../../../charts/chart-picture.js';
import { pointSentence } from '../../../trend/trend-text.js';
import { pointAfterKey } from './mark-steps.js';
import type { PointPlace } from './mark-steps.js';

const FIRST: PointPlace = { series: 0, index: 0 };

/** How far a place is outside a span; 0 within it. */
const distance = (from: number, size: number, place: number): number => Math.max(from - place, place - from - size, 0);

/**
 * The points of a chart as elements at their places in the picture: they describe the picture to readers who cannot see it, can be reached
 * by keyboard, and are found near the pointer. One of them is a tab stop; arrow keys move from there.
 */
export class TrendMarks {
  readonly #root: HTMLElement;
  readonly #onAim: (point: PointPlace | undefined) => void;
  #picture: ChartPicture | undefined;
  /** The sentences of the points, by series. */
  #sentences: readonly (readonly string[])[] = [];
  #boxes: readonly (readonly MarkBox[])[] = [];
  #stop = FIRST;

  /**
   * @param root the element that contains the points
   * @param onAim called with the point that has the focus, or undefined
   */
  constructor(root: HTMLElement, onAim: (point: PointPlace | undefined) => void) {
    this.#root = root;
    this.#onAim = onAim;
  }

  /** Whether they have been shown. */
  get isThere(): boolean {
    return this.#picture !== undefined;
  }

  /** Which point has the focus. */
  get focused(): PointPlace | undefined {
    const { activeElement } = this.#root.getRootNode() as ShadowRoot | Document;
    return activeElement ? this.#placeOf(activeElement) : undefined;
  }

  /** Updates the sentences for the points of a picture. */
  show(picture: ChartPicture): void {
    const { trend, panel, hidden } = picture;
    const { focused } = this;
    const isOther = this.#sentences.length !== panel.series.length || this.#sentences[0]?.length !== trend.positions.length;
    this.#picture = picture;
    this.#sentences = panel.series.map((series) => trend.positions.map((_, index) => pointSentence(series, index, panel, trend)));
    if (isOther) this.#stop = FIRST;
    const shown = panel.series.findIndex((_, series) => !hidden.has(series));
    if (hidden.has(this.#stop.series)) this.#stop = { ...this.#stop, series: shown };
    this.#render();
    // Where the focused mark is gone, the focus would be lost.
    if (focused) this.#markAt(this.#stop)?.focus();
  }

  /** Moves the points to their places in the picture. */
  place(boxOf: (series: number, index: number) => MarkBox): void {
    this.#boxes = this.#sentences.map((sentences, series) => sentences.map((_, index) => boxOf(series, index)));
    this.#boxes.forEach((boxes, series) => {
      boxes.forEach(({ x, y, width, height }, index) => {
        const mark = this.#markAt({ series, index });
        // All at once: there are many.
        if (mark) mark.style.cssText = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
      });
    });
  }

  /** Where a point is in the picture. */
  boxOf({ series, index }: PointPlace): MarkBox | undefined {
    return this.#boxes[series]?.[index];
  }

  /** The point nearest to a place in the picture: the nearest mark of the nearest position. */
  nearest(x: number, y: number): PointPlace | undefined {
    const picture = this.#picture;
    if (!picture) return undefined;
    const horizontal = isHorizontal(picture.trend);
    const points = this.#boxes.flatMap((boxes, series) => {
      if (picture.hidden.has(series)) return [];
      return boxes.map((box, index) => {
        const across = distance(box.x, box.width, x);
        const down = distance(box.y, box.height, y);
        return { series, index, along: horizontal ? down : across, beside: horizontal ? across : down };
      });
    });
    const [nearest] = points.sort((one, other) => one.along - other.along || one.beside - other.beside);
    return nearest && { series: nearest.series, index: nearest.index };
  }

  /** Handles a point that has received the focus. */
  readonly focusIn = ({ target }: FocusEvent): void => {
    const point = target instanceof Element ? this.#placeOf(target) : undefined;
    if (point) {
      this.#stop = point;
      this.#render();
    }
    this.#onAim(point);
  };

  readonly focusOut = (): void => {
    this.#onAim(undefined);
  };

  /** Moves from point to point. */
  readonly keyDown = (event: KeyboardEvent): void => {
    const from = this.focused;
    if (!from || !this.#picture || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = pointAfterKey(from, event.key, this.#picture);
    if (!to) return;
    event.preventDefault();
    this.#markAt(to)?.focus();
  };

  #render(): void {
    if (!this.#picture) return;
    const { panel, hidden } = this.#picture;
    const mark = (sentence: string, isStop: boolean): TemplateResult =>
      html`<div class="mark" role="img" tabindex=${isStop ? 0 : -1} aria-label=${sentence}></div>`;
    const group = (sentences: readonly string[], series: number): TemplateResult => {
      const marks = sentences.map((sentence, index) => mark(sentence, series === this.#stop.series && index === this.#stop.index));
      return html`<div role="group" aria-label=${panel.series[series]?.fullName ?? nothing} ?hidden=${hidden.has(series)}>${marks}</div>`;
    };
    render(this.#sentences.map(group), this.#root);
  }

  #markAt({ series, index }: PointPlace): HTMLElement | undefined {
    const mark = this.#root.children[series]?.children[index];
    return mark instanceof HTMLElement ? mark : undefined;
  }

  #placeOf(mark: Element): PointPlace | undefined {
    const group = mark.parentElement;
    if (!mark.matches('.mark') || group?.parentElement !== this.#root) return undefined;
    return { series: Array.from(this.#root.children).indexOf(group), index: Array.from(group.children).indexOf(mark) };
  }
}
