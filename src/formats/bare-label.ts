const NUMBERING = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+\.|[IVX]+\.)\s*/;
const NOTE = /[（(][^（()）]*[）)]$/;

/** A label without its number and the note behind it, in any of its languages: （二）部分公开（区分处理的，…） is 部分公开. */
export const bareLabel = (label: string): string => label.replace(NUMBERING, '').replace(NOTE, '').trimEnd();
