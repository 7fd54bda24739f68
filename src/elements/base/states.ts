/** The custom states of an element, `:state(loading)` and the like. Browsers without them have none, and nothing else suffers. */
export class States {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    // Safari has ElementInternals since 16.4 only.
    const { attachInternals } = host as { attachInternals?: () => ElementInternals };
    this.#states = attachInternals?.call(host).states;
  }

  set(name: string, isOn: boolean): void {
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
