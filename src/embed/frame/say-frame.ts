import { frameEn } from '../../i18n/messages/en/frame.js';
import { frameZhCN } from '../../i18n/messages/zh-cn/frame.js';
import type { FrameText } from '../../i18n/messages/zh-cn/frame.js';
import { filledIn } from '../../i18n/translate.js';
import type { TextValues } from '../../i18n/translate.js';

export type { FrameText };

/**
 * One text of `embed.html`. Its script stands alone and speaks before any language is registered, so it brings the two that it has, and
 * nothing else.
 *
 * @param lang a BCP 47 tag; Chinese unless it is English
 */
export const sayFrame = (lang: string, key: FrameText, values: TextValues = {}): string =>
  filledIn((/^en\b/i.test(lang) ? frameEn : frameZhCN)[key], values);
