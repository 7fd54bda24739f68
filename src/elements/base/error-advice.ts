import type { Text } from '../../i18n/messages/zh-cn/interface.js';
import type { Language } from '../../i18n/language.js';
import { say } from '../../i18n/translate.js';
import type { ErrorCode } from '../../report/error-codes.js';
import type { Failure } from '../../report/error.js';
import { reportName } from '../../report/report-name.js';

/** The advice for each error that readers can do something about. All others are mistakes in the data, which only the website can fix. */
const ADVICE: Partial<Record<ErrorCode, Text>> = {
  network: 'advice:network',
  timeout: 'advice:later',
  status: 'advice:later',
  file: 'advice:file',
  'not-found': 'advice:not-found',
  'missing-part': 'advice:part',
  'uncertain-table': 'advice:table',
  unexpected: 'advice:unexpected',
};

/** What a reader can do about a failure, in one sentence without technical terms. */
export const adviceText = ({ code, wanted }: Failure, language: Language): string =>
  say(language, ADVICE[code] ?? 'advice:data', { wanted: reportName(wanted?.agency ?? null, wanted?.year ?? null, language) });
