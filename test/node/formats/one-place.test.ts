import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, knownFormats } from '../../../src/formats/formats.js';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('formats/'),
);

/** The strings that stand in a module, but for its comments and what it imports. */
function stringsIn(file: string): string[] {
  const code = readFileSync(`src/${file}`, 'utf8')
    .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/from '[^']*'/g, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, single, template]) => single ?? template ?? '');
}

const headings = knownFormats().flatMap((format) => formatCells(format).flatMap(({ rows, columns }) => [...rows, ...columns]));

/** 其他 and 总计 are words of the language too. */
const LABELS = new Set(
  [...headings.map(({ label }) => label), ...knownFormats().flatMap(({ parts }) => parts.map(({ title }) => title))].filter(
    ({ length }) => length > 2,
  ),
);

const PATHS = new RegExp(
  `(?:^|[^\\w-])(?:${[...new Set(knownFormats().flatMap((format) => formatCells(format).map(({ keys }) => keys.slice(0, 2).join('\\.'))))].join('|')})(?:\\.|$)`,
);

describe('what only src/formats knows', () => {
  it('is looked for in all modules', () => {
    expect(FILES.length).to.be.greaterThan(200);
    expect(LABELS.size).to.be.greaterThan(40);
    expect(PATHS.test('applications.received.total')).to.equal(true);
  });

  for (const [what, isKnown] of [
    ['the id of a format', (text: string) => FORMAT_IDS.some((id) => id === text)],
    ['an official label', (text: string) => LABELS.has(text)],
    ['the path of a cell', (text: string) => PATHS.test(text)],
  ] as const)
    it(`is ${what}`, () => {
      const found = FILES.flatMap((file) => stringsIn(file).flatMap((text) => (isKnown(text) ? `${file}: ${text}` : [])));
      expect(found).to.deep.equal([]);
    });
});
