import type { ReactiveElement } from 'lit';
import type { LoadedCode } from '../../base/loaded-code.js';

/**
 * Code for what a reader pressed before it was loaded: as soon as it is there and has taken what is shown. One that could not be loaded before
 * is asked for again.
 *
 * @returns undefined where it cannot be loaded now either, which the element says
 */
export async function codeWhenLoaded<Code>(host: ReactiveElement, loaded: LoadedCode<Code>): Promise<Code | undefined> {
  loaded.retry();
  await host.updateComplete;
  await loaded.settled;
  await host.updateComplete;
  return loaded.code;
}
