import { checkZhCN } from '../i18n/messages/check.zh-cn.js';
import { translator } from '../i18n/translate.js';

/** One text of the checks with its `{placeholders}` filled in. */
export const sayCheck = /* @__PURE__ */ translator({ 'zh-CN': checkZhCN });
