import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/report/report.js';
import { BUNDLERS, bundled, weightOf } from '../helpers/package/bundlers.js';
import type { Bundle } from '../helpers/package/bundlers.js';
import { consistentReport, printedReport } from '../helpers/importing/printed-report.js';
import { madeXlsx } from '../helpers/importing/sheet/made-xlsx.js';
import { emptyFolder, npm, packedPackage, removeFolder, usePackedPackage } from '../helpers/package/packed-package.js';

/** In kB gzipped. */
const MAX_READING = 6;
const MAX_TABLE = 36;

/** What only the readers of documents, the writers of files and the charts contain. */
const FAR_AWAY: Readonly<Record<string, RegExp>> = {
  'pdf.js': /GlobalWorkerOptions/,
  'the writers of Word and Excel': /word\/document\.xml|xl\/workbook\.xml/,
  'Chart.js': /chartArea/,
};

const SOURCES = {
  reading: "import { readReport } from 'disclosure-elements/report';\nconsole.log(readReport({ year: 2024 }).problems.length);\n",
  'reading-from-index': "import { readReport } from 'disclosure-elements';\nconsole.log(readReport({ year: 2024 }).problems.length);\n",
  table: "import 'disclosure-elements/disclosure-table/define';\n",
  document: `import { readFileSync } from 'node:fs';
import { importDocument } from 'disclosure-elements/importing';
const { report } = await importDocument(new Uint8Array(readFileSync('report.xlsx')), { name: 'report.xlsx' });
console.log(report.agency);
`,
} as const;

/** The package, packed and installed with its dependencies, bundled as projects do. */
describe('the packed package in a bundler', () => {
  let folder = '';
  const [report] = fc.sample(consistentReport('2021'), { seed: 5, numRuns: 1 }) as [Report];

  usePackedPackage();

  before(async () => {
    folder = emptyFolder();
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'portal', private: true, type: 'module' }));
    npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', (await packedPackage()).file);
    for (const [name, source] of Object.entries(SOURCES)) writeFileSync(join(folder, `${name}.js`), source);
    writeFileSync(join(folder, 'report.xlsx'), await madeXlsx(printedReport(report), 'one sheet'));
  });

  after(() => removeFolder(folder));

  const run = (file: string): string => execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trim();

  for (const [name, bundler] of Object.entries(BUNDLERS)) {
    const bundle = (source: keyof typeof SOURCES): Promise<Bundle> =>
      bundled(bundler, join(folder, `${source}.js`), join(folder, 'out', name.split(' ')[0] ?? '', source));

    it(`${name}: reading JSON is a small bundle in one file, which works`, async () => {
      // esbuild makes files of all that any module it has looked at may load, used or not, so that there the door matters.
      const sources = name === 'esbuild' ? (['reading'] as const) : (['reading', 'reading-from-index'] as const);
      for (const source of sources) {
        const made = await bundle(source);
        assert.deepEqual([...made.files.keys()], ['main.js'], source);
        assert.ok(weightOf(made) < MAX_READING * 1000, `${source}: ${weightOf(made)} bytes gzipped`);
        assert.equal(run(made.main), '1');
      }
    });

    it(`${name}: one table brings nothing that it never loads`, async () => {
      const made = await bundle('table');
      assert.ok(weightOf(made) < MAX_TABLE * 1000, `${weightOf(made)} bytes gzipped`);
      for (const [what, mark] of Object.entries(FAR_AWAY))
        for (const [file, code] of made.files) assert.doesNotMatch(code, mark, `${what} in ${file}`);
    });
  }

  it('Rollup with node-resolve alone: reads documents with every library they need', async () => {
    const rollup = BUNDLERS['Rollup with node-resolve alone'];
    assert.ok(rollup);
    const made = await bundled(rollup, join(folder, 'document.js'), join(folder, 'out', 'documents'));
    assert.equal(run(made.main), report.agency);
    // What would be seen if a table brought it.
    for (const [what, mark] of Object.entries(FAR_AWAY).slice(0, 1))
      assert.ok(
        [...made.files.values()].some((code) => mark.test(code)),
        what,
      );
  });
});
