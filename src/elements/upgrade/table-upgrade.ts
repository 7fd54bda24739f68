import type { TableDoubt } from '../../importing/live/certain-table.js';
import type { ImportNote } from '../../importing/notes/import-note.js';

/**
 * Why a published table was left as it is. `no-upgrade`: the page says so with `data-no-upgrade`. `in-element`: it is in an element of this
 * library already. `editable`: it is in an editor. `interactive`: there are links, fields or buttons in it. `framework`: a framework has made
 * it and would not find it again. `hidden`: it is not displayed. `unregistered`: the element is not registered in its document. `changed`: the page
 * was changing it. `not-drawn`: the element could not show it. For the others, see `TableDoubt`.
 */
export type UpgradeRefusal =
  | TableDoubt
  | 'no-upgrade'
  | 'in-element'
  | 'editable'
  | 'interactive'
  | 'framework'
  | 'hidden'
  | 'unregistered'
  | 'changed'
  | 'not-drawn';

/** What became of a published table: it is in an element now, or was left as it is. */
export type TableUpgrade =
  | { readonly table: HTMLTableElement; readonly element: HTMLElement }
  | {
      readonly table: HTMLTableElement;
      readonly element: null;
      readonly refusal: UpgradeRefusal;
      /** What is not certain about its cells, for `importNoteText`. */
      readonly notes: readonly ImportNote[];
    };

/** A table that looks like a statutory one, and the element with the article that it is in. */
export interface FoundTable {
  readonly table: HTMLTableElement;
  readonly body: Element;
}
