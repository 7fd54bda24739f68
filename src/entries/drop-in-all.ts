// The drop-in file that is complete: every element with all its parts, and every language. Nothing is loaded later, so that it works in a page opened from a disk.
import { restorePrototype } from './quiet-prototype.js';
import { upgradePage } from '../embed/upgrade-page.js';
import './define.js';
import './languages.js';

upgradePage();
restorePrototype();
