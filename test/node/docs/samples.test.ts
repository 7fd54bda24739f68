import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'css-tree';
import { DOORS, MAX_BUNDLES } from '../../../build/entries.js';
import { path } from '../../../build/project.js';
import { commandLine } from '../../../src/cli/command-line.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import { documents, samplesOf, textOf } from '../../helpers/docs/samples.js';
import { htmlFaults } from '../../helpers/docs/html-faults.js';

// What README and the guides tell readers to write: a sample that is wrong costs a webmaster a day.

const reference = textOf('docs/reference.md');

const packageJson = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
};

/** The anchors of the headings of a document, as readers of Markdown make them: the second of one name has a number. */
function anchorsOf(document: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const prose = textOf(document).replace(/^```[^]*?^```$/gm, '');
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-');
    let unique = anchor;
    for (let number = 1; anchors.has(unique); number++) unique = `${anchor}-${number}`;
    anchors.add(unique);
  }
  return anchors;
}

/** What is wrong with a line for a terminal; undefined for nothing. */
function commandFault(line: string): string | undefined {
  const [program = '', first = '', ...rest] = line.split(/\s+/);
  if (program === 'npm') {
    const name = first === 'run' ? rest[0] : ['start', 'test'].includes(first) ? first : undefined;
    return name !== undefined && !(name in packageJson.scripts) ? `there is no script ${name}` : undefined;
  }
  if (program !== 'npx' || !first.startsWith('disclosure')) return undefined;
  if (first !== 'disclosure-elements') return 'on npm, that is a package of somebody else';
  try {
    commandLine(rest);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const reportFaults = (json: unknown): unknown[] => {
  const { reports, problems, warnings } = readReports(json);
  return [...problems, ...warnings, ...(reports.length === 0 ? ['no report'] : [])];
};

describe('the samples of the documents', () => {
  it('are found', () => {
    assert.ok(documents().length > 4);
    assert.ok(samplesOf('html').length > 20);
  });

  it('are, as JSON, reports without a problem or a key that is not known', () => {
    const samples = samplesOf('json');
    for (const { place, code } of samples) {
      const json = JSON.parse(code) as unknown;
      if (/"(?:agency|reports)"/.test(code)) assert.deepEqual(reportFaults(json), [], place);
    }
    assert.ok(samples.length > 3);
  });

  it('are, as HTML, of tags, attributes, files and addresses that there are', () => {
    for (const { place, code } of samplesOf('html')) assert.deepEqual(htmlFaults(code, reportFaults), [], place);
  });

  it('are, as CSS, of properties and parts that there are', () => {
    for (const { place, code } of samplesOf('css')) {
      parse(code, { onParseError: (error) => assert.fail(`${place}: ${error.message}`) });
      for (const [name] of code.matchAll(/--disclosure-[a-z-]+/g)) assert.ok(reference.includes(`\`${name}\``), `${place}: ${name}`);
      for (const [part] of code.matchAll(/::part\([a-z-]+\)/g)) assert.ok(reference.includes(`\`${part}\``), `${place}: ${part}`);
    }
  });

  it('are, as commands, of scripts and options that there are', () => {
    for (const { place, code } of samplesOf('sh', 'bash', 'console'))
      for (const line of code.split('\n')) assert.equal(commandFault(line.replace(/\s+#.*$/, '').trim()), undefined, `${place}: ${line}`);
  });

  it('import from doors of the package that there are', () => {
    for (const { place, code } of samplesOf('js', 'ts', 'jsx', 'tsx', 'vue', 'svelte', 'mjs'))
      for (const [, door = ''] of code.matchAll(/['"]disclosure-elements(\/[\w./-]+)?['"]/g)) {
        const isKnown = `.${door}` in DOORS || `.${door}` in packageJson.exports;
        assert.ok(isKnown || door === '', `${place}: disclosure-elements${door}`);
      }
  });
});

/** Whether a file is in the package: what `files` names, and what npm always takes along. */
const isPacked = (file: string): boolean =>
  ['README.md', 'LICENSE', 'package.json'].includes(file) || packageJson.files.some((one) => file === one || file.startsWith(`${one}/`));

describe('the links of the documents', () => {
  it('lead to files of the package, in which there is no demo', () => {
    const wrong: string[] = [];
    for (const document of documents())
      for (const [, target = ''] of textOf(document).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const file = relative(path('.'), resolve(path('.'), dirname(document), target));
        if (!existsSync(path(file)) || !isPacked(file)) wrong.push(`${document}: ${target}`);
      }
    assert.deepEqual(wrong, []);
  });

  it('lead to headings that there are', () => {
    const wrong: string[] = [];
    for (const document of documents())
      for (const [, target = '', fragment = ''] of textOf(document).matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)) {
        const file = target === '' ? document : relative(path('.'), resolve(path('.'), dirname(document), target));
        if (!anchorsOf(file).has(decodeURIComponent(fragment))) wrong.push(`${document}: ${target}#${fragment}`);
      }
    assert.deepEqual(wrong, []);
  });
});

describe('what the documents name', () => {
  it('is as large as they say: what is bundled', () => {
    const text = textOf('docs/guides/developers.md').replace(/ +/g, ' ');
    for (const [code, limit] of Object.entries(MAX_BUNDLES)) {
      const [name = ''] = /[^']+(?=';)/.exec(code) ?? [];
      const pattern = new RegExp(`\\| \`import [^|]*'${name}'\` \\| ${limit} kB \\|`);
      assert.match(text, pattern);
    }
  });

  it('is there: files, custom properties, and commands of our own', () => {
    const wrong: string[] = [];
    for (const document of documents()) {
      const text = textOf(document);
      for (const [, file = ''] of text.matchAll(/`((?:test|src|build|demo|stories|scripts|bench)\/[\w./-]+)`/g))
        if (!existsSync(path(file))) wrong.push(`${document}: ${file}`);
      for (const [name] of text.matchAll(/--disclosure-[a-z]+(?:-[a-z]+)*/g))
        if (!reference.includes(`\`${name}\``)) wrong.push(`${document}: ${name}`);
      if (/npx disclosure(?!-elements)/.test(text))
        wrong.push(`${document}: npx disclosure is a package of somebody else; npx disclosure-elements is ours`);
    }
    assert.deepEqual(wrong, []);
  });
});
