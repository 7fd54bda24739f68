import { TAGS } from '../base/define.js';

/** An element that was put around a table. */
interface MadeElement {
  readonly table: Element;
  /** Does what changes the page, unobserved. */
  readonly edit: (work: () => void) => void;
}

const MADE = new WeakMap<Element, MadeElement>();

/** Takes an element away from around its table; from the page where the table is not in it any more. */
export function takeAway(element: Element, table: Element): void {
  if (element.contains(table)) element.replaceWith(table);
  else element.remove();
}

/** Takes the elements away whose article has become editable, so that an editor does not save them with the article. */
function leaveEditors(): void {
  for (const element of document.querySelectorAll<HTMLElement>([...TAGS].join())) {
    const made = element.isContentEditable ? MADE.get(element) : undefined;
    made?.edit(() => {
      takeAway(element, made.table);
    });
  }
}

// One for the whole page, which would keep an observer of its own for each element after that is gone.
let editors: MutationObserver | undefined;

/** Takes an element away that was put around a table, once the page has taken the table from it or its article becomes editable. */
export function keepWithTable(element: Element, made: MadeElement): void {
  MADE.set(element, made);
  const observer = new MutationObserver(() => {
    if (element.contains(made.table)) return;
    observer.disconnect();
    made.edit(() => {
      takeAway(element, made.table);
    });
  });
  observer.observe(element, { childList: true });
  editors ??= new MutationObserver(leaveEditors);
  editors.observe(document, { attributeFilter: ['contenteditable'], subtree: true });
}
