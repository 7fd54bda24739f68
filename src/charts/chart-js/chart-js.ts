// Chart.js exactly as published, with the components registered that this library's charts use.
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
 * The platform of a chart. Chart.js only takes the context of its canvas: this library sets the size of each chart, and no chart listens to
 * the page. Chart.js's own `BasicPlatform` would do, but it disables animations, which show what happens to a bar when a series is hidden.
 */
export class StillPlatform extends BasePlatform {
  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    return canvas.getContext('2d');
  }
}

export { Chart };
