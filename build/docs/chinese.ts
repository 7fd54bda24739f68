import { FIELD_MEANINGS } from '../../src/report/schema/meanings.js';
import { FUNCTIONS_IN_CHINESE } from './chinese-functions.js';

// Chinese translations of the English descriptions in the source, by the English text. A sentence that is missing here is shown in English,
// so that a changed description is never shown with its old meaning.

export const CHINESE: Readonly<Record<string, string>> = {
  ...FUNCTIONS_IN_CHINESE,
  '`<disclosure-table>` shows part two of a report: information disclosed proactively (二、主动公开政府信息情况).':
    '显示报告的第二部分“二、主动公开政府信息情况”。',
  '`<application-matrix>` shows part three of a report: applications received and handled (三、收到和处理政府信息公开申请情况).':
    '显示报告的第三部分“三、收到和处理政府信息公开申请情况”。',
  '`<review-litigation-grid>` shows part four of a report: administrative reconsideration and litigation (四、政府信息公开行政复议、行政诉讼情况).':
    '显示报告的第四部分“四、政府信息公开行政复议、行政诉讼情况”。',
  '`<disclosure-report>` shows a whole report: its title, the years and the contents, the key figures, the six parts in their official order, and the signature.\n\nThe three tables in it are the elements of this library, and read nothing again. A part that the report does not have is left out.':
    '显示整份报告：标题、年份和目录、主要数字、按官方次序的六个部分、落款。\n\n其中的三张表就是本库的元素，不再另外读取数据。报告没有的部分不显示。',
  "`<disclosure-trend>` shows numbers of several reports side by side, over the years of one agency or over agencies in one year, as chart and as table.\n\nThree tab stops lead through it: the tools, the legend, the chart; arrow keys move within each. In a chart, left and right move between years, each of which says all its values; down goes to the single values of a year, and from one to that of the next series; up goes back. Home and End go to the first and the last year, and Escape closes the tip. Over agencies, the arrows are the other way round. A tip that was opened by touch stays until something else is touched.\n\nThe names of the series are at the ends of lines and of the last stack where they fit, else in a legend. Pressed, they take their series out of the chart. The first series has the accent. The browser's search finds the numbers of a chart in its table (Chromium), which is then shown.":
    '把几份报告的数字并排显示成图和表：一个机关的历年变化，或一年中的各机关。\n\n按三次 Tab 键走遍：工具、图例、图；其中各用方向键。图中左右键走各年，每年读出该年的全部数字；下键进入一年的各项，再按走到下一系列的同一年；上键返回。Home、End 到第一年和最后一年，Esc 关闭提示。比较各机关时，上下与左右互换。手指点开的提示留着，直到点到别处。\n\n放得下时，各系列的名称写在折线末端和最后一个堆叠柱旁，否则列成图例。按下名称即把该系列移出图。第一个系列用强调色。浏览器的查找能在图的表中找到数字（Chromium），并显示该表。',

  "The URLs of reports' JSON, separated by spaces. What they hold is shown together.":
    '报告 JSON 的地址，几个地址用空格隔开，合在一起显示。',
  'What to show: paths of cells or of groups of them, differences (`a - b`) and shares (`a / b`) of two, separated by commas. It takes precedence over `topic`.':
    '显示哪些指标：单元格或一组单元格的路径，两者之差（`a - b`）或之比（`a / b`），用逗号隔开。优先于 `topic`。',
  'A ready set of metrics: `applications`, `results`, `applicants`, `reviews` or `disclosure`; `applications` by default.':
    '现成的一组指标：`applications`（收到和办理）、`results`（办理结果）、`applicants`（申请人）、`reviews`（复议和诉讼）、`disclosure`（主动公开）；不写时为 `applications`。',
  'How the series are drawn: `bar`, `line` or `stacked`; as the topic has it by default.':
    '图的形式：`bar`（柱）、`line`（折线）、`stacked`（堆叠）；不写时由主题决定。',
  'What is compared: `year`, the years of one agency, or `agency`, the agencies in one year.':
    '比较什么：`year` 为一个机关的各年，`agency` 为一年中的各机关。',
  'The first year to show; the first there is by default.': '从哪一年起；不写时为数据中最早的一年。',
  'The last year to show; the last there is by default.': '到哪一年止；不写时为数据中最近的一年。',
  'Shows the parts of a whole in shares of it, where it is large enough.': '各部分显示为占总数的百分比；总数不足 30 的不计。',
  "What is seen first, `chart` or `table`. The reader can change it, and so does the browser's search; both are printed.":
    '先显示图（`chart`）还是表（`table`）。读者可以切换，浏览器的查找也会切换；打印时两者都有。',
  'Offers the chart as PNG and SVG and the numbers as CSV.': '提供图（PNG、SVG）和数据（CSV）的下载。',
  'The buttons above: chart or table, counts or shares, downloads.': '上方的按钮：图或表、数量或占比、下载。',
  'Everything below the heading.': '标题以下的全部内容。',
  'The table of the numbers.': '数字的表。',
  'What a chart shows, in words.': '用文字说明图的内容。',
  'The legend of a chart, or the names at the ends of its series.': '图例，或者写在各系列末端的名称。',
  'A chart.': '图。',
  'What has to be known to read the numbers.': '读数时须知的说明。',
  'The colour of the first series, by default the accent; `--disclosure-series-2` to `--disclosure-series-7` those of the others.':
    '第一个系列的颜色，默认为强调色；其余系列为 `--disclosure-series-2` 至 `--disclosure-series-7`。',
  'The height of a chart.': '图的高度。',

  'The language of labels and messages; that of the nearest element with a `lang` by default.':
    '本元素的语言，以已登记的语言为限；没有写时，以外层最近的 `lang` 为准。',
  'The report, several of them in a list, or `{ reports }`: parsed JSON, as `ReportsInput` has it. It takes precedence over `src`. Another object shows what changed.':
    '一份报告、几份报告的列表，或 `{ reports }`：解析好的 JSON，形状见类型 `ReportsInput`。优先于 `src`。换一个对象即显示新的数据。',
  'The URL of the JSON. Elements with one `src` on a page share one request.': 'JSON 的地址。同一页上 `src` 相同的元素只请求一次。',
  'The year to show, where the source holds several; the latest by default.': '数据中有几个年份时显示哪一年；不写时为最近一年。',
  'The agency to show, where the source holds several; the first by default.': '数据中有几个机关时显示哪一个；不写时为第一个。',
  'The level of the heading, from 2 to 6; anything else means 2.': '标题的级别，2 至 6；其他值一律作 2。',
  'The accent colour: `blue` (政务蓝, the default), `red` (政务红) or `ink`, that of the text.':
    '主色：`blue`（政务蓝，不写时即为此）、`red`（政务红）或 `ink`（与文字同色）。',
  '`official` looks as a word processor prints the report: a full grid of thin lines, no tints, FangSong or SimSun where the reader has it.':
    '`official` 为公文样式，如同用文字处理软件排印的报告：每格都有细框线，没有底色，读者有仿宋、宋体时用这些字体。',
  'Leaves the heading out, where the page has one of its own.': '不显示标题，用于页面已有标题的情形。',
  "How the headings are laid out: `wide` as in the official form, `compact` with one column of row labels, `auto` by the element's own width.":
    '标题的排法：`wide` 同官方格式，`compact` 只有一列行标题（适合手机），`auto` 按元素自己的宽度选择。',
  'What a cell shows that the report left blank; nothing by default.': '报告中空白的单元格显示什么；不写时什么也不显示。',
  'Shows the change on the year before beside each number, where the source has that year.':
    '数据中有上一年的报告时，在每个数字旁显示比上年的增减。',
  'Marks what does not add up and says why, for the person who compiles the report; a public page is no place for it.':
    '标出不符合勾稽关系的数字并说明，供编制报告时核对；公开的页面不宜使用。',
  'Lets readers copy the table, for word processors and spreadsheets, and save it as CSV.':
    '读者可以把表复制到文字处理软件和电子表格里，也可以存成 CSV。',
  'Hides the rows that are 0 throughout and says below the table how many, with a button that shows them. Rows of sums and the sections 一 to 四 stay, and so does each with a blank cell or a `/`. With `check`, on paper, in copies and in files, every row is there.':
    '不显示全为 0 的行，在表下写明有几行，并有按钮显示它们。合计和“一、二、四”各行、有空白或 `/` 的行总在。用 `check` 时，以及打印、复制和下载时，都是整张表。',
  'Hides the rows of the tables that are 0 throughout and says below each table how many, with a button that shows them. Rows of sums and the sections 一 to 四 stay, and so does each with a blank cell or a `/`. With `check` and on paper, every row is there.':
    '不显示三张表中全为 0 的行，在各表下写明有几行，并有按钮显示它们。合计和“一、二、四”各行、有空白或 `/` 的行总在。用 `check` 时和打印时都是整张表。',
  'Makes one cell a tab stop, from which arrow keys lead to all others, for pages that listen to `disclosure-cell`. Without it, cells have the focus only after a click.':
    '把一格作为 Tab 停靠点，从那里用方向键走到其他各格，用于监听 `disclosure-cell` 的网页。不写时，只有点过的格才有焦点。',
  'Makes one cell of each table a tab stop, from which arrow keys lead to all others, for pages that listen to `disclosure-cell`.':
    '每张表有一格作为 Tab 停靠点，从那里用方向键走到其他各格，用于监听 `disclosure-cell` 的网页。',
  'A function that says what to add to each cell, of whose `path`, `value` and `labels` it is told: a text behind the number, or `{ suffix, part, title }`. It cannot change the number.':
    '一个函数，得到每一格的 `path`、`value`、`labels`，说出要在格子里加什么：数字后面的文字，或 `{ suffix, part, title }`。它改不了数字。',
  'The reader chose a cell, by a click or, where it has the focus, by Enter. `detail`: `path`, `value`, `labels`, `report`. Does not bubble.':
    '读者选了一格：点击，或焦点在格上时按 Enter。`detail` 含 `path`（路径）、`value`（数字、`null` 或 `"/"`）、`labels`（官方标题：`rows`、`columns`）、`report`（所属的报告）。不冒泡。',
  'The reader chose a cell of a table, by a click or, where it has the focus, by Enter. `detail`: `path`, `value`, `labels`, `report`. Does not bubble.':
    '读者在一张表里选了一格：点击，或焦点在格上时按 Enter。`detail` 含 `path`（路径）、`value`（数字、`null` 或 `"/"`）、`labels`（官方标题：`rows`、`columns`）、`report`（所属的报告）。不冒泡。',
  'A cell with a number.': '一格数字。',
  'A cell in a column of sums, besides `cell`.': '合计列中的一格，同时也是 `cell`。',
  'What `cell` added behind a number.': '`cell` 在数字后面加的文字。',
  'What says how many rows `hide-zero-rows` hides, with the button that shows them.':
    '写明 `hide-zero-rows` 隐藏了几行的一句话和显示它们的按钮。',
  'The cell on the page that shows the number at a path, such as `applications.received.person`; null where none does: also while its row is hidden.':
    '网页上显示某一路径（如 `applications.received.person`）的数字的格；没有时为 null，它的行隐藏时也是。',
  'Resolves to what is shown once that is drawn, and rejects with a `DisclosureError` where it cannot be. There is another promise for each load: also after another `src`, `report`, `year` or `agency`, and after a retry. It waits while there is nothing to load and while the element is in no page.':
    '画好之后得到所显示的（一份报告，趋势是几份），显示不了时以 `DisclosureError` 失败。每加载一次换一个 Promise：换了 `src`、`report`、`year`、`agency` 或重试之后也是。没有数据可以加载、元素不在网页里时一直等着。',
  'The report that is shown, the last one in a trend; null where none is. While another one loads, and where that fails, it is still the one on the screen.':
    '此刻显示的报告，趋势是其中最后一份；没有时为 null。另一份正在加载或没有加载成功时，仍是屏幕上的那一份。',
  'Why the message that the element shows is there; null where it shows none.': '元素显示的出错信息是为什么；没有显示时为 null。',
  'The version of the package that the element comes from.': '元素所属软件包的版本。',
  'Tries again to load what failed.': '重新加载没有加载成功的数据。',

  'Shown until there is something to draw: a published table, a link. A `<script type="application/json">` in it is read. The three tables read a published `<table>` in it, too, if every cell of that is certain.':
    '有内容可以显示之前显示的，如已发布的表格或链接。其中的 `<script type="application/json">` 作为数据读取。三张表也读其中已经发布的 `<table>`，每一格都读准的才读。',
  'A report is shown. `detail`: `report`, `reports`, `warnings`, `problems`. Does not bubble.':
    '报告已经显示。`detail` 含 `report`（所显示的报告）、`reports`（数据中的全部报告）、`warnings`（格式中没有的键）、`problems`（其他报告中的错误）。不冒泡。',
  'Nothing could be shown. `detail.error` is a `DisclosureError`. The console says it, too, unless `preventDefault()` is called. Does not bubble.':
    '没有内容可以显示。`detail.error` 是 `DisclosureError`。控制台也写一行，除非调用了 `preventDefault()`。不冒泡。',

  'The report was checked, with `check`. `detail`: `report`, `findings` (those of the whole report). Does not bubble.':
    '用 `check` 时，报告已经核对。`detail` 含 `report`（所核对的报告）、`findings`（整份报告的全部发现）。不冒泡。',

  'Everything the element shows.': '元素显示的全部内容。',
  'The heading.': '标题。',
  'The box that scrolls where the table is wider than its place.': '表格比所在位置宽时滚动的区域。',
  'The table.': '表格。',
  'The note under a table with `compare`.': '用 `compare` 时表格下方的说明。',
  'What `check` found, above the table.': '用 `check` 时表格上方的核对结果。',
  'The buttons of `download`, beside the caption.': '用 `download` 时表格说明旁的按钮。',
  'The message when something failed.': '出错时的提示。',
  'The button in that message.': '提示中的按钮。',
  'The data is on its way.': '数据正在加载。',
  'A message says what failed.': '正在显示出错提示。',

  'The colour of the text.': '文字颜色。',
  'The background of the table; white under dark text, near black under light text.': '表格的底色；深色文字下为白色，浅色文字下接近黑色。',
  'The thin lines between cells and around messages; a pale grey by default.': '单元格之间和提示四周的细线的颜色；不写时为浅灰。',
  'The line above each of the sections 一 to 四.': '一至四各项上方的线的颜色。',
  'The background of header cells and messages; that of the table by default.': '表头和提示的底色；不写时与表格相同。',
  'The focus ring, the highlights and the tint of sections; what `accent` names by default.':
    '焦点框、突出显示和各项浅底的颜色；不写时由 `accent` 决定。',
  'What is laid over the row and column under the pointer.': '叠加在指针所在行、列上的颜色。',
  'The colour of zeros.': '零的颜色。',
  'The colour of changes on the year before.': '比上年增减的颜色。',
  'The marks of what does not add up, with `check`.': '用 `check` 时，不符之处的标记的颜色。',
  'The bar beside a message; a red that suits the text by default.': '提示旁竖条的颜色；不写时为与文字颜色相配的红色。',
  'The font.': '字体。',
  'The size of the text, all else follows from it.': '文字大小，其他尺寸随之变化。',
  'The size of the heading.': '标题大小。',
  'The height of a line.': '行高。',
  'The room around the text of a cell, in the wide layout.': '单元格内边距，宽版用。',
  'The width of a column of numbers.': '数字列的宽度。',
  'How tall a table may be that scrolls.': '滚动的表格最高多高。',
  "The height of a bar of the page's own that covers its top, below which the table's head stays.":
    '页面顶部固定栏的高度，表头停在它下方。',
  'The caption of the table: whose report it is, and of which year.': '表格的说明行：哪个机关、哪一年的报告。',
  'The level of the title, from 1 to 6; anything else means 1. The parts are one below it, and the headings in them below that.':
    '标题的级别，1 到 6，写别的按 1。各部分低一级，其中的小标题再低一级。',
  'The key figures to show: paths of cells or of groups of them, differences and shares of two, separated by commas; those of the format by default, `none` for none.':
    '显示哪些关键数字：单元格或一组单元格的路径，两者之差、之比，以逗号分隔；不写时为格式规定的几个，`none` 不显示。',
  'The tools to offer, separated by spaces: `size`, `print`, `download`, `copy-link`; all by default, `none` for none. The text size that a reader chose is remembered in the `localStorage` of the site, as `disclosure-text-size`.':
    '提供哪些工具，以空格分隔：`size`（字号）、`print`（打印）、`download`（下载）、`copy-link`（复制链接）；不写时全部提供，`none` 都不提供。读者选的字号记在网站的 `localStorage` 中，名为 `disclosure-text-size`。',
  'Shows the years of the agency below the report, as a `<disclosure-trend>` of the same source.':
    '在报告下方显示该机关的历年变化，即同一数据的 `<disclosure-trend>`。',
  'Marks what does not add up and says why and which parts are missing, for the person who compiles the report; a public page is no place for it.':
    '标出不符合勾稽关系的地方并说明，指出缺哪些部分，供编制报告时核对；公开的页面不宜使用。',
  'Shows the change on the year before beside each number of the tables, where the source has that year.':
    '数据中有上一年的报告时，在表中每个数字旁显示比上年的增减。',
  "Keeps the year that the reader chose in the address of the page, as `?year=`, which the page's first year is then read from.":
    '读者所选的年份写在网页地址里（`?year=`），打开时先显示地址里的年份。',
  'How the headings of the tables are laid out: `wide` as in the official form, `compact` with one column of row labels, `auto` by their own width.':
    '各表的版式：`wide` 按官方表样，`compact` 只有一列行名，`auto` 由表自身的宽度决定。',
  'The reader chose another year. `detail.year`. Does not bubble.': '读者选了另一年。`detail.year` 是年份。不冒泡。',
  'The report was checked, with `check`. `detail`: `report`, `findings`. Does not bubble.':
    '用 `check` 时，报告已经核对。`detail` 含 `report`、`findings`。不冒泡。',
  'The line below the title: agency, date, period, source.': '标题下的一行：机关、日期、统计期限、来源。',
  'The text size, printing, downloads.': '字号、打印、下载。',
  'The list of the parts.': '各部分的目录。',
  'What `check` found, above the report.': '`check` 的核对结果，在报告上方。',
  'The buttons of the years.': '年份按钮。',
  'The key figures.': '关键数字。',
  'One part of the report, with its heading.': '报告的一个部分，连同标题。',
  'The paragraphs of a part, and those before the first.': '各部分的段落，和第一部分之前的段落。',
  'Who signed the report, and when.': '落款：机关和日期。',
  "The height of a bar of the page's own that covers its top, below which the contents and the heads of tables stay.":
    '页面顶部固定栏的高度，目录和表头停在它下方。',
};

/** A description in Chinese, or unchanged if there is no translation. */
export const inChinese = (text = ''): string => CHINESE[text] ?? text;

/** A description in Chinese and below it in English, in a cell of a table; in English alone if there is no translation. */
export const inBothLanguages = (text = ''): string => [...new Set([inChinese(text), text])].join('<br>');

/** Descriptions of a report's keys other than cells. The titles of its parts come from the format. */
export const KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FIELD_MEANINGS).map(([path, { description = '' }]) => [path, description])),
  notes: '三处都没有的，写出时不带 `notes`。',
};
