import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * A line a little below the top of the window: the last section that begins above it is being read. Any lower, it would run below a short
 * section whose heading is at the top.
 */
const LINE = 0.1;

/** All that is above the line, however far up: a jump over every section is seen as well. In pixels, more than any page is high. */
const ABOVE_LINE = `10000000px 0px ${100 * LINE - 100}% 0px`;

/** What a reader does to go somewhere else in the page. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Follows which section of a long text is being read, and updates the host when that changes. */
export class SectionInView implements ReactiveController {
  /** The key of the section, its `data-part`; undefined above the first one. */
  current: string | undefined;

  readonly #host: ReactiveElement;
  readonly #findSections: () => readonly HTMLElement[];
  #observer: IntersectionObserver | undefined;
  #observed: readonly HTMLElement[] = [];
  /** Those that begin above the line, as the observer saw them: what it has not seen yet it will tell. */
  readonly #begun = new Set<Element>();
  /** Whether the reader chose a section, which may be too far down to ever come to the line. */
  #isChosen = false;

  /** @param findSections returns the sections; called after each update */
  constructor(host: ReactiveElement, findSections: () => readonly HTMLElement[]) {
    this.#host = host;
    this.#findSections = findSections;
    host.addController(this);
  }

  /** Takes a section as the one being read, until the reader moves on. */
  choose(key: string): void {
    this.#isChosen = true;
    this.#set(key);
    for (const move of MOVES) addEventListener(move, this.#moved, { capture: true, passive: true });
  }

  hostUpdated(): void {
    const sections = this.#host.isConnected ? this.#findSections() : [];
    const isSame = sections.length === this.#observed.length && sections.every((section, place) => section === this.#observed[place]);
    if (isSame) return;
    this.#end();
    this.#observed = sections;
    if (sections.length === 0) return;
    this.#observer = new IntersectionObserver(this.#seen, { rootMargin: ABOVE_LINE });
    for (const section of sections) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#end();
    this.#moved();
  }

  readonly #moved = (): void => {
    this.#isChosen = false;
    for (const move of MOVES) removeEventListener(move, this.#moved, { capture: true });
  };

  readonly #seen = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.#begun.add(target);
      else this.#begun.delete(target);
    // The last that begins above the line; none above the first one, as after a jump to the top.
    if (!this.#isChosen) this.#set([...this.#observed].reverse().find((section) => this.#begun.has(section))?.dataset.part);
  };

  #set(key: string | undefined): void {
    if (key === this.current) return;
    this.current = key;
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = [];
    this.#begun.clear();
  }
}
