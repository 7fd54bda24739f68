import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a server that was started answers. */
export async function whenUp(server: ChildProcess, origin: string): Promise<void> {
  for (let turn = 0; server.exitCode === null; turn += 1) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    assert.ok(turn < 400, 'it does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('it has ended');
}
