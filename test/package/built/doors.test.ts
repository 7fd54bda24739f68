import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { DOORS, FUNCTION_DOORS, MAX_BUNDLES } from '../../../build/entries.js';
import { packageJson, path } from '../../../build/project.js';

/** What is imported from the package, by its name: Node and bundlers find the built files through `exports`. */
const specifier = (door: string): string => packageJson.name + door.slice(1);

/** Runs a module in a process of its own, in the folder of the project, and gives what it prints. */
const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: path('.'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const IMPORT_ALL = `for (const door of ${JSON.stringify(Object.keys(DOORS).map(specifier))}) await import(door);`;

/** Gives a process what a page has and Node has not, from happy-dom, as test runners do. */
const HAPPY_DOM = `import { Window } from 'happy-dom';
const page = new Window({ url: 'http://localhost/' });
const ofPages = ['Event', 'EventTarget', 'CustomEvent'];
for (const name of Object.getOwnPropertyNames(page)) if (!(name in globalThis) || ofPages.includes(name)) globalThis[name] = page[name];`;

/** Bundles a module with esbuild. */
async function bundled(contents: string): Promise<{ readonly gzipped: number; readonly text: string }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path('.') },
    // Without the paths of our own, which lead to the sources.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    conditions: ['production'],
    logLevel: 'silent',
    // What is loaded on demand is not what a page waits for.
    plugins: [
      {
        name: 'on-demand',
        setup: (bundling) =>
          bundling.onResolve({ filter: /./ }, ({ kind, path: id }) =>
            kind === 'dynamic-import' ? { path: id, external: true } : undefined,
          ),
      },
    ],
  });
  const [file] = outputFiles;
  return { gzipped: gzipSync(file?.contents ?? '').length, text: file?.text ?? '' };
}

describe('the doors of the package', () => {
  it('open in Node without a DOM, where those of functions leave no trace', () => {
    const functionDoors = JSON.stringify(FUNCTION_DOORS.map((door) => `${packageJson.name}/${door}`));
    const names = `Reflect.ownKeys(globalThis).map(String).join()`;
    const code = `const before = ${names};
      for (const door of ${functionDoors}) await import(door);
      console.log(before === ${names}, globalThis.customElements === undefined);
      ${IMPORT_ALL}
      const { readReport, ApplicationMatrix } = await import('${packageJson.name}');
      console.log(typeof readReport, typeof ApplicationMatrix);`;
    assert.deepEqual(run(code).trim().split('\n'), ['true true', 'function function']);
  });

  it('open where a test runner imitates a browser, and a table shows its numbers there', () => {
    const code = `${HAPPY_DOM}
      ${IMPORT_ALL}
      const table = document.createElement('application-matrix');
      document.body.append(table);
      table.report = { agency: '示例市', year: 2024, applications: { received: { person: 4711 } } };
      await table.updateComplete;
      console.log(table.shadowRoot.querySelector('td[data-path="applications.received.person"]').textContent);
      await page.happyDOM.close();`;
    assert.equal(run(code).trim(), '4711');
  });

  it('bring a bundler what is used, and not much else', async () => {
    for (const [code, limit] of Object.entries(MAX_BUNDLES)) {
      const { gzipped } = await bundled(code);
      assert.ok(gzipped > 1000 && gzipped < limit * 1000, `${code} ${gzipped} bytes gzipped of ${limit} kB`);
    }
  });

  it('keep elements, and the libraries of others, out of a bundle of functions', async () => {
    const { text } = await bundled(`export { readReport, withCell } from '${packageJson.name}/report';`);
    assert.doesNotMatch(text, /customElements|litHtmlVersions|import\(|from ?["']/);
  });
});
