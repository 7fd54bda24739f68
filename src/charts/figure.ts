import type { Language } from '../i18n/language.js';
import { panelSummary } from '../trend/trend-summary.js';
import { sayTrend } from '../trend/trend-words.js';
import type * as Charts from './chart-js/charts.js';
import { MAX_CANVAS_HEIGHT, onPaper, PAPER_TEXT, pictureHeight } from './chart-picture.js';
import type { ChartPicture } from './chart-picture.js';
import { PAPER } from './chart-theme.js';
import type { Surface } from './series-styles.js';
import { nameRoom } from './name-room.js';
import { SvgContext } from './svg-context.js';
import { drawSwatch } from './swatch.js';

/** A picture to be saved: its title, its charts, and the notes below them. */
export interface Figure {
  readonly title: string;
  readonly pictures: readonly ChartPicture[];
  readonly notes: readonly string[];
  readonly language: Language;
}

/** The surface that a figure is drawn on, and how a chart is placed on it. */
interface Page {
  readonly surface: Surface;
  chart(picture: ChartPicture, x: number, y: number, width: number, height: number): void;
}

/** In CSS pixels. */
const WIDTH = 960;
const MARGIN = 24;
const SIZE = PAPER_TEXT;
const LINE = SIZE * 1.6;

/** Where there are several charts, two are side by side. */
const COLUMNS = 2;

/**
 * The pieces between which a line may break: before any Chinese character and after a word, but neither before closing punctuation nor
 * after opening punctuation.
 */
const PIECES = /(?:[\w.,'’()%“”-]+\s*|[（《“〔]{0,4}.)[，。；：、）》”〕]*/gu;

function lines(surface: Surface, text: string, width: number): string[] {
  const found = [''];
  for (const piece of text.match(PIECES) ?? []) {
    const last = found[found.length - 1] ?? '';
    if (last && surface.measureText(last + piece.trimEnd()).width > width) found.push(piece);
    else found[found.length - 1] = last + piece;
  }
  return found;
}

/** Writes a text in as many lines as it needs, and returns the position below them. */
function write(surface: Surface, text: string, x: number, y: number, width: number, font: string): number {
  surface.font = font;
  surface.fillStyle = PAPER.ink;
  let place = y;
  for (const line of lines(surface, text, width)) {
    surface.fillText(line, x, place + SIZE);
    place += LINE;
  }
  return place;
}

/** Draws the legend of a chart, and returns the position below it. */
function legend(surface: Surface, { panel, hidden, theme }: ChartPicture, x: number, y: number, width: number, font: string): number {
  surface.font = font;
  let left = x;
  let top = y;
  panel.series.forEach(({ name }, index) => {
    if (hidden.has(index)) return;
    const wide = SIZE * 3.5 + surface.measureText(name).width;
    if (left > x && left + wide > x + width) {
      left = x;
      top += LINE;
    }
    drawSwatch(surface, panel, index, theme, left, top + 2);
    surface.fillStyle = theme.ink;
    surface.fillText(name, left + SIZE * 2.4, top + SIZE);
    left += wide;
  });
  return top + LINE;
}

/** Draws a figure, and returns its height. */
function draw(page: Page, { title, pictures, notes }: Figure, family: string): number {
  const { surface } = page;
  const font = `${SIZE}px ${family}`;
  const bold = `bold ${font}`;
  const inner = WIDTH - 2 * MARGIN;
  let y = write(surface, title, MARGIN, MARGIN, inner, `bold ${SIZE * 1.3}px ${family}`) + SIZE / 2;
  const columns = pictures.length > 1 ? COLUMNS : 1;
  const width = (inner - (columns - 1) * MARGIN) / columns;
  for (let first = 0; first < pictures.length; first += columns) {
    const row = pictures.slice(first, first + columns);
    const ends = row.map((picture, column) => {
      const x = MARGIN + column * (width + MARGIN);
      const named = picture.panel.name ? write(surface, picture.panel.name, x, y, width, bold) : y;
      const height = pictureHeight(picture.trend, picture.panel) * SIZE;
      const hasLegend = picture.panel.series.length > 1 && nameRoom(picture, width, height) === 0;
      const top = hasLegend ? legend(surface, picture, x, named, width, font) : named;
      page.chart(picture, x, top, width, height);
      const said = panelSummary(picture.panel, picture.trend, true);
      return write(surface, said, x, top + height + SIZE / 2, width, font);
    });
    y = Math.max(...ends) + SIZE;
  }
  for (const note of notes) y = write(surface, note, MARGIN, y, inner, font);
  return y + MARGIN - SIZE / 2;
}

const figureOnPaper = (figure: Figure, fontFamily: string): Figure => ({
  ...figure,
  pictures: figure.pictures.map((picture) => onPaper(picture, fontFamily)),
});

/**
 * A figure as an SVG.
 *
 * @param charts the module that draws charts, once it is loaded
 */
export function figureSvg(figure: Figure, charts: Pick<typeof Charts, 'panelSvg'>, fontFamily: string): SVGSVGElement {
  const surface = new SvgContext(WIDTH, 0);
  surface.fillStyle = PAPER.ground;
  surface.fillRect(0, 0, WIDTH, 1);
  const ground = surface.root.lastElementChild;
  const page: Page = {
    surface,
    chart(picture, x, y, width, height) {
      const chart = charts.panelSvg(picture, width, height);
      chart.setAttribute('x', String(x));
      chart.setAttribute('y', String(y));
      surface.root.append(chart);
    },
  };
  const height = Math.ceil(draw(page, figureOnPaper(figure, fontFamily), fontFamily));
  surface.root.setAttribute('height', String(height));
  ground?.setAttribute('height', String(height));
  surface.root.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  return surface.root;
}

/** Device pixels per CSS pixel of a picture. */
const RATIO = 2;

/**
 * A figure as a PNG, at twice its size in CSS pixels, or as large as a canvas allows.
 *
 * @param charts the module that draws charts, once it is loaded
 * @throws Error in the reader's language, where it is too high for a canvas
 */
export async function figurePng(figure: Figure, charts: Pick<typeof Charts, 'PanelChart'>, fontFamily: string): Promise<Blob> {
  const paper = figureOnPaper(figure, fontFamily);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  const page: Page = {
    surface: context,
    chart(picture, x, y, width, height) {
      const own = document.createElement('canvas');
      const chart = new charts.PanelChart(own, picture, width, height, RATIO);
      context.drawImage(own, x, y, width, height);
      chart.destroy();
    },
  };
  // Drawn twice: the height is only known once it is drawn, and setting the size of a canvas clears it.
  const height = Math.ceil(draw(page, paper, fontFamily));
  if (height > MAX_CANVAS_HEIGHT) throw new Error(sayTrend(figure.language, 'tooMany'));
  const ratio = Math.min(RATIO, MAX_CANVAS_HEIGHT / height);
  canvas.width = WIDTH * ratio;
  canvas.height = height * ratio;
  context.scale(ratio, ratio);
  context.fillStyle = PAPER.ground;
  context.fillRect(0, 0, WIDTH, height);
  draw(page, paper, fontFamily);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  canvas.width = canvas.height = 0;
  if (!blob) throw new Error('no PNG');
  return blob;
}
