// Chart.js as this library uses it: exactly as published, with the parts registered that its charts are made of.
import {
  BarController,
  BarElement,
  BasePlatform,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/**
 * The page as a chart knows it. Of a canvas, Chart.js takes its context and no more: this library sets the size of each chart, and no chart listens to the page.
 * Chart.js's own `BasicPlatform` would do, but forbids animations, which show what becomes of a bar when a series is left out.
 */
export class StillPlatform extends BasePlatform {
  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    return canvas.getContext('2d');
  }
}

export { Chart };
