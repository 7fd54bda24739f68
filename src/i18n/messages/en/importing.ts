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
  'import:each': '“{text}”',
  'import:each-with': '{text} ({about})',
  'import:and-more': '{list} and others',

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

  'import:doubt:raised': 'raised, lowered or smaller text',
  'import:doubt:faint': 'text in the colour of the background',
  'import:doubt:overlaid': 'text that overlaps, is covered or is out of order',
  'import:doubt:copy': 'text for screen readers only',
  'import:doubt:drawn': 'a shape, a formula or a control that cannot be read',

  'import:note:text-in-doubt': '“{text}” in {place} comes with {why} (“{quote}”); “{label}” is left blank.',
  'import:doubt-alone': 'In {place} there is no number to read but {why} (“{quote}”); “{label}” is left blank.',
  'import:note:only-unseen':
    'There is only struck-through or hidden text (“{quote}”) in {place}, which was not used; “{label}” is left blank.',
  'import:note:unseen-text': 'Struck-through or hidden text was not used. Places: {count} (“{quote}”).',
  'import:note:unseen-places': 'What is hidden was not used: {quote}.',
  'import:note:text-layer-in-doubt':
    '{broken} of the {checked} totals in part three that can be checked do not hold. The characters recorded in the file may not be the figures that are seen on its pages (recognised from a scan, or shown as others by a font); please compare each cell with the page.',
  'import:note:unaccepted-changes':
    'Tracked changes in the document that are not accepted yet: {count}. It was read as if all were accepted.',
  'import:note:prose-in-doubt':
    'Raised, lowered, overlapping or background-coloured text in the paragraphs was not used. Places: {count} (“{quote}”).',
  'import:note:not-a-number': '“{quote}” in {place} is not a number; “{label}” is left blank.',
  'import:note:number-too-large': '“{quote}” in {place} has too many digits to be kept as it is; “{label}” is left blank.',
  'import:note:unit-converted': '“{quote}” in {place} is in “{unit}”; it was converted to {amount} (in CNY 10,000).',
  'import:note:unit-unknown': '“{quote}” in {place} has no unit; “{label}” keeps the number as it is; please check.',
  'import:note:units-differ': '“{quote}” in {place} has different units (“{unit}”); “{label}” is left blank.',
  'import:note:headings-unknown':
    'The headings “{quote}” of {place} are not those of the rows below them, or stand there twice, so it is not certain which column the numbers below them belong to; they are left blank.',
  'import:note:columns-not-found':
    'The headings “{quote}” of {place} are not those that belong there, or stand there twice, so it is not certain which column is “{label}”; cells left blank: {count}.',
  'import:note:columns-missing': 'The headings of {place} have no “{label}”; cells left blank: {count}.',
  'import:note:columns-not-read': '“{quote}” in {place} is no heading of the format; the column was not used.',
  'import:note:several-values': '“{label}” has different numbers in the document ({quote}); it is left blank.',
  'import:note:row-not-placed':
    'The numbers of row “{label}” in {place} (“{quote}”) cannot be matched one by one to the {count} columns of the headings; they are left blank.',
  'import:note:cells-not-placed': 'It is not certain which row the numbers in {place} (“{quote}”) belong to; they were not used.',
  'import:note:cells-not-found': 'No row could be found for certain that is “{label}” in the table of “{part}”; it is left blank.',
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
  'import:several:text-in-doubt': '{count} cells come with {why} (“{quote}”) and are left blank: {spots}.',
  'import:several:unaccepted-changes':
    'Tracked changes in the document that are not accepted yet: {count}. It was read as if all were accepted; they change the numbers of {changed} cells, please check: {spots}.',
  'import:several:only-unseen': '{count} cells have only struck-through or hidden text, which was not used; they are left blank: {spots}.',
  'import:several:not-a-number': '{count} cells are no numbers and are left blank: {spots}.',
  'import:several:number-too-large': '{count} cells have too many digits to be kept as they are and are left blank: {spots}.',
  'import:several:unit-converted': '{count} amounts were converted to CNY 10,000 from the unit that they are in: {spots}.',
  'import:several:unit-unknown': '{count} amounts have no unit and are kept as they are; please check: {spots}.',
  'import:several:units-differ': '{count} amounts have different units and are left blank: {spots}.',
  'import:several:several-values': '{count} cells have different numbers in the document and are left blank: {spots}.',
  'import:several:row-not-placed':
    'In {place}, the numbers of {count} rows cannot be matched one by one to the {columns} columns of the headings; they are left blank: {spots}.',
  'import:several:cells-not-placed':
    'It is not certain which rows of the format {count} rows of numbers belong to; they were not used: {spots}.',
  'import:several:cells-not-found': '{count} rows were not found for certain in the table of “{part}” and are left blank: {spots}.',
  'import:several:rows-differ':
    'Rows not found for certain in the table of “{part}” and left blank: {count} ({spots}). Other rows in it, not used since it is not certain which rows of the format they are: {unplacedCount} ({unplaced}).',
  'import:several:table-not-found': 'No tables for these parts were found, which are left blank: {spots} (headings looked for: “{quote}”).',
  'import:several:tables-differ':
    'No tables for these parts were found, which are left blank: {spots}. Tables that look like those of a report but whose rows and columns could not be matched, which were not used: {unplacedCount} ({unplaced}). Please check.',
  'import:several:row-label-differs':
    'The text of {count} rows differs from the format; they were read as the rows of the format: {spots}.',
  'import:several:table-blank': 'These tables are blank throughout; please check: {spots}.',
  'import:several:prose-not-found': 'No text was found for these parts: {spots}.',
  'import:several:unseen-places': '{count} places are hidden and were not used: {spots}.',
  'import:several:text-not-placed': '{count} paragraphs are not part of the text of the report and were left out: {spots}.',
  'import:several:table-without-place':
    '{count} tables were not used, since they are none of the three statutory tables of a report: {spots}.',
  'import:several:table-not-read':
    '{count} tables that look like those of the report were not used, since their rows and columns could not be matched; please check: {spots}.',

  'import:note:styles-not-read':
    'The style sheets that come with the page are too complex and were not read; text that they hide may have been read as seen; please check.',
  'import:note:encoding-assumed': 'The file does not state its encoding and is not UTF-8; it was read as {label}; please check its text.',
  'import:note:encoding-contradicted': 'The file states the encoding {quote} but is in {label}, as which it was read.',

  'import:table:in-doubt': 'It has content that is hidden, struck through, raised, hard to see or drawn.',
  'import:table:not-certain': 'Not all cells of a part were found.',
  'import:table:other-text': 'It has text that the statutory table has no place for.',
  'import:table:blank': 'Nothing is filled in.',
  'import:table:interactive': 'It has links, buttons, fields or scripts, or is in an editor.',
  'import:table:other-part': 'It is the table of another part.',

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
  'import:error:broken-ofd':
    'The OFD file is damaged or incomplete and cannot be read. Please download it again, or save it as PDF in your reader and try again.',
  'import:error:zip64': 'The file is packed as ZIP64, which is not read. Please open it in an office program, save it anew and try again.',
  'import:error:encrypted':
    'The file is protected by a password and cannot be read. Please remove the password in an office program, save the file and try again.',
  'import:error:old-format':
    'The file is in an Office format from before 2007 (.doc, .xls or .wps). Please open it in an office program, save it as .docx or .xlsx and try again.',
  'import:error:unknown-format':
    'The kind of the file is not known. Word (.docx), Excel (.xlsx), CSV, PDF, OFD, web pages (.html, .mht) and text can be read.',
  'import:error:scanned':
    'There is no text in the file: it seems to be scanned. Text in pictures is not recognised here, so that no number is misread. Please use a report in Word, in Excel, as a web page, or a PDF or OFD exported from an office program.',
  'import:error:scanned-with-text':
    'The pages of the file are pictures, with text below or above them that is not seen. It was probably recognised by software, which may have misread figures, so it was not read. Please use a report in Word, in Excel, as a web page, or a PDF or OFD exported from an office program.',
  'import:error:picture':
    'The file is a picture. Text in pictures is not recognised here, so that no number is misread. Please use a report in Word, Excel, PDF or as a web page.',
  'import:error:archive': 'The file is an archive. Please unpack it and import the report in it.',
  'import:error:is-json': 'The file is JSON already and needs no import.',
  'import:error:file-too-large': 'The file has {size} MB, more than {most} MB: too large for an annual report.',
  'import:error:too-many-cells': 'The tables have more than {most} cells: too many for an annual report.',
  'import:error:unpacks-too-large': 'The file unpacks to more than an annual report can be; it was not read to the end.',
  'import:error:pages-too-large': 'There is more on the pages of the file than an annual report can have; it was not read to the end.',
  'import:error:pages-too-slow':
    'The file was not read within {seconds} seconds, so it cannot be an annual report; it was not read to the end.',
  'import:error:file-too-deep': 'The content of the file is nested too deeply for an annual report: more than {most} levels.',
  'import:error:bad-encoding': 'The encoding of the file is not known. UTF-8, UTF-16 and GB18030 were tried.',
};
