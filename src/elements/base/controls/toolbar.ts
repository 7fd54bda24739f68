const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Several buttons as one tab stop, between which arrow keys move (ARIA Authoring Practices, toolbar). The last one that had the focus is the
 * tab stop.
 */
export class Toolbar {
  readonly #changed: () => void;
  #stop = 0;

  /** @param changed called where another button has become the tab stop, which is to be rendered */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Which of so many buttons is the tab stop. */
  stopOf(count: number): number {
    return Math.max(0, Math.min(this.#stop, count - 1));
  }

  readonly focusIn = ({ currentTarget, target }: FocusEvent): void => {
    const place = buttonsIn(currentTarget).indexOf(target as HTMLButtonElement);
    if (place < 0 || place === this.#stop) return;
    this.#stop = place;
    this.#changed();
  };

  readonly keyDown = (event: KeyboardEvent): void => {
    const { key, currentTarget, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = buttonsIn(currentTarget);
    const place = buttons.indexOf(target as HTMLButtonElement);
    const isMirrored = getComputedStyle(currentTarget as Element).direction === 'rtl' && /Left|Right/.test(key);
    const step = (STEPS[key] ?? 0) * (isMirrored ? -1 : 1);
    const next = key === 'Home' ? 0 : key === 'End' ? buttons.length - 1 : (place + step + buttons.length) % buttons.length;
    if (place < 0 || next === place) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
}

const buttonsIn = (root: EventTarget | null): HTMLButtonElement[] => [...(root as Element).querySelectorAll('button')];
