// What built code consists of, told from its syntax tree.
import { parse } from 'acorn';
import type { Program } from 'acorn';

/** A node of a syntax tree, of any kind. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

const isNode = (value: object): value is SyntaxNode => typeof (value as Partial<SyntaxNode>).type === 'string';

/** Visits a node and all nodes below it. */
export function visitNodes(tree: unknown, visit: (node: SyntaxNode) => void): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (isNode(tree)) visit(tree);
  for (const child of Object.values(tree)) visitNodes(child, visit);
}

/** @param isProgram whether it may begin with the line that starts it in a shell */
export const treeOf = (code: string, isProgram = false): Program =>
  parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: isProgram });

interface Imported {
  readonly atOnce: readonly string[];
  readonly onDemand: readonly string[];
}

/** What a module imports by name, at once and on demand. */
export function importsOf(code: string): Imported {
  const atOnce: string[] = [];
  const onDemand: string[] = [];
  visitNodes(treeOf(code), ({ type, source }) => {
    if (!/^(?:Import|Export)/.test(type)) return;
    const name = (source as { readonly value?: unknown } | null | undefined)?.value;
    if (typeof name === 'string') (type === 'ImportExpression' ? onDemand : atOnce).push(name);
  });
  return { atOnce, onDemand };
}
