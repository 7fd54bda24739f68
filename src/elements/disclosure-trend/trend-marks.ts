import { isHorizontal } from '../../charts/chart-picture.js';
import type { ChartPicture, MarkBox } from '../../charts/chart-picture.js';
import { pointSentence } from '../../trend/trend-text.js';
import { element, setAttribute } from '../../dom/dom.js';

/** One point of a chart: a series and a position in it, by their places. */
export interface Aim {
  readonly series: number;
  readonly index: number;
}

/** Which point an arrow key leads to, from one of a chart whose positions run across or down. Nothing where it leads out of the chart. */
function stepFrom({ series, index }: Aim, key: string, { trend, panel, hidden }: ChartPicture): Aim | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
  const step = steps[key];
  const most = trend.positions.length - 1;
  if (key === 'Home' || key === 'End') return { series, index: key === 'Home' ? 0 : most };
  if (step === undefined) return undefined;
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  if (isAcross !== isHorizontal(trend)) {
    const next = index + step;
    return next >= 0 && next <= most ? { series, index: next } : undefined;
  }
  // A stack is built upwards.
  const upwards = panel.type === 'stacked' && !isHorizontal(trend) ? -step : step;
  for (let next = series + upwards; next >= 0 && next < panel.series.length; next += upwards)
    if (!hidden.has(next)) return { series: next, index };
  return undefined;
}

/**
 * The points of a chart as elements that stand where the picture has them: what the picture says to who cannot see it, what the keyboard walks and what the
 * pointer is near to. One of them is a stop for the tab key; arrow keys go on from there.
 */
export class TrendMarks {
  readonly root = element('div', 'marks');
  readonly #onAim: (aim: Aim | undefined) => void;
  #picture: ChartPicture | undefined;
  #marks: HTMLElement[][] = [];
  #boxes: MarkBox[][] = [];
  #stop: Aim = { series: 0, index: 0 };

  /** @param onAim told which point has the focus, or that none has */
  constructor(onAim: (aim: Aim | undefined) => void) {
    this.#onAim = onAim;
    this.root.addEventListener('focusin', ({ target }) => {
      const aim = this.#aimOf(target);
      if (aim) this.#setStop(aim);
      this.#onAim(aim);
    });
    this.root.addEventListener('focusout', () => this.#onAim(undefined));
    this.root.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** Whether they were shown before. */
  get isThere(): boolean {
    return this.#picture !== undefined;
  }

  /** Which point has the focus. */
  get focused(): Aim | undefined {
    return this.#aimOf((this.root.getRootNode() as ShadowRoot | Document).activeElement);
  }

  /** Says what the points of a picture say. */
  show(picture: ChartPicture): void {
    const { trend, panel, hidden } = picture;
    this.#picture = picture;
    const isNew = this.#marks.length !== panel.series.length || this.#marks[0]?.length !== trend.positions.length;
    if (isNew) this.#build(picture);
    panel.series.forEach((series, place) => {
      const group = this.root.children[place] as HTMLElement;
      setAttribute(group, 'aria-label', series.fullName);
      group.hidden = hidden.has(place);
      this.#marks[place]?.forEach((mark, index) => setAttribute(mark, 'aria-label', pointSentence(series, index, panel, trend)));
    });
    if (hidden.has(this.#stop.series))
      this.#setStop({ series: panel.series.findIndex((_, index) => !hidden.has(index)), index: this.#stop.index });
  }

  /** Puts the points where the picture has them. */
  place(boxOf: (series: number, index: number) => MarkBox): void {
    this.#boxes = this.#marks.map((marks, series) => marks.map((_, index) => boxOf(series, index)));
    this.#marks.forEach((marks, series) => {
      marks.forEach((mark, index) => {
        const box = this.#boxes[series]?.[index];
        if (!box) return;
        // All at once: there are many.
        mark.style.cssText = `left: ${box.x}px; top: ${box.y}px; width: ${box.width}px; height: ${box.height}px`;
      });
    });
  }

  /** Where a point is in the picture. */
  boxOf({ series, index }: Aim): MarkBox | undefined {
    return this.#boxes[series]?.[index];
  }

  /** The point nearest to a place in the picture: of the nearest position, the nearest mark. */
  nearest(x: number, y: number): Aim | undefined {
    const picture = this.#picture;
    if (!picture) return undefined;
    const across = !isHorizontal(picture.trend);
    const away = (from: number, size: number, to: number): number => Math.max(from - to, to - from - size, 0);
    const found = this.#boxes
      .flatMap((boxes, series) => boxes.map((box, index) => ({ box, series, index })))
      .filter(({ series }) => !picture.hidden.has(series))
      .map(({ box, series, index }) => {
        const [dx, dy] = [away(box.x, box.width, x), away(box.y, box.height, y)];
        return { series, index, along: across ? dx : dy, beside: across ? dy : dx };
      })
      .sort((a, b) => a.along - b.along || a.beside - b.beside)[0];
    return found && { series: found.series, index: found.index };
  }

  #build({ panel, trend }: ChartPicture): void {
    const hadFocus = this.focused !== undefined;
    this.#marks = panel.series.map(() =>
      trend.positions.map(() => {
        const mark = element('div', 'mark');
        mark.setAttribute('role', 'img');
        mark.tabIndex = -1;
        return mark;
      }),
    );
    this.root.replaceChildren(
      ...this.#marks.map((marks) => {
        const group = element('div', '', ...marks);
        group.setAttribute('role', 'group');
        return group;
      }),
    );
    this.#setStop({ series: 0, index: 0 });
    if (hadFocus) this.#marks[0]?.[0]?.focus();
  }

  #setStop(aim: Aim): void {
    const before = this.#marks[this.#stop.series]?.[this.#stop.index];
    const now = this.#marks[aim.series]?.[aim.index];
    if (before) before.tabIndex = -1;
    if (now) now.tabIndex = 0;
    this.#stop = aim;
  }

  #aimOf(target: EventTarget | null): Aim | undefined {
    const series = this.#marks.findIndex((marks) => marks.includes(target as HTMLElement));
    const index = this.#marks[series]?.indexOf(target as HTMLElement);
    return index === undefined ? undefined : { series, index };
  }

  #walk(event: KeyboardEvent): void {
    const from = this.focused;
    if (!from || !this.#picture || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = stepFrom(from, event.key, this.#picture);
    if (!to) return;
    event.preventDefault();
    this.#marks[to.series]?.[to.index]?.focus();
  }
}
