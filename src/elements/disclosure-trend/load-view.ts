import { loadPart } from '../../dom/load-part.js';
import type * as View from './trend-view.js';

let loaded: typeof View | undefined;

/**
 * Loads the view of a trend with all its code. It is kept, so that the second trend of a page is drawn in its first frame.
 *
 * @throws DisclosureError where it cannot be loaded; another call tries again
 */
export async function loadView(): Promise<typeof View> {
  loaded ??= await loadPart('trend', () => import('./trend-view.js'));
  return loaded;
}
