import type * as Charts from '../../../charts/chart-js/charts.js';
import { loadPart } from '../../../dom/load-part.js';

let loaded: typeof Charts | undefined;

/** The module that draws charts, if it is already loaded. */
export const loadedCharts = (): typeof Charts | undefined => loaded;

/**
 * Loads the module that draws charts, which includes chart.js.
 *
 * @throws DisclosureError where it cannot be loaded
 */
export async function loadCharts(): Promise<typeof Charts> {
  loaded ??= await loadPart('charts', () => import('../../../charts/chart-js/charts.js'));
  return loaded;
}
