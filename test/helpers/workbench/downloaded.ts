import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file that the browser downloads to a folder, once it is there. */
export async function downloadedText(folder: string, name: string): Promise<string> {
  for (let turn = 0; turn < 100; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const text = readFileSync(join(folder, name), 'utf8');
      if (text) return text;
    } catch {
      // It is on its way.
    }
  }
  throw new Error(`${name} did not come.`);
}
