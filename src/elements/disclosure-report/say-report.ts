import { reportZhCN } from '../../i18n/messages/zh-cn/report.js';
import type { ReportMessage } from '../../i18n/messages/zh-cn/report.js';
import { translator } from '../../i18n/translate.js';
import type { Say } from '../../i18n/translate.js';

/** One text of the whole report's interface. */
export const sayReport: Say<ReportMessage> = /* @__PURE__ */ translator({ 'zh-CN': reportZhCN });
