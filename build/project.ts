import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What every build asks for: where the project stands, what it is called, and the browsers it is built for.

export const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const packageJson = JSON.parse(readFileSync(path('package.json'), 'utf8')) as PackageJson;

/**
 * The syntax of ES2022 as far as Chromium 86 (2020) has it, which browsers such as 360 and QQ are built on. A lower target would have private
 * members rewritten that these browsers know; a test parses what is built and finds nothing newer.
 */
export const TARGET = 'es2022';
