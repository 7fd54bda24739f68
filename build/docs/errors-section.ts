import { importingZhCN } from '../../src/i18n/messages/zh-cn/importing.js';
import { interfaceZhCN } from '../../src/i18n/messages/zh-cn/interface.js';
import { SIMPLIFIED_CHINESE } from '../../src/i18n/language.js';
import { NOTE_CODES } from '../../src/importing/notes/import-note.js';
import { ERROR_CODES, IMPORT_ERROR_CODES } from '../../src/report/error-codes.js';
import { EXPECTED, expectedText } from '../../src/report/problem.js';
import { code, paragraphs, table } from './markdown.js';

export const errorsSection = (): string =>
  paragraphs(
    '## 错误代码',
    '`DisclosureError` 的 `code`。提示随元素的语言而定，花括号处填入实际内容。',
    table(
      ['`code`', '提示'],
      ERROR_CODES.map((name) => [code(name), interfaceZhCN[`error:${name}`]]),
    ),
    '导入文件时，`ImportError` 的 `code`。一个代码可能有几种提示，表中是最常见的；`message` 是中文，`textIn(language)` 是别的语言。',
    table(
      ['`code`', '提示'],
      IMPORT_ERROR_CODES.map((name) => [code(name), importingZhCN[`import:error:${name}`]]),
    ),
    '导入文件所得说明（`ImportNote`）的 `code`。`message` 是中文，`importNoteText(note, language)` 是别的语言；句中所填的内容在 `values` 中，位置是数据（`placeText(place, language)`）。同一个缘故涉及多处时只有一条：`paths` 是全部格子或行的路径，`values.spots` 是各处的标题、位置和原文，`values.count` 是几处。',
    table(
      ['`code`', '说明'],
      NOTE_CODES.map((name) => [code(name), importingZhCN[`import:note:${name}`]]),
    ),
    '`problems` 和 `warnings` 的每一项是 `{ path, expected, found }`：哪一处、应为什么、实为什么。',
    table(
      ['`expected`', '应为'],
      EXPECTED.map((expected) => [code(expected), expectedText(expected, SIMPLIFIED_CHINESE)]),
    ),
  );
