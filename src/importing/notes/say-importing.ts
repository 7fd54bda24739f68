import { importingEn } from '../../i18n/messages/en/importing.js';
import { importingZhCN } from '../../i18n/messages/zh-cn/importing.js';
import type { ImportingText } from '../../i18n/messages/zh-cn/importing.js';
import { translator } from '../../i18n/translate.js';

/**
 * One text of the importers in a language. These texts are loaded with the importers, so that pages that only show reports do not load
 * them.
 */
export const sayImporting = /* @__PURE__ */ translator<ImportingText>({ 'zh-CN': importingZhCN, en: importingEn });
