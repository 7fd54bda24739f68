import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOORS } from '../../../build/entries.js';
import { path } from '../../../build/project.js';
import * as index from '../../../src/entries/index.js';
import { samplesOf } from '../../helpers/docs/samples.js';
import type { Sample } from '../../helpers/docs/samples.js';

// The samples in TypeScript and JavaScript, as the compiler sees them.

/** What samples speak of without saying where it comes from. */
const AMBIENT = `
declare const data: any;
declare const file: File;
declare const bytes: Uint8Array;
declare const json: string;
declare const article: Element;
declare const report: import('disclosure-elements').Report;
declare const previous: import('disclosure-elements').Report;
declare const reports: readonly import('disclosure-elements').Report[];
declare const element: HTMLElement;
`;

/** What is wrong with JavaScript, too: modules, exports and properties that there are not. What may be null is left to its author. */
const WRONG_IN_JAVASCRIPT = /error TS(?:1\d{3}|2304|2305|2307|2339|2551|2552|2554|2614|2724):/;

/** Those of other frameworks, which apps in examples/ are made of. */
const isOfFramework = ({ place, code }: Sample): boolean =>
  place.startsWith('docs/frameworks.md') ||
  /defineNuxtConfig|defineEventHandler|serverExternalPackages|@angular|@lit\/react|from '(?:vue|react|solid|next)/.test(code);

/** A module: what it uses of the package without importing anything is imported. */
function moduleOf({ code, place }: Sample): string {
  const used = code.includes("from 'disclosure-elements")
    ? []
    : Object.keys(index).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const imports = used.length > 0 ? `import { ${used.join(', ')} } from 'disclosure-elements';` : '';
  return `${imports} export {}; // ${place}\n${code}\n`;
}

const settings = (root: string) => ({
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    noUnusedLocals: false,
    allowJs: true,
    checkJs: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    paths: Object.fromEntries(
      Object.entries(DOORS).map(([door, { module }]) => [door.replace('.', 'disclosure-elements'), [join(root, `src/${module}.ts`)]]),
    ),
  },
  include: ['*.ts', '*.js', join(root, 'src/**/*.d.ts')],
});

describe('the samples of the documents in TypeScript and JavaScript', () => {
  it('compile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samples-'));
    try {
      const samples = samplesOf('ts', 'js').filter((sample) => !isOfFramework(sample));
      assert.ok(samples.length > 5);
      samples.forEach((sample, at) => writeFileSync(join(folder, `sample-${at}.${sample.language}`), moduleOf(sample)));
      writeFileSync(join(folder, 'ambient.d.ts'), AMBIENT);
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings(path('.'))));
      const compiler = path('node_modules/typescript-native/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '--pretty', 'false', '-p', folder], {
        encoding: 'utf8',
        cwd: folder,
      });
      const faults = stdout
        .split('\n')
        .filter((line) => /^sample-\d+\.ts|^tsconfig/.test(line) || (line.startsWith('sample-') && WRONG_IN_JAVASCRIPT.test(line)))
        .map((line) => line.replace(/^sample-(\d+)\.\w+/, (_, at: string) => samples[Number(at)]?.place ?? ''));
      assert.deepEqual(faults, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
