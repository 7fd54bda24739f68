import { knownFormats } from '../../../formats/formats.js';
import { formatLabels } from '../../matching/format-labels.js';
import { normalizedLabel } from '../../matching/normalized-label.js';
import type { Grid } from '../../published-document.js';

// Sentences in a row of a table of their own: 注：… at its end.

/** A shorter text is a label. */
const MIN_SENTENCE = 6;

const SENTENCE = /^[(（]?(?:注|备注|说明)[\s\d]{0,4}[:：.、]|[。；！]$/;

const isLabel = (text: string): boolean => knownFormats().some((format) => formatLabels(format).all.has(normalizedLabel(text)));

/** The sentences in the rows of a table that consist of one cell. */
export const sentencesIn = ({ rows, isStream }: Grid): string[] =>
  isStream
    ? []
    : rows.flatMap((row, index) => {
        const cells = [...new Set(row)].filter(({ text }) => text.trim() !== '');
        const [only] = cells;
        if (!only || cells.length > 1 || only.row !== index) return [];
        const text = only.text.trim();
        return text.length >= MIN_SENTENCE && SENTENCE.test(text) && !isLabel(text) ? text.split('\n').map((line) => line.trim()) : [];
      });
