import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changelogProblems, unmentioned, versionsIn } from '../../../build/checks/changelog.js';
import { undocumented, untranslated } from '../../../build/checks/element-docs.js';
import { uncontrolled } from '../../../build/checks/story-controls.js';
import { CHINESE } from '../../../build/docs/chinese.js';

const version = (heading: string, chinese = '- 有 `topic`。', english = '- Has `topic`.'): string =>
  `## ${heading}\n\n${chinese}\n\n### English\n\n${english}\n\n`;

const CHANGELOG = `# 更新记录\n\n${version('未发布')}${version('0.2.0（2026-11-28）')}${version('0.1.0（2026-11-27）')}`;

const element = { name: 'SomeTable', tagName: 'some-table', description: Object.keys(CHINESE)[0] ?? '' };

describe('the checks of what is new', () => {
  it('want a day of every version, in order, the latest being that of the package', () => {
    assert.deepEqual(changelogProblems(CHANGELOG, '0.2.0'), []);
    assert.match(changelogProblems(CHANGELOG, '0.3.0').join(), /latest version is 0\.2\.0, in package\.json 0\.3\.0/);
    assert.match(changelogProblems(CHANGELOG.replace('（2026-11-27）', ''), '0.2.0').join(), /0\.1\.0 has no day/);
    assert.match(changelogProblems(CHANGELOG.replace('2026-11-27', '2026-13-27'), '0.2.0').join(), /0\.1\.0 has no day/);
    assert.match(changelogProblems(CHANGELOG.replace('0.1.0', '0.10.0'), '0.2.0').join(), /0\.10\.0 stands below an older/);
    assert.match(changelogProblems(CHANGELOG.replace('0.1.0', 'soon'), '0.2.0').join(), /neither a version/);
  });

  it('want every version in both languages', () => {
    const half = CHANGELOG.replace('### English\n\n- Has `topic`.', '');
    assert.match(changelogProblems(half, '0.2.0').join(), /未发布 is not in Chinese and English/);
    assert.deepEqual(
      versionsIn(CHANGELOG).map(({ name, date }) => [name, date]),
      [
        ['未发布', undefined],
        ['0.2.0', '2026-11-28'],
        ['0.1.0', '2026-11-27'],
      ],
    );
  });

  it('want a line in the changelog for a new attribute, in both languages', () => {
    assert.deepEqual(unmentioned(CHANGELOG, ['topic']), []);
    assert.equal(unmentioned(CHANGELOG, ['topics']).length, 2);
    assert.deepEqual(
      unmentioned(CHANGELOG + version('0.0.1', '- 没有。', '- `<some-table src="a">` shows `blank="0"`.'), ['some-table', 'blank']),
      ['CHANGELOG.md: `some-table` is new, and not mentioned in Chinese.', 'CHANGELOG.md: `blank` is new, and not mentioned in Chinese.'],
    );
  });

  it('want a doc comment of everything that users see, and its Chinese', () => {
    assert.deepEqual(undocumented(element), []);
    assert.match(
      undocumented({ ...element, members: [{ name: 'look', kind: 'field' }] }).join(),
      /<some-table>: field look has no doc comment/,
    );
    assert.match(undocumented({ ...element, events: [{ name: 'some-event', description: ' ' }] }).join(), /events some-event/);
    assert.deepEqual(untranslated(element), []);
    const added = { ...element, attributes: [{ name: 'look', description: 'Nobody has translated this.' }] };
    assert.match(untranslated(added).join(), /attribute look has no Chinese.*Nobody has translated this/);
  });

  it('want a control for each attribute', () => {
    const attributes = [{ name: 'heading-level' }, { name: 'look' }];
    assert.deepEqual(uncontrolled({ ...element, attributes }, ['headingLevel', 'look']), []);
    assert.deepEqual(uncontrolled({ ...element, attributes }, ['look']), [
      '<some-table>: no control for `heading-level` in stories/controls.ts.',
    ]);
  });
});
