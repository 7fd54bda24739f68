import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';

// test/types/ has a file for each framework, with lines that must compile and lines that must not. The typings that Vue and Svelte read
// need their own compilers, and are tried in test/whole/.

function compiled(folder: string): { readonly stdout: string; readonly status: number | null } {
  const args = ['node_modules/typescript-native/bin/tsc', '-p', `test/types/${folder}`];
  return spawnSync(process.execPath, args, { cwd: path('.'), encoding: 'utf8' });
}

describe('the typings of the tags', () => {
  for (const framework of ['dom', 'react', 'preact', 'solid'])
    it(`take what is right and refuse what is not: ${framework}`, () => {
      const { stdout, status } = compiled(framework);
      assert.equal(status, 0, stdout);
    });
});

describe('the types of the functions', () => {
  it('compile in a program for Node, without those of a page', () => {
    const { stdout, status } = compiled('node');
    assert.equal(status, 0, stdout);
  });
});
