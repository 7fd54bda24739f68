import { loadPart } from '../../dom/load-part.js';
import type * as Upgrade from './upgrade.js';

let loaded: typeof Upgrade | undefined;

/**
 * Loads what reads published tables. Once it is there, it is there at once: a table that is read anew is not seen between.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export async function loadUpgrade(): Promise<typeof Upgrade> {
  loaded ??= await loadPart('upgrade', () => import('./upgrade.js'));
  return loaded;
}
