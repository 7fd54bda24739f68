// Adds the languages besides that of the official format: English and traditional Chinese.
import { ENGLISH } from '../i18n/english.js';
import { registerLanguage } from '../i18n/language.js';
import { TRADITIONAL_CHINESE } from '../i18n/traditional-chinese.js';

registerLanguage(ENGLISH);
registerLanguage(TRADITIONAL_CHINESE);
