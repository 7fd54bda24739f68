/** What the readers of Word documents, sheets and PDFs say. `{names}` in braces are filled in. */
export const importingFilesZhCN = {
  sheet: '工作表“{name}”第 {row} 行起的表格',
  csv: '第 {row} 行起的表格',
  pdfTable: '第 {page} 页的表格',
  wordTable: '第 {number} 个表格',

  'broken-file': '文件已损坏，无法读取。请重新下载，或用办公软件打开后另存一份再试。',
  'broken-word': '文件不是完整的 Word 文档（.docx）。请用办公软件打开后另存为 .docx 再试。',
  'broken-sheet': '文件不是完整的 Excel 工作簿（.xlsx）。请用办公软件打开后另存为 .xlsx 再试。',
  'broken-pdf': 'PDF 文件已损坏，无法读取。请重新下载，或改用 Word、Excel 或网页版的报告。',
  encrypted: '文件设有密码，无法读取。请在办公软件中取消密码，另存后再试。',
  'old-format': '文件是 2007 年以前的 Office 格式（.doc、.xls 或 .wps）。请用办公软件打开，另存为 .docx 或 .xlsx 后再试。',
  'unknown-format': '无法识别文件的类型。可以读取的有：Word（.docx）、Excel（.xlsx）、CSV、PDF、网页和文本。',
  scanned:
    'PDF 中没有文字，应是扫描件或图片。这里不识别图片中的文字，以免认错数字；请改用 Word、Excel、网页版的报告，或由办公软件导出的 PDF。',
  picture: '文件是图片。这里不识别图片中的文字，以免认错数字；请改用 Word、Excel、PDF 或网页版的报告。',
  archive: '文件是压缩包。请先解压，再导入其中的报告。',
  ofd: '文件是 OFD 版式文件，还不能读取。请用阅读软件另存为 PDF 或 Word 后再试。',
  'is-json': '文件已经是 JSON，不需要导入。',
  'too-large': '文件有 {size} MB，超过 {most} MB，不会是一份年度报告。',
  'too-many-cells': '表格超过 {most} 个单元格，不会是一份年度报告。',
  'unpacks-too-large': '文件解压后过大，不会是一份年度报告，已停止读取。',
  'pdf-too-large': 'PDF 的内容过多，不会是一份年度报告，已停止读取。',
  'too-deep': '文件内容的嵌套超过 {most} 层，不会是一份年度报告。',
} as const;

export type ImportingFilesText = keyof typeof importingFilesZhCN;
