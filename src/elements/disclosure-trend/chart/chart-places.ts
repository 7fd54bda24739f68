import type { ReactiveController, ReactiveElement } from 'lit';
import type { ChartPicture } from '../../../charts/chart-picture.js';
import { ChartPlace } from './chart-place.js';
import type { PlotListener, TrendPlot } from './trend-plot.js';

/** The charts of a trend, one for each panel. After each update of the host, it shows in each place the picture that it was given. */
export class ChartPlaces implements ReactiveController {
  readonly #listener: PlotListener;
  #pictures: readonly ChartPicture[] = [];
  #places: ChartPlace[] = [];
  /** The pictures that replace those of the page while it is printed. */
  #onPaper: readonly (ChartPicture | undefined)[] = [];

  constructor(host: ReactiveElement, listener: PlotListener) {
    this.#listener = listener;
    host.addController(this);
  }

  /** Takes the pictures that are to be shown next, one for each panel. */
  take(pictures: readonly ChartPicture[]): readonly ChartPlace[] {
    this.#pictures = pictures;
    this.#places = pictures.map((_, index) => this.#places[index] ?? new ChartPlace(this.#listener));
    return this.#places;
  }

  // What Lit has rendered has its size by now.
  hostUpdated(): void {
    this.#places.forEach(({ plot }, index) => {
      const picture = this.#pictures[index];
      if (picture) plot?.show(picture);
    });
    for (const plot of this.#plots()) plot.start();
  }

  hostDisconnected(): void {
    this.#onPaper = [];
  }

  /** Adds what is not visible in the first frame with a chart. */
  complete(): void {
    for (const plot of this.#plots()) plot.complete();
  }

  /** Redraws what no longer suits the size of its place or the screen. */
  resize(): void {
    for (const plot of this.#plots()) plot.resize();
  }

  layPaper(): void {
    this.#onPaper = this.#places.map(({ plot }) => plot?.layPaper());
  }

  clearPaper(): void {
    this.#onPaper = [];
    for (const plot of this.#plots()) plot.clearPaper();
  }

  /** The picture of a panel that is laid out to be printed; undefined where the page is not printed. */
  paperPicture(index: number): ChartPicture | undefined {
    return this.#onPaper[index];
  }

  #plots(): TrendPlot[] {
    return this.#places.flatMap(({ plot }) => plot ?? []);
  }
}
