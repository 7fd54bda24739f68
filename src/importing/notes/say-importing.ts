import { importingEn } from '../../i18n/messages/importing.en.js';
import { importingZhCN } from '../../i18n/messages/importing.zh-cn.js';
import type { ImportingText } from '../../i18n/messages/importing.zh-cn.js';
import { translator } from '../../i18n/translate.js';

/** One text of the importers in a language. They bring their languages along: no page that only shows reports loads them. */
export const sayImporting = /* @__PURE__ */ translator<ImportingText>({ 'zh-CN': importingZhCN, en: importingEn });
