// How the manifest of the elements, dist/custom-elements.json, is made from the source. manifest.ts runs the analyzer with this.
import { fileURLToPath } from 'node:url';
import { literalTypes } from './literal-types.mjs';

const publishedPath = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

/** The same with the paths of modules as they are published, wherever they stand. */
function renamePaths(value) {
  if (Array.isArray(value)) return value.map(renamePaths);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'path' || key === 'module') && typeof inner === 'string' ? publishedPath(inner) : renamePaths(inner),
    ]),
  );
}

/** What a constructor sets properties to: `this.a = this.b = null` gives both null. */
function initialValues(ts, constructor) {
  const isAssignment = (node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const values = [];
  const visit = (node) => {
    if (isAssignment(node) && /^this\.\w+$/.test(node.left.getText())) {
      let value = node.right;
      while (isAssignment(value)) value = value.right;
      values.push([node.left.name.getText(), value.getText()]);
    }
    ts.forEachChild(node, visit);
  };
  visit(constructor);
  return values;
}

/** Names the tags that `define(tag, class)` gives, keeps what is public with its default, and points to the files that are published. */
function publishedElements() {
  let definitions = [];
  let initial = new Map();
  // An accessor keeps its value in a private field of its name. The name of a constant tells a reader nothing.
  const withDefault = (member, className, members) => {
    const set = initial.get(`${member.inheritedFrom?.name ?? className}.${member.name}`);
    const { default: own = set ?? members.find(({ name }) => name === `#${member.name}`)?.default, ...rest } = member;
    return own === undefined || /^[A-Z_]+$/.test(own) ? rest : { ...rest, default: own };
  };
  return {
    name: 'published-elements',
    initialize() {
      definitions = [];
      initial = new Map();
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isConstructorDeclaration(node))
        for (const [name, value] of initialValues(ts, node)) initial.set(`${node.parent.name?.getText()}.${name}`, value);
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || !ts.isStringLiteral(node.arguments[0])) return;
      definitions.push({ path: moduleDoc.path, tag: node.arguments[0].text, className: node.arguments[1].getText() });
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const classes = manifest.modules.flatMap(({ path, declarations }) =>
        declarations.filter(({ kind }) => kind === 'class').map((declaration) => ({ path, declaration })),
      );
      const named = (name) => classes.find(({ declaration }) => declaration.name === name);
      const keep = new Set();
      for (const { path, tag, className } of definitions) {
        const found = named(className);
        if (!found) throw new Error(`No class ${className} for <${tag}>`);
        found.declaration.tagName = tag;
        const module = manifest.modules.find((other) => other.path === path);
        const declaration = { name: className, module: found.path };
        module.exports = [
          { kind: 'js', name: className, declaration },
          { kind: 'custom-element-definition', name: tag, declaration },
        ];
        keep.add(path);
        for (let parent = found; parent; parent = named(parent.declaration.superclass?.name)) {
          parent.declaration.customElement = true;
          keep.add(parent.path);
        }
      }
      for (const { declaration } of classes) {
        const members = (declaration.members ?? [])
          .filter(isPublic)
          .map((member) => withDefault(member, declaration.name, declaration.members));
        declaration.members = members;
        declaration.attributes = declaration.attributes?.map((attribute) => {
          const fallback = members.find(({ name }) => name === attribute.fieldName)?.default;
          return { ...(fallback !== undefined && { default: fallback }), ...attribute };
        });
      }
      const modules = manifest.modules.filter(({ path }) => keep.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
      manifest.modules = renamePaths(modules);
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  quiet: true,
  plugins: [literalTypes(fileURLToPath(new URL('../../', import.meta.url))), publishedElements()],
};
