// What is used of numfmt, in one file of the package: its own leads bundlers to CommonJS.
export { dateFromSerial, format, formatColor, getFormatFromId, isDateFormat } from 'numfmt';
