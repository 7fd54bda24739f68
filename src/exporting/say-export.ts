import { exportEn } from '../i18n/messages/en/export.js';
import { exportZhCN } from '../i18n/messages/zh-cn/export.js';
import type { ExportText } from '../i18n/messages/zh-cn/export.js';
import { translator } from '../i18n/translate.js';

/** One text of an exported file. Files are made on demand, so all languages are loaded with the code that makes them. */
export const sayExport = /* @__PURE__ */ translator<ExportText>({ 'zh-CN': exportZhCN, en: exportEn });
