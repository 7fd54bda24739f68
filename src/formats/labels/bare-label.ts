import { ANY_NUMBERING } from './numbering.js';

const NOTE = /[（(][^（()）]*[）)]$/;

/** A label without the note after it: （二）部分公开（区分处理的，…） is （二）部分公开. */
export const withoutNote = (label: string): string => label.replace(NOTE, '').trimEnd() || label;

/** A label without its number and the note after it, in any language: （二）部分公开（区分处理的，…） is 部分公开. */
export const bareLabel = (label: string): string => label.replace(ANY_NUMBERING, '').replace(NOTE, '').trimEnd();
