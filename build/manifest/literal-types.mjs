// Shows the types of attributes, properties, events and methods by their values, so that editors offer them and the reference lists them.
// @wc-toolkit/type-parser does so for whole types only, none within `CustomEvent<Kind>` and none that a method returns, in an order that is not the source's, and checks
// every file of tsconfig.json for it.
import { resolve } from 'node:path';

/** Enough to resolve aliases: strict, so that `null` counts as a value, and without the types of packages that nothing imports. */
const compilerOptions = ({ ModuleKind, ModuleResolutionKind, ScriptTarget }) => ({
  target: ScriptTarget.ES2022,
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
});

const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** The types that a type consists of, in the order of the source where the checker keeps it: a union, or the list in `(typeof LIST)[number]`. */
function memberTypes(ts, checker, node) {
  const parts = ts.isUnionTypeNode(node) ? node.types : [node];
  return parts.flatMap((part) => {
    if (ts.isIndexedAccessTypeNode(part) && part.indexType.kind === ts.SyntaxKind.NumberKeyword) {
      const list = checker.getTypeFromTypeNode(part.objectType);
      if (checker.isTupleType(list)) return checker.getTypeArguments(list);
    }
    const type = checker.getTypeFromTypeNode(part);
    return type.isUnion() ? type.types : [type];
  });
}

/** The values of an alias of literals, as they are written; undefined for any other type. */
function valuesOf(ts, checker, symbol) {
  const alias = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = alias.declarations?.find(ts.isTypeAliasDeclaration);
  if (!declaration || declaration.typeParameters) return undefined;
  const types = memberTypes(ts, checker, declaration.type);
  const values = ts.TypeFlags.Literal | ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  if (!types.some(({ flags }) => flags & ts.TypeFlags.Literal) || !types.every(({ flags }) => flags & values)) return undefined;
  return types.map((type) => (type.isStringLiteral() ? quoted(type.value) : checker.typeToString(type)));
}

/** Whether a union in place of a node would be read as something else without parentheses: `Name[]`, `keyof Name`, `Name & Other`. */
const bindsTighter = (ts, { parent }) =>
  ts.isArrayTypeNode(parent) || ts.isIndexedAccessTypeNode(parent) || ts.isTypeOperatorNode(parent) || ts.isIntersectionTypeNode(parent);

/** The text of a type with the values of every name that has some: `valuesNamed` gives them. */
function withValues(ts, text, valuesNamed) {
  const start = 'type Shown = ';
  const file = ts.createSourceFile('shown.ts', start + text, ts.ScriptTarget.Latest, true);
  const names = [];
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && !node.typeArguments) names.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  let shown = file.text;
  // From the end, so that the places of the names before stay as they are.
  for (const node of names.reverse()) {
    const values = valuesNamed(node.typeName.text);
    if (!values) continue;
    const union = values.join(' | ');
    const inPlace = values.length > 1 && bindsTighter(ts, node) ? `(${union})` : union;
    shown = shown.slice(0, node.getStart()) + inPlace + shown.slice(node.getEnd());
  }
  return shown.slice(start.length);
}

/** Calls back for everything in a manifest that is a type. */
function forEachType(value, act) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'type' && typeof inner?.text === 'string') act(inner);
    else forEachType(inner, act);
  }
}

/**
 * A plugin of the analyzer that shows aliases of literals by their values: `Comparison | null` as `'year' | 'agency' | null`.
 *
 * @param {string} root the folder to which the paths of the analysed modules are relative
 */
export function literalTypes(root) {
  const files = [];
  let program;
  return {
    name: 'literal-types',
    initialize() {
      files.length = 0;
      program = undefined;
    },
    // The modules of all files are collected before the first is analysed.
    collectPhase({ ts, node }) {
      if (ts.isSourceFile(node)) files.push(resolve(root, node.fileName));
    },
    // Here a module has its own members only: inherited ones, whose types may be named in another module, come later.
    moduleLinkPhase({ ts, moduleDoc }) {
      program ??= ts.createProgram(files, compilerOptions(ts));
      const checker = program.getTypeChecker();
      const source = program.getSourceFile(resolve(root, moduleDoc.path));
      const inScope = checker.getSymbolsInScope(source, ts.SymbolFlags.Alias | ts.SymbolFlags.TypeAlias);
      const symbols = new Map(inScope.map((symbol) => [symbol.name, symbol]));
      const valuesNamed = (name) => symbols.has(name) && valuesOf(ts, checker, symbols.get(name));
      forEachType(moduleDoc.declarations, (type) => {
        type.text = withValues(ts, type.text, valuesNamed);
      });
    },
  };
}
