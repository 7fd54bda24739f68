// Chinese of the first sentences of the doc comments of functions, by the English. See chinese.ts.

export const FUNCTIONS_IN_CHINESE: Readonly<Record<string, string>> = {
  'The cell of a report at a path.': '报告中一个路径上的格子。',
  'The base of every error that this library throws on purpose.': '本库有意抛出的一切错误的基类。',
  'A failure to load or to show a report.': '报告不能加载或不能显示。',
  'Why the reports of a source cannot be loaded or shown: the `code` of a `DisclosureError`.':
    '一个来源的报告为什么不能加载或不能显示：`DisclosureError` 的 `code`。',
  'Why no report can be made of a document: the `code` of an `ImportError`.': '一个文件为什么读不出报告：`ImportError` 的 `code`。',
  'The paragraphs of a part of a report: of a part of prose its text, of a table what stands above and below the table (`notes` in the JSON).':
    '报告一个部分的段落：文字部分的正文，或表上表下的文字（JSON 中的 `notes`）。',
  'A problem as one sentence, with its path, what was expected and what was found.': '把一个问题说成一句话：路径、应为什么、实为什么。',
  'Reads unknown JSON as one report.': '把解析好的 JSON 读成一份报告。',
  'Reads unknown JSON as one report, a list of them, or `{ "reports": [ … ] }`.':
    '把解析好的 JSON 读成报告：一份、列表或 `{ "reports": [ … ] }`。',
  'The title that a report has when it gives none: 〈机关名称〉〈年〉年政府信息公开工作年度报告.':
    '报告没有写标题时的标题：〈机关名称〉〈年〉年政府信息公开工作年度报告。',
  'The largest absolute value of a cell: larger JSON numbers cannot be read exactly (IEEE 754 doubles).':
    '一格的最大绝对值：更大的 JSON 数读不准（IEEE 754 双精度）。',
  'The JSON Schema (draft 2020-12) of one report in a format.': '某种格式的一份报告的 JSON Schema（2020-12 草案）。',
  'The JSON Schema (draft 2020-12) of a file of reports in any format: one report, `{ "reports": [ … ] }`, or a list.':
    '报告文件（任何格式）的 JSON Schema（2020-12 草案）：一份、`{ "reports": [ … ] }` 或列表。',
  'A copy of a report with another value in one cell.': '改了一格的报告，原来的不变。',
  'The report of an agency and a year.': '某个机关某一年的报告。',
  "The same agency's report of the year before.": '同一机关上一年的报告。',
  'What a term means, and where it is laid down; `undefined` where it is not in the glossary.':
    '一个名词是什么意思，出自哪里；名词解释中没有的为 `undefined`。',
  'The first place of each term in a text, in the order of the text.': '一段文字中各名词第一次出现的位置，按文字的次序。',
  'The key figures of a report: those of its own cells that a reader looks for first.': '报告的主要数字：读者首先要找的几格。',
  'The paragraphs and headings of a list of texts, in its order.': '一组文字分成段落和小标题，次序不变。',
  'A report as it is read: what stands in it, in its order, with the headings in its prose recognised.':
    '一份报告怎样读：依次有什么，正文中哪些是小标题。',
  'The name of a cell: its labels without numbers and notes.': '一格的名称：它的各级标题，不带序号和注。',
  "The cell at a path in a format, or in another format where this one has no such cell: last year's report may have been in another format.":
    '某种格式中一个路径上的格子；这种格式没有时，取另一种格式的：上一年的报告可能是另一种格式。',
  'The headings over the columns of a chain: the year, then one for each rule.': '历年衔接表的各列标题：年份，然后每条规则一列。',
  'What the signs in a chain mean, in one line.': '一行说明历年衔接表中的符号。',
  'A link of a chain in words: a sign, and the number, both numbers where they differ, or why it cannot be compared: ✓ 3, ✗ 3 ≠ 2（自然人）, — 缺上年报告.':
    '历年衔接的一处说成文字：一个符号和数字，不等时两个数都写，不能比的写明为什么：✓ 3、✗ 3 ≠ 2（自然人）、— 缺上年报告。',
  'The title over a chain: 历年衔接：示例市档案馆.': '历年衔接表的标题：历年衔接：示例市档案馆。',
  'Checks a report: its sums (勾稽关系), the kinds of its numbers, the year before, its prose against its tables, and what its prose says of the information processing fee.':
    '核对一份报告：勾稽关系、数字的种类、与上一年的衔接、正文与表是否一致、正文怎样说信息处理费。',
  "Checks reports of any agencies and years, each against the same agency's report of the year before where that is among them.":
    '核对几份报告（机关、年份不限），各与同一机关上一年的对照，如果其中有。',
  'How many of these findings there are of each status, in words: 3 处不平衡，1 处无法核对，2 处提示.':
    '各种结果各有几处，说成一句：3 处不平衡，1 处无法核对，2 处提示。',
  'A finding in words: what is stated where, what it adds up to, the difference, and the likely cause.':
    '把一处结果说成文字：哪里写的是什么，加起来是多少，差多少，可能是什么原因。',
  'What a report lacks of what those who assess reports ask for beyond its numbers.': '数字以外，报告缺少评估中要求的什么。',
  'A hint in one sentence of a language.': '把一条编制提示说成一句话。',
  "The numbers in a report's prose that refer to its tables (新收, 结转, 办结, 复议, 诉讼, 收费), each with the cells that it refers to.":
    '正文里与表有关的数字（新收、结转、办结、复议、诉讼、收费），各指哪些格子。',
  'Every sum rule of a format, applied to all the cells for which it holds.': '一种格式的每条合计规则，展开到它管的每一格。',
  "Whether the numbers of an agency's reports continue those of the year before: what one year carries forward is what the next carries over, and documents in force are those of last year, plus those issued, minus those repealed.":
    '一个机关历年的数字是否衔接：本年结转的是下年接收的；现行有效的文件是上年的，加制发的，减废止的。',
  'Every rule between two years of a format, applied to all the cells for which it holds.':
    '一种格式的每条与上一年的规则，展开到它管的每一格。',
  'Decodes the bytes of a file: by its byte order mark, else by the encoding that it declares, else as UTF-8, UTF-16 or GB18030, whichever is valid.':
    '把文件的字节读成文字：依次按字节顺序标记、文件自己写明的编码、UTF-8、UTF-16、GB18030 中合法的一种。',
  'Decodes the bytes of a file; `decodedText` also gives the encoding and notes.': '把文件的字节读成文字；`decodedText` 另给出编码和说明。',
  'Why a text is not plainly visible or not level with the text around it.': '一段文字为什么不是明明白白看得见，或与周围的文字不平齐。',
  'A table with its spans resolved as in HTML: a cell starts in the first free column, and one that extends beyond the last row ends with it.':
    '按 HTML 的规则展开合并的单元格：一格从第一个空列起，超出最后一行的到最后一行为止。',
  'Reads a page, or a fragment of one, saved by a browser, Word, WPS or a CMS, as it is seen on a screen.':
    '读一张网页或一段 HTML（浏览器、Word、WPS、内容管理系统存的），按屏幕上看到的读。',
  'Imports the report in a page or a fragment of HTML.': '从网页或一段 HTML 读出报告。',
  'Imports the report in a text: plain, Markdown, or with bars between cells.': '从文字读出报告：纯文字、Markdown，或用竖线分隔的格子。',
  'Imports the report in a file: a Word document (`.docx`), a workbook (`.xlsx`), comma-separated values, a PDF or an OFD file with text, an HTML page (`.mht` too) or a text.':
    '从文件读出报告：Word（`.docx`）、Excel（`.xlsx`）、CSV、有文字的 PDF 或 OFD、网页（`.mht` 亦可）或文字。',
  'Imports all reports in a file, in the order of the document: most files hold one, some those of several agencies or years.':
    '读出一个文件里的全部报告，按文件的次序：多数文件只有一份，有的有几个机关或几年的。',
  'Reads the text of a published cell: a number, `null` for a blank cell, `"/"` for what does not apply.':
    '读已发布的一格的文字：数字，空白为 `null`，不适用为 `"/"`。',
  'The kinds of places in a document.': '文件中位置的种类。',
  'A place in words: 第 2 个表格第 3 行第 4 列.': '把一个位置说成文字：第 2 个表格第 3 行第 4 列。',
  'No report can be made of a document.': '一个文件读不出报告。',
  'A note in one sentence of a language: what was found where, and what was made of it.':
    '把一条说明说成一句话：在哪里见到什么，怎样处理的。',
  'The codes of all notes: those about the content of a document, and those about the encoding of its file.':
    '全部说明的代码：关于文件内容的，和关于文件编码的。',
  'The one report that a published document holds, or that the options name among several, and what was uncertain about it.':
    '读好的文件里的那一份报告（有几份时由选项指定），和其中没有把握之处。',
  'Reads a text as a document: extracted from a page, copied from a sheet, or written in Markdown.':
    '把一段文字读成文档：从网页上取的、从表格里复制的，或用 Markdown 写的。',
  'The table of one part of a format.': '一种格式的一个部分的表。',
  'A whole report as a Word document (`.docx`) in the layout of an official document (GB/T 9704-2012): title, preface, parts with their tables as in the official form, signature, page numbers.':
    '整份报告写成 Word 文件（`.docx`），版面照公文格式（GB/T 9704-2012）：标题、前言、各部分和官方格式的表、落款、页码。',
  'How many reports a workbook holds at most.': '一个 Excel 文件最多放几份报告。',
  'The kinds of files that reports are exported to, by their extensions.': '报告可以存成哪几种文件，写的是扩展名。',
  'A report as HTML that needs no script: a whole page, or a fragment for the article of a content management system and for the inside of an element, where it is read until the element has something better to show.':
    '报告写成不需要脚本的 HTML：整张网页，或贴进文章、放在标签之间的片段，元素有更好的可显示之前，读者读它。',
  'Linked data as the text of a `<script type="application/ld+json">`: nothing in it can end the script, or begin a comment.':
    '关联数据写成 `<script type="application/ld+json">` 里的文字：其中没有什么能结束脚本或开始注释。',
  'A report as linked data for search engines: a `Report` of schema.org, with a `Dataset` that measures each of its numbers under its official labels.':
    '报告写成给搜索引擎的关联数据：schema.org 的 `Report`，和以官方标题列出每个数字的 `Dataset`。',
  'Reports as one file: CSV, a workbook (`xlsx`) and JSON hold one report or several, a Word document (`docx`) one.':
    '几份报告存成一个文件：CSV、Excel（`xlsx`）和 JSON 一份几份都可以，Word（`docx`）只能一份。',
  'Reports as files, each with a name of its own: a Word document for each report, and one file of any other kind for all of them.':
    '几份报告存成文件，各有名称：Word 一份报告一个，其他种类全部一个。',
  'JSON as it is written to a file.': '写进文件的 JSON 文字。',
  'A report as the JSON that it is published as: every key of its format and no other, in the order of the published report.':
    '报告写成发布用的 JSON：它的格式的每个键，没有别的，次序同报告。',
  'Reports as tidy CSV: a line for each cell, with the agency, the year, the format, the path, the official labels, the value and the unit.':
    '几份报告写成整洁的 CSV：一格一行，有机关、年份、格式、路径、官方标题、数值和单位。',
  'A trend as CSV (RFC 4180, with a byte order mark, by which spreadsheets recognise UTF-8): one line for each position and one column for each series, followed by a column of counts where shares of a whole are shown.':
    '一组趋势写成 CSV（RFC 4180，带字节顺序标记，表格软件由此认出 UTF-8）：每年或每个机关一行，每个系列一列，显示占比的另有一列数量。',
  'Reports as a workbook for Excel or WPS: of each report a sheet for each of its tables, as it is printed, with merged headings, and one with its text; and a last sheet with a row for each cell of all reports (agency, year, format, path, official labels, value, unit), to be filtered and pivoted.':
    '几份报告写成 Excel、WPS 的工作簿：每份报告每张表一页，照印出来的样子合并表头，另有一页正文；最后一页每格一行（机关、年份、格式、路径、官方标题、数值、单位），便于筛选和透视。',
  'The table of one part of a report, to be exported by `tableCsv`, `tableHtml` (to be pasted into Word or Excel) or `tableText`.':
    '报告一个部分的表，交给 `tableCsv`、`tableHtml`（贴进 Word、Excel）或 `tableText` 导出。',
  'A table as CSV (RFC 4180, with a byte order mark, by which spreadsheets recognise UTF-8): the rows as in the official form, with the headings of each row, and those of each column, joined into one field.':
    '一张表写成 CSV（RFC 4180，带字节顺序标记，表格软件由此认出 UTF-8）：各行同官方格式，行标题、列标题各并成一格。',
  'A table as HTML that keeps its borders, merged cells and numbers where it is pasted into Word, WPS or Excel, with its titles above it.':
    '一张表写成 HTML，贴进 Word、WPS、Excel 时框线、合并的格子和数字都在，表题在上。',
  'A table as text: its titles, then a line for each row, its cells separated by tabs.':
    '一张表写成文字：先是表题，然后每行一行，格子之间是制表符。',
  'The value of a metric in a report.': '一份报告中一个指标的值。',
  'Parses a metric as written in an attribute: `a.b.c`, `a.b.c - d.e.f` or `a.b.c / d.e.f`, both paths in the same unit; `null` where the text is not a metric.':
    '读属性里那样写的指标：`a.b.c`、`a.b.c - d.e.f` 或 `a.b.c / d.e.f`，两个路径单位相同；不是指标的为 `null`。',
  'Metrics of several agencies in one year, in the order of the reports.': '一年中几个机关的指标，次序同报告。',
  'Metrics over the years of one agency, one position for each year, whatever the order of the reports.':
    '一个机关历年的指标，每年一个位置，与报告的次序无关。',
  'The keys of the topics of the official formats, those of the latest format first.': '官方格式的主题的键，最新格式的在前。',
  'The smallest total that is shown in shares; below it there are only counts, because a share of a few is chance.':
    '总数至少多少才显示占比；再少只显示数量，因为几件的占比说明不了什么。',
  'What a reader has to know to understand the numbers of a trend, one sentence each: gaps, a new format, what was calculated, what was restated.':
    '读一组趋势的数字须知道什么，各一句：缺的、换了格式的、算出来的、重新发布的。',
  'A trend of several reports: their metrics as series over years or agencies, with names, units, gaps and problems.':
    '几份报告的趋势：各指标历年或各机关的系列，有名称、单位、缺口和问题。',
  'What a chart shows, in one sentence.': '一张图显示什么，用一句话说。',
  'Every cell of a format in reading order: 200 in the format of 2021, 198 in that of 2019.':
    '一种格式的全部格子，按阅读次序：2021 年的格式 200 格，2019 年的 198 格。',
  'The cell of a format at a path (`applications.received.person`); `undefined` where there is none.':
    '一种格式中一个路径上的格子（`applications.received.person`）；没有的为 `undefined`。',
  'The cells of a format that a path names: a single cell, the rows of a group in one column (`applications.results.refused.total`), or none.':
    '一个路径所指的格子：一格，一列中一组的各行（`applications.results.refused.total`），或者没有。',
  'The ids of the official formats, in the order in which they were issued.': '官方格式的 id，按发布的先后。',
  'The format with an id.': '某个 id 的格式。',
  'The official format that a report of a year is to be written in; `undefined` before 2019.':
    '某一年的报告应当用哪种官方格式；2019 年以前为 `undefined`。',
  'The official formats by their id, in the order in which they were issued.': '官方格式，以 id 为键，按发布的先后。',
  'The report years that a format applies to, up to the year before the next format; `to` is null while it is in force.':
    '一种格式适用于哪些年份的报告，到下一种格式的前一年；现行的，`to` 为 null。',
  "The official heading of a part of a format, by the part's key; empty where the format has no such part.":
    '格式中一个部分的官方标题，由部分的键得到；没有这个部分的为空。',
  'The part of a format that is a table, by its key.': '格式中是表的一个部分，由它的键得到。',
  'The parts of a format that are tables, in their order.': '格式中是表的各部分，按次序。',
  'The parts of a format that are text, in their order.': '格式中是文字的各部分，按次序。',
  'The rules of each official format, by its id.': '每种官方格式的规则，以 id 为键。',
  'English: the texts of the elements, and translations of the official labels.': '英文：元素的文字，和官方标题的翻译。',
  'Adds a language to those that the elements of a page can show, in place of one with the same tag.':
    '加一种语言，供网页上的元素使用；标签相同的由它代替。',
  'The language of the official format.': '官方格式的语言。',
  'Chinese in traditional characters, made from the simplified ones.': '繁体中文，由简体转换。',
  'A unit as it is written after a name or a label: （万元）.': '名称或标题后面的单位：（万元）。',
  'Puts the element of its part around each table that certainly is one of the three statutory tables, as `data-upgrade` on the script tag does: every cell was found and is certain, and nothing else is in the table.':
    '把一个元素里确实是三张法定表之一的表，各换成显示那一部分的元素，同脚本标签上的 `data-upgrade`：每一格都找到而且读得准，表里没有别的。',
  'The version of this package.': '本包的版本。',
};
