// The drop-in file for pages without a build: one module registers every element. What most pages never need comes when a page needs it.
import { usePartFiles } from '../dom/load-part.js';
import { partsOfPage } from '../embed/parts-of-page.js';
import { upgradePage } from '../embed/upgrade-page.js';

export * from './define.js';

usePartFiles(partsOfPage('disclosure-elements.js', import.meta.url));
upgradePage();
