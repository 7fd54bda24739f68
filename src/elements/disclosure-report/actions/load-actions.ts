import { loadPart } from '../../../dom/load-part.js';
import type * as Actions from './reader-actions.js';

/**
 * Loads what a reader does in a report.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export const loadActions = (): Promise<typeof Actions> => loadPart('actions', () => import('./reader-actions.js'));
