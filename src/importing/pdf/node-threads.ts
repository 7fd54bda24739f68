// The parts of Node that are used here: worker threads and zlib. They are looked up at run time rather than imported, because bundlers for browsers
// would try to resolve the import.

export interface NodePort {
  on(event: 'message', hear: (message: unknown) => void): void;
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
}

export interface NodeWorker extends NodePort {
  on(event: 'message', hear: (message: unknown) => void): void;
  on(event: 'error', hear: (error: unknown) => void): void;
  on(event: 'exit', hear: (code: number) => void): void;
  terminate(): Promise<number>;
  ref(): void;
  unref(): void;
}

export interface NodeThreads {
  readonly Worker: new (file: URL, options: object) => NodeWorker;
  readonly parentPort: NodePort | null;
}

export interface NodeInflate extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** How many bytes it has read. */
  readonly bytesWritten: number;
  end(bytes: Uint8Array): void;
}

export interface NodeZlib {
  readonly createInflate: () => NodeInflate;
}

interface NodeModules {
  readonly 'node:worker_threads': NodeThreads;
  readonly 'node:zlib': NodeZlib;
}

/** The parts of Node's `process` that are used here. */
export interface NodeProcess {
  readonly getBuiltinModule?: <Name extends keyof NodeModules>(name: Name) => NodeModules[Name] | undefined;
  readonly memoryUsage: { readonly rss: () => number };
  on(event: 'unhandledRejection', hear: (reason: unknown) => void): void;
  off(event: 'unhandledRejection', hear: (reason: unknown) => void): void;
}

const { process } = globalThis as { readonly process?: NodeProcess };

/** Node's `process`; undefined in a browser. */
export const nodeProcess = (): NodeProcess | undefined => (typeof process?.getBuiltinModule === 'function' ? process : undefined);

/** Node's worker threads; undefined in a browser. */
export const nodeThreads = (): NodeThreads | undefined => nodeProcess()?.getBuiltinModule?.('node:worker_threads');

/** Node's zlib; undefined in a browser. */
export const nodeZlib = (): NodeZlib | undefined => nodeProcess()?.getBuiltinModule?.('node:zlib');
