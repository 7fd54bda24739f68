import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';

interface Sample {
  readonly file: string;
  readonly code: string;
}

/** The blocks of code of a document that name a file of examples/ in their first line. */
function samplesIn(document: string): Sample[] {
  const text = readFileSync(path(document), 'utf8');
  const blocks = text.matchAll(/^```\w+\n(?:\/\/|<!--) (examples\/\S+)(?: -->)?\n([^]*?)^```$/gm);
  return [...blocks].map(([, file = '', code = '']) => ({ file, code }));
}

describe('the samples of docs/frameworks.md', () => {
  const samples = samplesIn('docs/frameworks.md');

  it('are the files of the examples, which test/whole/frameworks.test.ts installs, checks, builds and opens', () => {
    assert.ok(samples.length > 10);
    for (const { file, code } of samples) assert.equal(code, readFileSync(path(file), 'utf8'), file);
  });

  it('come from every example', () => {
    const shown = new Set(samples.map(({ file }) => file.split('/')[1]));
    const examples = readdirSync(path('examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of examples) assert.ok(shown.has(name), name);
  });
});
