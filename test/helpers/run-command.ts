import { PassThrough } from 'node:stream';
import { commandLanguage } from '../../src/cli/command-language.js';
import { run } from '../../src/cli/run.js';
import { Terminal } from '../../src/cli/terminal.js';

export interface Outcome {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs the command from the source in this process, where that is quicker than the built one in a process of its own. */
export async function runCommand(
  args: readonly string[],
  { isTTY = false, columns = undefined as number | undefined, tag = 'zh-CN' } = {},
): Promise<Outcome> {
  const results = Object.assign(new PassThrough(), { isTTY });
  const messages = Object.assign(new PassThrough(), columns === undefined ? {} : { isTTY: true, columns });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  results.on('data', (chunk: Buffer) => out.push(chunk));
  messages.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await run(args, new Terminal(results, messages), commandLanguage(tag));
  await new Promise((resolve) => setImmediate(resolve));
  return { code, out: Buffer.concat(out), err: Buffer.concat(err).toString() };
}
