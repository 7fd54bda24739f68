/**
 * Whether a translator, of the browser or of an extension, has put its own elements around texts. It replaces the nodes of the texts by `<font>` elements, which
 * nothing here makes: whatever still writes to those nodes is not seen any more.
 */
export const isTranslated = (root: ParentNode): boolean => root.querySelector<HTMLElement>('font') !== null;
