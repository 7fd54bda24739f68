// The samples in README and docs/: what stands between fences, by its language.
import { readdirSync, readFileSync } from 'node:fs';
import { path } from '../../../build/project.js';

export interface Sample {
  /** Its file and line. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** The documents: all that users read, but for what is generated. */
export function documents(): readonly string[] {
  const below = (folder: string): string[] =>
    readdirSync(path(folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(file) : file.endsWith('.md') ? [file] : [];
    });
  return ['README.md', ...below('docs').filter((file) => file !== 'docs/reference.md')];
}

export const textOf = (document: string): string => readFileSync(path(document), 'utf8');

function samplesIn(document: string): Sample[] {
  const samples: Sample[] = [];
  let open: { readonly indent: string; readonly language: string; readonly from: number; readonly lines: string[] } | undefined;
  textOf(document)
    .split('\n')
    .forEach((line, index) => {
      const [, indent = '', language = ''] = /^( *)```(\w*)/.exec(line) ?? [];
      if (open && line.trim() === '```') {
        samples.push({ place: `${document}:${open.from}`, language: open.language, code: open.lines.join('\n') });
        open = undefined;
      } else if (open) open.lines.push(line.slice(open.indent.length));
      else if (line.trimStart().startsWith('```')) open = { indent, language, from: index + 1, lines: [] };
    });
  return samples;
}

/** All samples in some languages. */
export const samplesOf = (...languages: readonly string[]): readonly Sample[] =>
  documents()
    .flatMap(samplesIn)
    .filter(({ language }) => languages.includes(language));
