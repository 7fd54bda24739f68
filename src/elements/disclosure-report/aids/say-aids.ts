import { aidsZhCN } from '../../../i18n/messages/zh-cn/aids.js';
import type { AidsText } from '../../../i18n/messages/zh-cn/aids.js';
import { translator } from '../../../i18n/translate.js';
import type { Say } from '../../../i18n/translate.js';

/** One text of what a reader does with a whole report. */
export const sayAids: Say<AidsText> = /* @__PURE__ */ translator({ 'zh-CN': aidsZhCN });
