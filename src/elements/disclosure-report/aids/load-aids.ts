import { loadPart } from '../../../dom/load-part.js';
import type * as Aids from './aids.js';

/**
 * Loads what a report needs beyond being read.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export const loadAids = (): Promise<typeof Aids> => loadPart('aids', () => import('./aids.js'));
