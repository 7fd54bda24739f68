import { frameEn } from '../../i18n/messages/en/frame.js';
import { frameZhCN } from '../../i18n/messages/zh-cn/frame.js';
import type { FrameText } from '../../i18n/messages/zh-cn/frame.js';
import { frameZhHant } from '../../i18n/messages/zh-hant/frame.generated.js';
import { filledIn } from '../../i18n/translate.js';
import type { TextValues } from '../../i18n/translate.js';

export type { FrameText };

/** Tags that mean traditional characters: by the script, or by a region in which they are written. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

/**
 * One text of `embed.html`. Its script stands alone and speaks before any language is registered, so it brings the languages that it has, and
 * nothing else.
 *
 * @param lang a BCP 47 tag; simplified Chinese unless it is English or traditional Chinese
 */
export function sayFrame(lang: string, key: FrameText, values: TextValues = {}): string {
  const texts = /^en\b/i.test(lang) ? frameEn : TRADITIONAL.test(lang) ? frameZhHant : frameZhCN;
  return filledIn(texts[key], values);
}
