/** The answer to a request: a response, or nothing until `answer` is called. */
interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
  readonly answer: (body: BodyInit | null, init?: ResponseInit) => void;
  readonly fail: () => void;
}

/** Replaces the network: every request waits until the test answers it. Abort signals work as with `fetch`. */
export class FakeServer {
  readonly requests: Asked[] = [];
  readonly #fetch = window.fetch.bind(window);

  constructor() {
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal;
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        this.requests.push({
          url: input instanceof Request ? input.url : input.toString(),
          signal,
          answer: (body, responseInit) => resolve(new Response(body, responseInit)),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  }

  get last(): Asked {
    const request = this.requests[this.requests.length - 1];
    if (!request) throw new Error('There was no request.');
    return request;
  }

  json(value: unknown): void {
    this.last.answer(JSON.stringify(value));
  }

  close(): void {
    window.fetch = this.#fetch;
  }
}
