import { loadPart } from '../../../dom/load-part.js';
import type * as Aids from './reading-aids.js';

/**
 * Loads what stands around the text of a report.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export const loadAids = (): Promise<typeof Aids> => loadPart('aids', () => import('./reading-aids.js'));
