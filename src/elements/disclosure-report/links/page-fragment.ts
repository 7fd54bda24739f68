import { fragmentText } from './fragment.js';

// A page may hold several reports, but its address has one fragment: the first report that has what it names takes it.

/** One report of a page, as far as the fragment of the address concerns it. */
export interface FragmentPlace {
  readonly element: Element;
  /**
   * Takes a fragment.
   *
   * @param isFollowed whether the reader followed a link, rather than opened the page
   * @returns `waiting` while it cannot tell yet whether it has what the fragment names
   */
  readonly take: (fragment: string, isFollowed: boolean) => 'taken' | 'absent' | 'waiting';
  /** Forgets the fragment that it took. */
  readonly leave: () => void;
}

const places = new Set<FragmentPlace>();
let taker: FragmentPlace | undefined;
/** Whether a fragment waits for a report that has it, and how it came. */
let isPending = false;
let isFollowed = false;

const inPageOrder = (one: FragmentPlace, other: FragmentPlace): number =>
  one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Gives the fragment of the address to the first report that has what it names, unless the page has that itself. */
export function offerFragment(): void {
  if (!isPending) return;
  const fragment = fragmentText(location.hash);
  isPending = false;
  if (fragment === '' || document.getElementById(fragment)) return;
  for (const place of [...places].sort(inPageOrder)) {
    const outcome = place.take(fragment, isFollowed);
    if (outcome === 'taken') taker = place;
    isPending = outcome === 'waiting';
    if (outcome !== 'absent') return;
  }
}

function follow(): void {
  taker?.leave();
  taker = undefined;
  isPending = isFollowed = true;
  offerFragment();
}

/** A link to where the page is already changes no address. */
function followAgain(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && link.hash !== '' && link.href === location.href && !event.defaultPrevented) follow();
}

/** Has a report take part. Returns a function that ends that. */
export function joinPage(place: FragmentPlace): () => void {
  if (places.size === 0) {
    addEventListener('hashchange', follow);
    document.addEventListener('click', followAgain);
  }
  places.add(place);
  isPending ||= !taker;
  return () => {
    places.delete(place);
    if (taker === place) taker = undefined;
    if (places.size > 0) return;
    isFollowed = false;
    removeEventListener('hashchange', follow);
    document.removeEventListener('click', followAgain);
  };
}
