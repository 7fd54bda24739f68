import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { differencesBetween, picturesIn } from '../../build/pictures/compare.js';
import { drawStories, VIEWS } from '../../build/pictures/draw-stories.js';
import { path } from '../../build/project.js';
import { launchedBrowser, useBrowser } from '../helpers/browser/shared-browser.js';

describe('the pictures of stories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

  useBrowser();

  after(() => rmSync(folder, { recursive: true }));

  const draw = async (name: string, story: string): Promise<string[]> => {
    await drawStories(await launchedBrowser(), path('.'), join(folder, name), (id) => id === story);
    return picturesIn(join(folder, name));
  };

  it('are the same, drawn again, in every view: also those with a chart', async () => {
    for (const story of ['application-matrix/Full', 'disclosure-trend/Traditional']) {
      const drawn = await draw('one', story);
      assert.equal(drawn.filter((name) => name.includes(story)).length, Object.keys(VIEWS).length);
      await draw('other', story);
    }
    assert.deepEqual(
      differencesBetween(join(folder, 'one'), join(folder, 'other')).map(({ name }) => name),
      [],
    );
  });
});
