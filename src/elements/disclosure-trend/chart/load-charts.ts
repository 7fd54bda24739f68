import type * as Charts from '../../../charts/chart-js/charts.js';
import { loadPart } from '../../../dom/load-part.js';

let loaded: typeof Charts | undefined;

/** The module that draws, where it is loaded already. */
export const loadedCharts = (): typeof Charts | undefined => loaded;

/**
 * Loads the module that draws, which brings chart.js.
 *
 * @throws DisclosureError where it cannot be had
 */
export async function loadCharts(): Promise<typeof Charts> {
  loaded ??= await loadPart('charts', () => import('../../../charts/chart-js/charts.js'));
  return loaded;
}
