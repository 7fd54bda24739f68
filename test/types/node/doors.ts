// What a program in Node compiles: without the types of a page, and with those of the package checked.
import { checkReport } from 'disclosure-elements/checking';
import { reportsCsv } from 'disclosure-elements/exporting';
import { FORMATS } from 'disclosure-elements/formats';
import { importDocument } from 'disclosure-elements/importing';
import { readReport } from 'disclosure-elements/report';
import { trendOf } from 'disclosure-elements/trend';

export const doors = [checkReport, reportsCsv, FORMATS, importDocument, readReport, trendOf];
