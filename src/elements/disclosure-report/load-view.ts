import { loadPart } from '../../dom/load-part.js';
import type * as View from './report-view.js';

/**
 * Loads the view of a whole report with all its code.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export const loadView = (): Promise<typeof View> => loadPart('report', () => import('./report-view.js'));
