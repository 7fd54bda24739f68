import { checkZhCN } from '../i18n/check-zh-cn.js';
import { speaker } from '../i18n/language.js';

/** One text of the checks with its `{placeholders}` filled in. */
export const sayCheck = /* @__PURE__ */ speaker(checkZhCN);
