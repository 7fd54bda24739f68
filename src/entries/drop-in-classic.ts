// The drop-in file as a classic script, for pages that cannot have `type="module"`. Where it was loaded from it asks the page, having no `import.meta`; its parts are
// modules all the same, for which it keeps what they need of it (build/drop-in/classic.ts).
import { usePartFiles } from '../dom/load-part.js';
import { partsOfPage } from '../embed/parts-of-page.js';
import { upgradePage } from '../embed/upgrade-page.js';

export * from './define.js';

usePartFiles(partsOfPage('disclosure-elements.iife.js'));
upgradePage();
