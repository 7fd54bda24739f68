// Chart.js exactly as published, with the components registered that this library's charts use: its controllers and scales. The marks are
// our own.
import { BarController, BasePlatform, CategoryScale, Chart, Element, LinearScale, LineController } from 'chart.js';

Chart.register(BarController, CategoryScale, LinearScale, LineController);

/**
 * The platform of a chart. Chart.js only takes the context of its canvas: this library sets the size of each chart, and no chart listens to
 * the page. Chart.js's own `BasicPlatform` would do, but it disables animations, which show what happens to a bar when a series is hidden.
 *
 * @param ratio device pixels per CSS pixel, asked for at each drawing
 */
export const stillPlatform = (ratio: () => number): typeof BasePlatform =>
  class extends BasePlatform {
    override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
      return canvas.getContext('2d');
    }

    override getDevicePixelRatio(): number {
      return ratio();
    }
  };

export { Chart, Element };
