import { actionsZhCN } from '../../../i18n/messages/zh-cn/actions.js';
import type { ActionsText } from '../../../i18n/messages/zh-cn/actions.js';
import { translator } from '../../../i18n/translate.js';
import type { Say } from '../../../i18n/translate.js';

/** One text of what a reader does with a whole report. */
export const sayActions: Say<ActionsText> = /* @__PURE__ */ translator({ 'zh-CN': actionsZhCN });
