import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { isHorizontal } from '../../../charts/chart-picture.js';
import type { ChartPicture, MarkBox } from '../../../charts/chart-picture.js';
import { largest, smallest } from '../../../values/largest-smallest.js';
import { pointSentence, positionSentence } from '../../../trend/trend-text.js';
import { pointAfterKey, WHOLE } from './mark-steps.js';
import type { PointPlace } from './mark-steps.js';

const FIRST: PointPlace = { series: WHOLE, index: 0 };

/** What a year or an agency says as a whole, and each of its points. */
interface SaidPosition {
  readonly whole: string;
  readonly points: readonly string[];
}

/** The box around several others. */
function boxAround(boxes: readonly MarkBox[]): MarkBox {
  const x = smallest(boxes.map((box) => box.x));
  const y = smallest(boxes.map((box) => box.y));
  return {
    x,
    y,
    width: largest(boxes.map((box) => box.x + box.width)) - x,
    height: largest(boxes.map((box) => box.y + box.height)) - y,
  };
}

/** How far a place is outside a span; 0 within it. */
const distance = (from: number, size: number, place: number): number => Math.max(from - place, place - from - size, 0);

/**
 * The points of a chart as elements at their places in the picture: they describe the picture to readers who cannot see it, can be reached
 * by keyboard, and are found near the pointer. They are in groups, one for each year or agency, that say all their values at once. One of
 * all these is a tab stop; arrow keys move from there, between the groups, from a group to its points, and to the same point of another
 * series or group.
 */
export class TrendMarks {
  readonly #root: HTMLElement;
  readonly #onAim: (point: PointPlace | undefined) => void;
  #picture: ChartPicture | undefined;
  #said: readonly SaidPosition[] = [];
  /** The boxes of the points, by position. */
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
    const isOther = this.#said.length !== trend.positions.length || this.#said[0]?.points.length !== panel.series.length;
    this.#picture = picture;
    const shown = panel.series.filter((_, series) => !hidden.has(series));
    this.#said = trend.positions.map((_, index) => ({
      whole: positionSentence(shown, index, panel, trend),
      points: panel.series.map((series) => pointSentence(series, index, panel, trend)),
    }));
    if (isOther) this.#stop = FIRST;
    if (hidden.has(this.#stop.series)) this.#stop = { ...this.#stop, series: WHOLE };
    this.#render();
    // Where the focused mark is gone, the focus would be lost.
    if (focused) this.#markAt(this.#stop)?.focus();
  }

  /** Moves the points to their places in the picture. */
  place(boxOf: (series: number, index: number) => MarkBox): void {
    this.#boxes = this.#said.map(({ points }, index) => points.map((_, series) => boxOf(series, index)));
    this.#boxes.forEach((boxes, index) => {
      [WHOLE, ...boxes.keys()].forEach((series) => {
        const mark = this.#markAt({ series, index });
        const { x, y, width, height } = this.boxOf({ series, index }) ?? { x: 0, y: 0, width: 0, height: 0 };
        // All at once: there are many.
        if (mark) mark.style.cssText = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
      });
    });
  }

  /** Where a point is in the picture, or all visible points of a position. */
  boxOf({ series, index }: PointPlace): MarkBox | undefined {
    const boxes = this.#boxes[index];
    if (!boxes || series !== WHOLE) return boxes?.[series];
    return boxAround(boxes.filter((_, place) => !this.#picture?.hidden.has(place)));
  }

  /** The point nearest to a place in the picture: the nearest mark of the nearest position. */
  nearest(x: number, y: number): PointPlace | undefined {
    const picture = this.#picture;
    if (!picture) return undefined;
    const horizontal = isHorizontal(picture.trend);
    const points = this.#boxes.flatMap((boxes, index) =>
      boxes.flatMap((box, series) => {
        if (picture.hidden.has(series)) return [];
        const across = distance(box.x, box.width, x);
        const down = distance(box.y, box.height, y);
        return { series, index, along: horizontal ? down : across, beside: horizontal ? across : down };
      }),
    );
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
    const { hidden } = this.#picture;
    const tab = (series: number, index: number): number => (series === this.#stop.series && index === this.#stop.index ? 0 : -1);
    // A point has its place in the picture rather than in its group, so the group's outline is an element of its own.
    const group = ({ whole, points }: SaidPosition, index: number): TemplateResult => {
      const marks = points.map(
        (point, series) =>
          html`<div class="mark" role="img" tabindex=${tab(series, index)} aria-label=${point} ?hidden=${hidden.has(series)}></div>`,
      );
      return html`<div role="group" aria-label=${this.#picture?.trend.positions[index]?.label ?? nothing}>
        <div class="mark whole" role="img" tabindex=${tab(WHOLE, index)} aria-label=${whole}></div>
        ${marks}
      </div>`;
    };
    render(this.#said.map(group), this.#root);
  }

  #markAt({ series, index }: PointPlace): HTMLElement | undefined {
    const mark = this.#root.children[index]?.children[series - WHOLE];
    return mark instanceof HTMLElement ? mark : undefined;
  }

  #placeOf(mark: Element): PointPlace | undefined {
    const group = mark.parentElement;
    if (!mark.matches('.mark') || group?.parentElement !== this.#root) return undefined;
    const series = [...group.children].indexOf(mark) + WHOLE;
    return { series, index: [...this.#root.children].indexOf(group) };
  }
}
