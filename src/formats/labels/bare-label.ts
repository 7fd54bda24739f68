import { ANY_NUMBERING } from './numbering.js';

const NOTE = /[（(][^（()）]*[）)]$/;

/** A label without its number and the note after it, in any language: （二）部分公开（区分处理的，…） is 部分公开. */
export const bareLabel = (label: string): string => label.replace(ANY_NUMBERING, '').replace(NOTE, '').trimEnd();
