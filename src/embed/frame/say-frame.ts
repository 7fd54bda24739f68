import { toTraditional } from '../../formats/labels/traditional.js';
import { frameEn } from '../../i18n/messages/en/frame.js';
import { frameZhCN } from '../../i18n/messages/zh-cn/frame.js';
import type { FrameText } from '../../i18n/messages/zh-cn/frame.js';
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
  if (/^en\b/i.test(lang)) return filledIn(frameEn[key], values);
  const chinese = frameZhCN[key];
  return filledIn(TRADITIONAL.test(lang) ? toTraditional(chinese) : chinese, values);
}
