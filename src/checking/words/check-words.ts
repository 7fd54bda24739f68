import { checkSentencesZhCN } from '../../i18n/messages/zh-cn/check-sentences.js';
import { checkZhCN } from '../../i18n/messages/zh-cn/check.js';
import { translator } from '../../i18n/translate.js';

/** One text of the checks with its `{placeholders}` filled in. */
export const sayCheck = /* @__PURE__ */ translator({ 'zh-CN': checkZhCN });

/** One text of the findings in full sentences. They are a domain of their own: a page that checks does not load them. */
export const saySentence = /* @__PURE__ */ translator({ 'zh-CN': checkSentencesZhCN });
