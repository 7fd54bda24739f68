import type { Failure } from '../../../report/error.js';
import { LoadedCode } from '../../base/loaded-code.js';
import type { ReportElement } from '../report-settings.js';
import { codeWhenLoaded } from './code-when-loaded.js';
import { loadActions } from './load-actions.js';
import type { ReaderActions } from './reader-actions.js';

/** What a reader does who is about to press something, or has. */
const SIGNS = ['focusin', 'pointerdown', 'click'] as const;

/** Does something with the code of the actions. */
export type Act = (act: (actions: ReaderActions) => void) => void;

/**
 * What a reader does in a report, whose code is loaded at the first sign of a reader: the focus in the report, a press, or a link that leads
 * into it. What is pressed before it is there is done when it is. A pointer over the report only has the browser fetch the file, and nobody is
 * told where that fails.
 */
export class ActionsOnDemand {
  readonly #host: ReportElement;
  readonly #loaded: LoadedCode<ReaderActions>;
  #isWanted = false;
  #last: ((actions: ReaderActions) => void) | undefined;

  constructor(host: ReportElement, root: ShadowRoot) {
    this.#host = host;
    this.#loaded = new LoadedCode<ReaderActions>(
      host,
      async () => new (await loadActions()).ReaderActions(host, root),
      () => this.#isWanted || host.check,
    );
    root.addEventListener('pointerover', () => void loadActions().catch(() => undefined), { once: true });
    for (const sign of SIGNS) root.addEventListener(sign, () => this.want(), { once: true });
  }

  /** What was loaded; `undefined` until then. */
  get code(): ReaderActions | undefined {
    return this.#loaded.code;
  }

  /** Why it, or what it loads itself, could not be loaded, where that is wanted. */
  get failure(): Failure | undefined {
    return this.#loaded.failure ?? this.code?.failure;
  }

  /** Forgets that failure, so that the next update tries again. */
  retry(): void {
    this.#loaded.retry();
    this.code?.retry();
  }

  /** Has it loaded with the next update. */
  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#host.requestUpdate();
  }

  /** Does something with it: at once where it is there, while the browser still takes it for what the reader did. */
  readonly act: Act = (act) => {
    if (this.code) act(this.code);
    else void this.#actLater(act);
  };

  /** Of several presses, the last one counts: a reader who presses again has seen nothing happen. */
  async #actLater(act: (actions: ReaderActions) => void): Promise<void> {
    this.#last = act;
    this.want();
    const code = await codeWhenLoaded(this.#host, this.#loaded);
    if (!code || act !== this.#last) return;
    this.#last = undefined;
    act(code);
  }
}
