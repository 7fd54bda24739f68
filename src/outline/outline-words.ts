import { outlineZhCN } from '../i18n/messages/zh-cn/outline.js';
import { translator } from '../i18n/translate.js';

/** One text of the key figures of a report. */
export const sayOutline = /* @__PURE__ */ translator({ 'zh-CN': outlineZhCN });
