import { loadPart } from '../../dom/load-part.js';
import type * as View from './trend-view.js';

let loaded: typeof View | undefined;

/**
 * Loads the view of a trend and all that it is made with. It is kept, so that the second trend of a page has it in the frame that it comes in.
 *
 * @throws DisclosureError where it cannot be had; asked again, it tries again
 */
export async function loadView(): Promise<typeof View> {
  loaded ??= await loadPart('trend', () => import('./trend-view.js'));
  return loaded;
}
