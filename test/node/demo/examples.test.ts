import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';

describe('the examples', () => {
  it('say in the agency’s name that they are made up, but for the one that is real', () => {
    for (const file of ['example-full-2024', 'example-slips-2024', 'example-blanks-2024', 'example-2019', 'example-six-years']) {
      const json = readFileSync(path(`stories/reports/${file}.json`), 'utf8');
      const agencies = [...json.matchAll(/^ *"agency": "(.*?)"/gm)].map((match) => match[1] ?? '');
      assert.ok(agencies.length > 0);
      for (const agency of agencies) assert.match(agency, /^示例市/);
    }
  });
});
