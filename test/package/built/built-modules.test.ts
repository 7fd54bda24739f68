import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtModules, DROP_INS, filesIn, packageJson, read } from '../../helpers/package/built-files.js';
import { treeOf, visitNodes } from '../../helpers/package/syntax.js';

/** Syntax that TypeScript's target allows, and a supported browser lacks: Chromium 86 has private members, but not these. */
function newSyntax(code: string, isProgram: boolean): string[] {
  const tree = treeOf(code, isProgram);
  const found: string[] = [];
  visitNodes(tree, ({ type, operator, left }) => {
    // Chromium 94.
    if (type === 'StaticBlock') found.push('static block');
    // Chromium 91.
    const isInPrivate = operator === 'in' && (left as { readonly type?: unknown } | undefined)?.type === 'PrivateIdentifier';
    if (type === 'BinaryExpression' && isInPrivate) found.push('#name in object');
  });
  // Chromium 89.
  if (tree.body.some((node) => node.type === 'ExpressionStatement' && node.expression.type === 'AwaitExpression')) found.push('await');
  return found;
}

/** Methods that a supported browser lacks: `at` (Chromium 92), `Object.hasOwn` (93), `findLast` (97), `toSorted` (110). */
const NEW_METHODS = /(?<!\.)\.(?:at\([^,()]*\)|(?:hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced)\()/;

describe('the built modules', () => {
  it('are listed as having side effects where they have some, and nowhere else', () => {
    // What registers or adds something when it is loaded, told from the code and not from the name.
    const acts = /^(define|registerLanguage)\(/m;
    const acting = builtModules().filter((file) => acts.test(read(file)) || /^import ["']\./m.test(read(file)));
    const dropIns = DROP_INS.map((file) => `./dist/${file}`);
    // The modules are built from the sources, which are told apart in the same list.
    const listed = packageJson.sideEffects.filter((file) => file.startsWith('./dist/'));
    assert.deepEqual(listed.sort(), [...acting.map((file) => `./${file}`), ...dropIns].sort());
    const sources = packageJson.sideEffects.filter((file) => file.startsWith('./src/') && !file.startsWith('./src/entries/drop-in'));
    assert.deepEqual(
      sources.map((file) => file.replace('/src/', '/dist/').replace(/ts$/, 'js')).sort(),
      acting.map((file) => `./${file}`).sort(),
    );
  });

  it('have syntax that the oldest supported browsers know, as the files for script tags have', () => {
    // pdf.js needs a newer browser than the rest, and is loaded where a PDF is imported only.
    const scripts = filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('dist/importing/libraries/'));
    assert.ok(scripts.length > 30);
    for (const file of scripts) {
      const code = read(file);
      // What starts the command in a shell, no browser ever sees.
      assert.deepEqual(newSyntax(code, file.startsWith('dist/cli/')), [], file);
      assert.equal(NEW_METHODS.exec(code)?.[0], undefined, file);
    }
  });

  it('leave Lit to the page', () => {
    const modules = filesIn('dist/elements').filter((file) => file.endsWith('.js'));
    assert.ok(modules.some((file) => /from ["']lit["']/.test(read(file))));
  });

  it('bring chart.js in with one module alone, which nothing loads at once', () => {
    const modules = builtModules();
    const importing = modules.filter((file) => /from ["']chart\.js["']/.test(read(file)));
    assert.deepEqual(importing, ['dist/charts/chart-js/chart-js.js']);
    const outside = modules.filter((file) => !file.startsWith('dist/charts/chart-js/'));
    const statically = outside.filter((file) => /from ["'][^"']*\/chart-js\//.test(read(file)));
    assert.deepEqual(statically, []);
    const onDemand = outside.filter((file) => /import\(["'][^"']*\/chart-js\//.test(read(file)));
    assert.ok(onDemand.length > 0);
  });
});
