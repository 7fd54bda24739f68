import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the custom states of an element (`:state(loading)`) up to date. Browsers that do not support them simply have none. */
export class CustomStates<Name extends string> implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #current: () => Readonly<Record<Name, boolean>>;

  /**
   * @param current returns the states that the element is in; called after each update
   */
  constructor(host: ReactiveElement, current: () => Readonly<Record<Name, boolean>>) {
    // Safari only has ElementInternals from 16.4 on.
    const { attachInternals } = host as { attachInternals?: () => ElementInternals };
    this.#states = attachInternals?.call(host).states;
    this.#current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Takes the states that the element is in now, where it could not be updated. */
  follow(): void {
    for (const [name, isOn] of Object.entries(this.#current())) this.#set(name, isOn === true);
  }

  #set(name: string, isOn: boolean): void {
    if (!this.#states) return;
    if (!isOn) this.#states.delete(name);
    else
      try {
        this.#states.add(name);
      } catch {
        // Chromium 90 to 124 wants the names of an earlier draft, `--loading`, which no stylesheet would ask for.
      }
  }
}
