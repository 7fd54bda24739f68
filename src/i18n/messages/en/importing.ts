import type { ImportingText } from '../zh-cn/importing.js';

export const importingEn: Readonly<Record<ImportingText, string>> = {
  'import:joiner': ', ',

  'import:place:table': 'table {number}',
  'import:place:lines': 'the table from line {line} on',
  'import:place:comment': 'the comment from line {line} on',
  'import:place:hidden-lines': 'the hidden content from line {line} on',
  'import:place:hidden-table': 'the table “{name}”',
  'import:place:sheet-table': 'the table from row {line} of sheet “{name}” on',
  'import:place:sheet': 'sheet “{name}”',
  'import:place:sheet-rows': 'row {rows} of sheet “{name}”',
  'import:place:sheet-columns': 'column {columns} of sheet “{name}”',
  'import:place:page-table': 'the table on page {page}',
  'import:place:layer': 'layer “{name}” of page {page}',
  'import:place:layout-table': 'a table that is only used for layout',
  'import:place:named': '{name}',
  'import:spot': 'row {row}, column {column} of {place}',
  'import:row-spot': 'row {row} of {place}',
  'import:column-spot': 'column {column} of {place}',
  'import:placed': '“{text}” in {place}',

  'import:drawn:picture': 'picture',
  'import:drawn:chart': 'chart',
  'import:drawn:object': 'embedded object',
  'import:drawn:shape': 'shape',
  'import:drawn:connector': 'connector',
  'import:drawn:ink': 'ink',
  'import:drawn:line': 'diagonal line',
  'import:drawn:control': 'control',
  'import:drawn:number': 'automatic number',
  'import:drawn:comment': 'comment',
  'import:drawn:conditional-format': 'conditional format',
  'import:drawn:table-style': 'table style',
  'import:drawn:formula': 'formula {text}',
  'import:drawn:field': 'field {text}',

  'import:doubt:raised': 'has raised, lowered or smaller text beside it',
  'import:doubt:faint': 'has text in the colour of the background beside it',
  'import:doubt:overlaid': 'overlaps with other text, is covered, or is shown in another order than it is stored in',
  'import:doubt:copy': 'has text for screen readers only beside it',
  'import:doubt:drawn': 'has a shape, a formula or a control beside it that cannot be read',

  'import:note:text-in-doubt': '“{text}” in {place} {why} (“{quote}”); “{label}” is left blank.',
  'import:note:only-unseen':
    'There is only struck-through or hidden text (“{quote}”) in {place}, which was not used; “{label}” is left blank.',
  'import:note:unseen-text': 'Struck-through or hidden text was not used. Places: {count} (“{quote}”).',
  'import:note:unseen-places': 'What is hidden was not used: {quote}.',
  'import:note:prose-in-doubt':
    'Raised, lowered, overlapping or background-coloured text in the paragraphs was not used. Places: {count} (“{quote}”).',
  'import:note:not-a-number': '“{quote}” in {place} is not a number; “{label}” is left blank.',
  'import:note:number-too-large': '“{quote}” in {place} has too many digits to be kept as it is; “{label}” is left blank.',
  'import:note:unit-converted': '“{quote}” in {place} is in “{unit}”; it was converted to {amount} (in CNY 10,000).',
  'import:note:unit-unknown': '“{quote}” in {place} has no unit; “{label}” keeps the number as it is; please check.',
  'import:note:units-differ': '“{quote}” in {place} has different units (“{unit}”); “{label}” is left blank.',
  'import:note:headings-unknown':
    '{place} has headings that are unknown (“{quote}”): nothing tells which number below them is which; they are left blank.',
  'import:note:columns-not-found':
    'No column for “{label}” could be found for certain in the headings of {place} (headings that are unknown or stand there twice: “{quote}”); these cells are left blank in every row.',
  'import:note:columns-missing': 'The headings of {place} have no “{label}”; these cells are left blank in every row.',
  'import:note:columns-not-read': '“{quote}” in {place} is no heading of the format; the column was not used.',
  'import:note:several-values': '“{label}” has different numbers in the document ({quote}); it is left blank.',
  'import:note:row-not-placed':
    'The numbers of row “{label}” in {place} (“{quote}”) cannot be matched one by one to the {count} columns of the headings; they are left blank.',
  'import:note:cells-not-placed': 'It is not certain which row the numbers in {place} (“{quote}”) belong to; they were not used.',
  'import:note:cells-not-found': 'No row “{label}” was found in “{part}”; it is left blank.',
  'import:note:table-not-found': 'No table for “{label}” was found (headings looked for: “{quote}”); this part is left blank.',
  'import:note:label-cut': 'Headings of {place} are cut off (“{quote}”); they were matched by the order of the others.',
  'import:note:row-label-differs': '“{quote}” in {place} differs from “{label}” in the format; it was read as “{label}”.',
  'import:note:table-blank': 'The table of “{label}” is blank throughout; please check.',
  'import:note:format-not-of-year':
    'A report on {year} should use the format of {expected}, but the document uses that of {format}; it was read as it is.',
  'import:note:agencies-differ':
    'The agency is “{label}” in the title but “{quote}” in the signature; the title takes precedence; please check.',
  'import:note:agency-of-page':
    'Neither the title nor the signature names the agency; “{quote}” was taken from the page, which names it as its publisher or source; please check.',
  'import:note:years-differ':
    'The document names different years ({quote}); the year in the title, {year}, takes precedence; please check.',
  'import:note:prose-not-found': 'No text was found for “{label}”.',
  'import:note:text-not-placed': '“{quote}” is not part of the text of the report and was left out.',
  'import:note:table-without-place':
    'A table was not used, since it is none of the three statutory tables of a report: {place} (“{quote}”).',
  'import:note:table-not-read':
    'A table that looks like one of the report was not used, since its rows and columns could not be matched: {place} (“{quote}”); please check.',
  'import:note:encoding-assumed': 'The file does not state its encoding and is not UTF-8; it was read as {label}; please check its text.',
  'import:note:encoding-contradicted': 'The file states the encoding {quote} but is in {label}, as which it was read.',

  'import:error:not-a-report':
    'The statutory tables of an annual report on government information disclosure were not found. The headings of the tables {tables} were looked for, such as {quote}; nothing in the document matches them.',
  'import:error:website-report':
    '“{quote}” is the annual report of a government website, not an annual report on government information disclosure.',
  'import:error:report-before-formats':
    '“{quote}” is a report on {year} and has no statutory tables: reports have a common format from {first} on; earlier ones cannot be imported.',
  'import:error:part-of-year': '“{quote}” has the numbers of a month, a quarter or half a year; it is no annual report.',
  'import:error:index-page':
    'This is a list of reports, not a report. It lists: {quote}. Please open one of them, and import them one by one.',
  'import:error:no-agency':
    'The name of the agency was not found. It was looked for in the title “〈机关名称〉〈年〉年政府信息公开工作年度报告” (on one line or several), in titles quoted in the preface, in the signature at the end, and in what the page says of its publisher. Please state the agency (`--agency` in the command).',
  'import:error:no-year':
    'The year of the report was not found. It was looked for in the title “〈机关名称〉〈年〉年政府信息公开工作年度报告” and in the period “〈年〉年1月1日至〈年〉年12月31日”. Please state the year (`--year` in the command).',
  'import:error:several-reports':
    'There are several reports in the document ({quote}). Please name one of them by its agency and year, or read them one by one.',
  'import:error:mixed-reports':
    'There is more than one report in the document ({quote}), and it is not certain what belongs to which. Please import each from a document of its own.',
  'import:error:contradictory-tables':
    'One table stands in the document more than once, with different numbers in {count} cells; these may be several reports. Please import each from a document of its own.',
  'import:error:empty-form':
    '“{quote}” is a notice, a template or the text of the format itself: nothing is filled in in its tables, so it is no report.',
  'import:error:too-large': 'The document is too large for an annual report: more than {most} characters, elements or cells.',
  'import:error:too-complex': 'The styles of the page are too complex for an annual report; it was not read to the end.',
  'import:error:too-deep': 'The document is nested too deeply for an annual report: more than {most} levels.',

  'import:error:broken-file':
    'The file is damaged and cannot be read. Please download it again, or open it in an office program, save it anew and try again.',
  'import:error:broken-word':
    'The file is not a complete Word document (.docx). Please open it in an office program, save it as .docx and try again.',
  'import:error:broken-sheet':
    'The file is not a complete Excel workbook (.xlsx). Please open it in an office program, save it as .xlsx and try again.',
  'import:error:broken-pdf':
    'The PDF is damaged and cannot be read. Please download it again, or use a report in Word, in Excel or as a web page.',
  'import:error:zip64': 'The file is packed as ZIP64, which is not read. Please open it in an office program, save it anew and try again.',
  'import:error:encrypted':
    'The file is protected by a password and cannot be read. Please remove the password in an office program, save the file and try again.',
  'import:error:old-format':
    'The file is in an Office format from before 2007 (.doc, .xls or .wps). Please open it in an office program, save it as .docx or .xlsx and try again.',
  'import:error:unknown-format':
    'The kind of the file is not known. Word (.docx), Excel (.xlsx), CSV, PDF, web pages and text can be read.',
  'import:error:scanned':
    'There is no text in the PDF: it seems to be scanned. Text in pictures is not recognised here, so that no number is misread. Please use a report in Word, in Excel, as a web page, or a PDF exported from an office program.',
  'import:error:picture':
    'The file is a picture. Text in pictures is not recognised here, so that no number is misread. Please use a report in Word, Excel, PDF or as a web page.',
  'import:error:archive': 'The file is an archive. Please unpack it and import the report in it.',
  'import:error:ofd':
    'The file is in the OFD format, which cannot be read yet. Please save it as PDF or Word in your reader and try again.',
  'import:error:is-json': 'The file is JSON already and needs no import.',
  'import:error:file-too-large': 'The file has {size} MB, more than {most} MB: too large for an annual report.',
  'import:error:too-many-cells': 'The tables have more than {most} cells: too many for an annual report.',
  'import:error:unpacks-too-large': 'The file unpacks to more than an annual report can be; it was not read to the end.',
  'import:error:pdf-too-large': 'There is more in the PDF than an annual report can have; it was not read to the end.',
  'import:error:pdf-too-slow':
    'The PDF was not read within {seconds} seconds, so it cannot be an annual report; it was not read to the end.',
  'import:error:file-too-deep': 'The content of the file is nested too deeply for an annual report: more than {most} levels.',
  'import:error:bad-encoding': 'The encoding of the file is not known. UTF-8, UTF-16 and GB18030 were tried.',
};
