import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What every build needs: the project's folder and name, and the browsers it is built for.

export const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const packageJson = JSON.parse(readFileSync(path('package.json'), 'utf8')) as PackageJson;

/**
 * ES2022 syntax, as far as Chromium 86 (2020) supports it, on which browsers such as 360 and QQ are based. A lower target would rewrite
 * private members that these browsers support; a test parses the output to check that it has nothing newer.
 */
export const TARGET = 'es2022';
