/** What XML 1.0 cannot contain, and half of a pair of surrogates, which is no character (XML 1.0, 2.2). */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** A text as the content of an element or the value of an attribute in double quotes. Characters that XML cannot contain are left out. */
export const xmlText = (text: string): string =>
  text.replace(NO_CHARACTER, '').replace(/[&<>"\r]/g, (character) => REFERENCES[character] ?? character);
