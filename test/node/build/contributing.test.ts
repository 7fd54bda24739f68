import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';

// What README.md and CONTRIBUTING.md say of the source, beside the source.

const read = (file: string): string => readFileSync(path(file), 'utf8');

const { scripts, exports } = JSON.parse(read('package.json')) as Readonly<Record<'scripts' | 'exports', Readonly<Record<string, unknown>>>>;

const PAGES = ['README.md', 'CONTRIBUTING.md'] as const;
const CONTRIBUTING = read('CONTRIBUTING.md');
const [IN_CHINESE = '', IN_ENGLISH = ''] = CONTRIBUTING.split(/^(?=# Contributing$)/m);

/** Files and folders of the project that a text names. */
const pathsIn = (text: string): string[] => [
  ...new Set(text.match(/(?<![\w/.@-])(?:src|build|scripts|bench|demo|stories|test|docs)\/[\w./-]*[\w/]/g)),
];

/** What a link to a heading is made of, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsIn = (text: string): string[] => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Modules of src/, and the folders of src/ that each imports from. */
function importedRooms(): Map<string, ReadonlySet<string>> {
  const modules = readdirSync(path('src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|mjs)$/.test(file));
  const roomOf = (module: string): string => (module.includes('/') ? module.slice(0, module.indexOf('/')) : '');
  const rooms = new Map<string, Set<string>>();
  for (const module of modules) {
    const own = roomOf(module);
    const imported = [...read(`src/${module}`).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
    const others = imported.map(([, from = '']) => roomOf(join(dirname(module), from))).filter((room) => room !== '' && room !== own);
    rooms.set(own, new Set([...(rooms.get(own) ?? []), ...others]));
  }
  rooms.delete('');
  return rooms;
}

const HALVES = { Chinese: IN_CHINESE, English: IN_ENGLISH } as const;

/** What pictures draw, without the words in their boxes: those differ by language. */
const picturesIn = (half: string): string[] =>
  [...half.matchAll(/```mermaid\n([^]*?)```/g)].map(([, picture = '']) => picture.replace(/<br>[^"]*"/g, '"'));

/** The arrows of the picture of the rooms, from what is imported to what imports it. */
function arrowsInPicture(half: string): [from: string, to: string][] {
  const picture = picturesIn(half).find((drawn) => drawn.startsWith('flowchart LR')) ?? '';
  return picture.split('\n').flatMap((line) => {
    const steps = line.split('-->').map((step) => step.split('&').map((name) => name.trim()));
    return steps.flatMap((froms, index) => froms.flatMap((from) => (steps[index + 1] ?? []).map((to): [string, string] => [from, to])));
  });
}

/** All that can be reached along arrows that are walked backwards: what a room may import. */
function reachable(room: string, arrows: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set<string>([room]);
  for (const name of found) for (const [from, to] of arrows) if (to === name) found.add(from);
  found.delete(room);
  return found;
}

describe('what the pages for developers say', () => {
  for (const page of PAGES) {
    it(`names files and folders that are there: ${page}`, () => {
      const named = pathsIn(read(page));
      assert.equal(named.length > 1, true);
      assert.deepEqual(
        named.filter((file) => !existsSync(path(file))),
        [],
      );
    });

    it(`links to pages and headings that are there: ${page}`, () => {
      for (const [, link = ''] of read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [file = '', anchor] = link.split('#');
        assert.ok(existsSync(path(file || page)), link);
        if (anchor !== undefined) assert.ok(anchorsIn(read(file || page)).includes(anchor), link);
      }
    });

    it(`names commands that package.json has: ${page}`, () => {
      const named = [...read(page).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, script, common]) => script ?? common ?? '');
      assert.deepEqual(
        named.filter((script) => !(script in scripts)),
        [],
      );
    });
  }

  it('names files for script tags that the package exports', () => {
    const named = [...PAGES, 'CHANGELOG.md'].flatMap((page) => read(page).match(/disclosure-elements(?:\.\w+)*\.js\b/g) ?? []);
    assert.equal(new Set(named).size > 5, true);
    assert.deepEqual(
      named.filter((file) => !(`./${file}` in exports)),
      [],
    );
  });

  it('is the same in both languages, as far as files go', () => {
    assert.deepEqual(pathsIn(IN_ENGLISH).sort(), pathsIn(IN_CHINESE).sort());
  });

  it('names constants that stand in the code', () => {
    const folders = ['src', 'build', 'scripts', 'stories', 'test/helpers'];
    const files = folders.flatMap((folder) =>
      readdirSync(path(folder), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
        /\.m?[jt]s$/.test(file) ? `${folder}/${file}` : [],
      ),
    );
    const code = ['eslint.config.js', ...files].map(read).join('\n');
    const named = [...CONTRIBUTING.matchAll(/`([A-Z][A-Z_]+[A-Z])`/g)].map(([, name = '']) => name);
    assert.equal(named.length > 10, true);
    assert.deepEqual(
      named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code)),
      [],
    );
  });
});

describe('the map of the house', () => {
  const layers = /const LAYERS = \[([^\]]*)\]/.exec(read('eslint.config.js'))?.[1]?.match(/\w+/g) ?? [];
  const rooms = [...layers, 'entries'];

  it('has every room, in the order that lint keeps', () => {
    assert.deepEqual([...importedRooms().keys()].sort(), [...rooms].sort());
    for (const part of Object.values(HALVES)) {
      const rows = [...part.matchAll(/^\| `src\/(\w+)\/`/gm)].map(([, room]) => room);
      assert.deepEqual(rows, rooms);
    }
  });

  for (const [language, half] of Object.entries(HALVES))
    it(`draws imports as they are, in ${language}`, () => {
      const arrows = arrowsInPicture(half);
      const imported = importedRooms();
      for (const [from, to] of arrows) {
        assert.ok(rooms.includes(from), from);
        assert.ok(imported.get(to)?.has(from), `${to} imports nothing of ${from}`);
      }
      for (const [room, others] of imported) {
        const missing = [...others].filter((other) => !reachable(room, arrows).has(other));
        assert.deepEqual(missing, [], `imported by ${room}, and not drawn`);
      }
    });

  it('draws the same in both languages', () => {
    assert.equal(picturesIn(IN_CHINESE).length, 3);
    assert.deepEqual(picturesIn(IN_ENGLISH), picturesIn(IN_CHINESE));
  });
});
