import { after, before } from 'node:test';

/** Something that takes seconds to start, and is started once for all suites of a process. */
export interface Shared<Resource> {
  /** Starts it before the suite in which this is called, and ends it after the last one of these suites. */
  use(): void;
  /** What was started. */
  started(): Promise<Resource>;
}

export function shared<Resource>(start: () => Promise<Resource>, end: (resource: Resource) => Promise<unknown>): Shared<Resource> {
  let resource: Promise<Resource> | undefined;
  let suitesToCome = 0;
  const started = (): Promise<Resource> => (resource ??= start());
  return {
    started,
    use() {
      suitesToCome += 1;
      before(async () => {
        await started();
      });
      after(async () => {
        suitesToCome -= 1;
        if (suitesToCome > 0) return;
        const ended = await started();
        resource = undefined;
        await end(ended);
      });
    },
  };
}
