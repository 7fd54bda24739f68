// Part of `npm run lint`: what is new must be said, in both languages, and be seen: a doc comment and its Chinese for each member of an element,
// a control in Storybook for each attribute, a line in the changelog for each element, attribute and event.
import { readFileSync } from 'node:fs';
import { meta } from '../../stories/meta.js';
import { manifest } from '../manifest/manifest.js';
import { packageJson, path } from '../project.js';
import { changelogProblems, unmentioned } from './changelog.js';
import { undocumented, untranslated } from './element-docs.js';
import { uncontrolled } from './story-controls.js';

const changelog = readFileSync(path('CHANGELOG.md'), 'utf8');
const elements = (await manifest()).modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
const names = elements.flatMap(({ tagName = '', attributes = [], events = [] }) => [
  tagName,
  ...[...attributes, ...events].map(({ name }) => name),
]);

const problems = [
  ...elements.flatMap((element) => [
    ...undocumented(element),
    ...untranslated(element),
    ...uncontrolled(element, Object.keys(meta(element.tagName ?? '').argTypes)),
  ]),
  ...changelogProblems(changelog, packageJson.version),
  ...unmentioned(changelog, [...new Set(names)]),
];

for (const problem of new Set(problems)) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
