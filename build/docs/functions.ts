import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { path } from '../project.js';

// What the doors of the package export that runs, read from the source without a program of the compiler: names, parameters and the first
// sentence of each doc comment are all in the text, and checking every file would take seconds.

/** A function, a class or a value that a door exports. */
export interface Exported {
  readonly name: string;
  /** How it is called, such as `readReport(value)`; the name alone where it is no function. */
  readonly call: string;
  /** What a call gives, as TypeScript writes it; empty where it is no function or does not say. */
  readonly result: string;
  /** The first sentence of its doc comment. */
  readonly description: string;
}

type Declared = ts.FunctionDeclaration | ts.ClassDeclaration | ts.VariableStatement;

const parsed = (file: string): ts.SourceFile => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The first sentence of a text. A full stop ends one where the text ends or a capital or code follows. */
const firstSentence = (text: string): string => /^[^]*?\.(?= [A-Z`]|$)/.exec(text.replace(/\s+/g, ' ').trim())?.[0] ?? text;

function descriptionOf(declared: Declared): string {
  const [comment] = ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc);
  return firstSentence(ts.getTextOfJSDocComment(comment?.comment) ?? '');
}

function parameterText({ name, questionToken, initializer }: ts.ParameterDeclaration): string {
  const isOptional = questionToken !== undefined || initializer !== undefined;
  const names = ts.isObjectBindingPattern(name)
    ? `{ ${name.elements.map((element) => element.name.getText()).join(', ')} }`
    : name.getText();
  return isOptional ? `${names}?` : names;
}

/** The signature of a function, also of one that is kept in a constant, whose type may stand beside its name. */
function signatureOf(declared: Declared, name: string): ts.SignatureDeclarationBase | undefined {
  if (ts.isFunctionDeclaration(declared)) return declared;
  if (!ts.isVariableStatement(declared)) return undefined;
  const { type, initializer } = declared.declarationList.declarations.find((one) => one.name.getText() === name) ?? {};
  if (type && ts.isFunctionTypeNode(type)) return type;
  return initializer && ts.isArrowFunction(initializer) ? initializer : undefined;
}

const isOf =
  (name: string) =>
  (statement: ts.Statement): statement is Declared =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.some((one) => one.name.getText() === name)
      : (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name?.text === name;

function exported(file: string, name: string): Exported {
  const declared = parsed(file).statements.find(isOf(name));
  if (!declared) throw new Error(`${relative(path('.'), file)} declares no ${name}.`);
  const description = descriptionOf(declared);
  const signature = signatureOf(declared, name);
  if (!signature) return { name, call: name, result: '', description };
  const call = `${name}(${signature.parameters.map(parameterText).join(', ')})`;
  return { name, call, result: (signature.type?.getText() ?? '').replace(/\s+/g, ' '), description };
}

/**
 * What a file of src/entries/ exports by name, without types, and without older names of what has another.
 *
 * @throws Error where what is exported is not declared where the file says
 */
export function exportsOf(door: string): readonly Exported[] {
  const file = path(`src/entries/${door}.ts`);
  return parsed(file).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const source = join(dirname(file), moduleSpecifier.text.replace(/\.js$/, '.ts'));
    return exportClause.elements
      .filter(({ isTypeOnly, propertyName }) => !isTypeOnly && propertyName === undefined)
      .map(({ name }) => exported(source, name.text));
  });
}
