import { loadPart } from '../../../dom/load-part.js';
import type * as SaveTrend from './save-trend.js';

/**
 * Loads the code that saves a trend as a file.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export const loadDownload = (): Promise<typeof SaveTrend> => loadPart('download', () => import('./save-trend.js'));
