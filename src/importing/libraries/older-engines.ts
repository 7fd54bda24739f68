// Polyfills that pdf.js needs in Node 20. Both are standard, so that they surprise nobody else.

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason?: unknown) => void;
}

function withResolvers<T>(): Resolvers<T> {
  let resolve: Resolvers<T>['resolve'] = () => undefined;
  let reject: Resolvers<T>['reject'] = () => undefined;
  const promise = new Promise<T>((whenDone, whenFailed) => {
    resolve = whenDone;
    reject = whenFailed;
  });
  return { promise, resolve, reject };
}

/** Copies instead of transferring: nobody here uses the old buffer. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
}

function addMissing(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** The engine's own, if this is loaded before pdf.js. */
const ownPush = Array.prototype.push;

/**
 * Puts back what pdf.js replaced where an engine has the wrong error for arrays of a fixed length, which nobody adds to: its own is many
 * times as slow, and a page would keep it.
 */
export function restorePush(): void {
  Object.defineProperty(Array.prototype, 'push', { value: ownPush, configurable: true, writable: true });
}

/** Adds what is missing. Only called before the first document is read. */
export function completeEngine(): void {
  addMissing(Promise, 'withResolvers', withResolvers);
  addMissing(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
}
