import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { setAttribute } from '../../../dom/dom.js';
import { placeTip } from '../../../dom/place-tip.js';
import { tipBoxStyles } from '../../base/controls/tip.styles.js';
import { TIP_ID } from './tip-id.js';
import { tipStyles } from './tip.styles.js';

/** How long a tip stays that only says that something is done, in milliseconds: long enough to read two words. */
const DONE_MS = 4000;

/** What a tip is about. */
interface Explained {
  /** What it is placed beside, and what gets the focus back. */
  readonly anchor: HTMLElement;
  readonly content: () => unknown;
}

/**
 * The one tip of a report: it explains what the reader pressed, a term or a mark, or says how an action ended. Its place is a live region, so
 * that it is read out; Escape, a press elsewhere and leaving what it explains close it.
 */
export class Tip implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #root: ShadowRoot;
  /** The document in which presses are followed: the element may be moved to another one. */
  #document = document;
  #explained: Explained | undefined;
  #subject: unknown;
  /** Whether the press that takes the focus away is on the tip. */
  #isPressed = false;

  constructor(host: ReactiveElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    adoptSheet(root, tipBoxStyles);
    adoptSheet(root, tipStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('pointerdown', this.#pressed);
    addEventListener('resize', this.#moved);
    this.#root.addEventListener('keydown', this.#dismissed);
    this.#root.addEventListener('focusout', this.#left);
  }

  hostDisconnected(): void {
    this.#document.removeEventListener('pointerdown', this.#pressed);
    removeEventListener('resize', this.#moved);
    this.#root.removeEventListener('keydown', this.#dismissed);
    this.#root.removeEventListener('focusout', this.#left);
    this.close();
  }

  hostUpdated(): void {
    if (this.#explained && !this.#explained.anchor.isConnected) this.close();
    this.#place();
  }

  /** Closes the tip where it is about something that is not shown any more. */
  keepFor(subject: unknown): void {
    if (subject !== this.#subject) this.close();
    this.#subject = subject;
  }

  /** Opens the tip beside an element, or closes it where it is open there. */
  toggle(anchor: HTMLElement, content: () => unknown): void {
    if (this.#explained?.anchor === anchor) this.close();
    else this.#open({ anchor, content });
  }

  /** Says beside an element that something is done, for a few seconds. */
  sayDone(anchor: HTMLElement, text: string): void {
    this.say(anchor, text);
    const explained = this.#explained;
    setTimeout(() => {
      if (this.#explained === explained) this.close();
    }, DONE_MS);
  }

  /** Says something beside an element, until the reader goes on. */
  say(anchor: HTMLElement, text: string): void {
    this.#open({ anchor, content: () => html`<p>${text}</p>` });
  }

  close(): void {
    if (!this.#explained) return;
    this.#expand(this.#explained.anchor, 'false');
    this.#explained = undefined;
    this.#host.requestUpdate();
  }

  /** Whether it says anything. */
  get isOpen(): boolean {
    return this.#explained !== undefined;
  }

  /** What it says. */
  content(): unknown {
    return this.#explained?.content() ?? nothing;
  }

  #open(explained: Explained): void {
    this.close();
    this.#explained = explained;
    this.#expand(explained.anchor, 'true');
    this.#host.requestUpdate();
  }

  #expand(anchor: HTMLElement, isExpanded: 'true' | 'false'): void {
    if (anchor.hasAttribute('aria-expanded')) setAttribute(anchor, 'aria-expanded', isExpanded);
  }

  #place(): void {
    const tip = this.#explained && this.#root.getElementById(TIP_ID);
    if (tip && this.#explained) placeTip(tip, this.#explained.anchor);
  }

  readonly #moved = (): void => this.#place();

  /** The tip itself can be selected and copied from; its opener decides by itself. */
  readonly #pressed = (event: Event): void => {
    const { anchor } = this.#explained ?? {};
    const path = event.composedPath();
    const tip = this.#root.getElementById(TIP_ID);
    this.#isPressed = tip !== null && path.includes(tip);
    if (anchor && !path.includes(anchor) && !this.#isPressed) this.close();
  };

  readonly #left = (event: Event): void => {
    if (event.target === this.#explained?.anchor && !this.#isPressed && document.hasFocus()) this.close();
    this.#isPressed = false;
  };

  readonly #dismissed = (event: Event): void => {
    if (!this.#explained || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    const { anchor } = this.#explained;
    this.close();
    if (!this.#root.activeElement) anchor.focus();
    // Keeps a dialog around the element open.
    event.stopPropagation();
  };
}
