import type { Heading } from '../format.js';
import { ANY_NUMBERING } from './numbering.js';

const NOTE = /[（(][^（()）]*[）)]$/;

/** A label without its number and the note behind it, in any of its languages: （二）部分公开（区分处理的，…） is 部分公开. */
export const bareLabel = (label: string): string => label.replace(ANY_NUMBERING, '').replace(NOTE, '').trimEnd();

/**
 * A heading as a legend or a sentence names it: by its short name, or by its label without number and note.
 *
 * @param label the translation of an official label into the language of the legend
 */
export const shortLabel = (heading: Heading, label: (official: string) => string): string =>
  bareLabel(label(heading.short ?? heading.label));
