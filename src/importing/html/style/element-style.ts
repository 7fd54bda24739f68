import type { PageElement } from '../page-node.js';
import { PLAIN_LOOK } from './look.js';
import type { BoxKind, Look } from './look.js';

/** How an element is shown. */
export interface ElementStyle {
  readonly look: Look;
  readonly box: BoxKind;
  /** Whether its children are flex or grid items: boxes of their own, whatever their display. */
  readonly isFlex: boolean;
  /** Whether it is a row or a column that takes no room (`visibility: collapse`). */
  readonly isCollapsed: boolean;
  /** Whether a line is drawn through its text by other means than its decoration. */
  readonly isCrossed: boolean;
  /** Whether it is placed across the surrounding text: a line through that, if it has no text itself. */
  readonly isAcross: boolean;
  /** Content generated before and after its own. */
  readonly before?: string;
  readonly after?: string;
}

export const PAGE_STYLE: ElementStyle = {
  look: PLAIN_LOOK,
  box: 'block',
  isFlex: false,
  isCollapsed: false,
  isCrossed: false,
  isAcross: false,
};

/** What tells how each element of a page is shown: its style sheets, or the browser in which it is open. */
export interface Styles {
  readonly of: (element: PageElement, around: ElementStyle) => ElementStyle;
}
