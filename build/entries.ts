// Everything that users can load, listed once. `npm run build` builds what is listed here, and `npm run package-fields` writes the fields
// of package.json that follow from it (`exports`, `sideEffects`, the limits for size-limit). A test fails if the two disagree.
//
// To add an element, add its tag to TAGS. To add an entry point, add it to DOORS or SCRIPTS. A part that is loaded on demand needs no line
// here: it is found by its `import()`, and its file is named after its path (drop-in/part-names.ts).
import { FORMAT_IDS } from '../src/formats/formats.js';

/** The tags of the elements, each with a folder in src/elements/, in the order of the parts of a report. */
export const TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-trend', 'disclosure-report'] as const;

/** A module in src/ that users import by a path of the package. */
export interface Door {
  readonly module: string;
  /** Whether loading it has side effects, so that bundlers must keep it even if nothing is imported from it. */
  readonly hasEffects: boolean;
}

/** The rooms whose functions are imported by a path of their own: they need no page, and bundlers look at nothing else. */
export const FUNCTION_DOORS = ['formats', 'report', 'checking', 'importing', 'exporting', 'trend'] as const;

/** The frameworks for which there are typings of the tags, each in build/frameworks/types/. */
export const FRAMEWORKS = ['react', 'preact', 'solid', 'vue', 'svelte'] as const;

/** Files of dist/ with data of the elements: the manifest, and what editors read. */
export const ELEMENT_DATA = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
] as const;

/** The modules that are imported from the package, by the path after its name. */
export const DOORS: Readonly<Record<string, Door>> = {
  '.': { module: 'entries/index', hasEffects: false },
  './define': { module: 'entries/define', hasEffects: true },
  './languages': { module: 'entries/languages', hasEffects: true },
  ...Object.fromEntries(FUNCTION_DOORS.map((room): [string, Door] => [`./${room}`, { module: `entries/${room}`, hasEffects: false }])),
  ...Object.fromEntries(
    TAGS.flatMap((tag): [string, Door][] => [
      [`./${tag}`, { module: `elements/${tag}/${tag}`, hasEffects: false }],
      [`./${tag}/define`, { module: `elements/${tag}/define`, hasEffects: true }],
    ]),
  ),
};

/** Modules that are started by URL rather than imported: the command, and the worker that reads PDFs, in a browser and in Node. */
export const STARTED_MODULES = ['cli/disclosure', 'importing/pdf/pdf-worker', 'importing/pdf/pdf-worker-in-node'] as const;

/**
 * Modules that contain a library, each built into one file: pdf.js would be too large as a dependency of a package for browsers, and numfmt
 * leads bundlers to CommonJS, which some do not read.
 */
export const LIBRARIES = ['importing/libraries/numfmt', 'importing/libraries/pdfjs'] as const;

/** A file for a script tag. */
export interface Script {
  /** Its module in src/. */
  readonly module: string;
  /** `es` for `<script type="module">`, `iife` for a classic script. */
  readonly format: 'es' | 'iife';
  /**
   * Whether code that a page may never need is in separate files, which belong to this script only; otherwise, everything is in one file.
   */
  readonly hasParts: boolean;
}

/** The files for script tags. The one with the languages has no imports or exports, so it works as either kind. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
  'disclosure-elements.js': { module: 'entries/drop-in', format: 'es', hasParts: true },
  'disclosure-elements.iife.js': { module: 'entries/drop-in-classic', format: 'iife', hasParts: true },
  'disclosure-elements.all.js': { module: 'entries/drop-in-all', format: 'iife', hasParts: false },
  'disclosure-elements.languages.js': { module: 'entries/languages', format: 'iife', hasParts: false },
  'disclosure-elements.embed.js': { module: 'entries/drop-in-embed', format: 'iife', hasParts: false },
  'disclosure-elements.embed-host.js': { module: 'entries/drop-in-embed-host', format: 'iife', hasParts: false },
};

/** The JSON Schemas in dist/schema/: of one report in each format, and of any file of reports. */
export const SCHEMAS = [...FORMAT_IDS, 'reports'] as const;

/** Files that stand beside the files for script tags as they are in src/: the page for frames. */
export const PAGES = ['embed/frame/embed.html', 'embed/frame/embed.css'] as const;

/**
 * Size limits in kB gzipped: of a script, or of what a part adds to each script that has it, including everything it loads itself, except
 * parts with a limit of their own, which are loaded when a reader asks for them. They are guards rather than targets: they show that a change
 * brought along more than was meant. Whoever raises one, because a change is worth its weight, adds a tenth of air for the changes after it.
 */
export const MAX_WEIGHTS = {
  scripts: {
    'disclosure-elements.js': 38,
    'disclosure-elements.iife.js': 38,
    'disclosure-elements.all.js': 240,
    'disclosure-elements.embed.js': 4,
  },
  parts: {
    report: 14,
    aids: 12,
    actions: 16,
    trend: 75,
    check: 26,
    cells: 3.5,
    download: 9,
    tools: 9.5,
    upgrade: 48,
    exporting: 14,
    xlsx: 12.5,
    docx: 11.5,
  },
} as const;

/**
 * Size limits in kB gzipped of bundles that pages of others wait for, by the module that is bundled: what is loaded on demand not included, Lit
 * (6 kB) included.
 */
export const MAX_BUNDLES: Readonly<Record<string, number>> = {
  "export { readReport } from 'disclosure-elements/report';": 6,
  "export { checkReport } from 'disclosure-elements/checking';": 16,
  "export { trendOf } from 'disclosure-elements/trend';": 17,
  "export { reportsCsv } from 'disclosure-elements/exporting';": 10,
  "import 'disclosure-elements/disclosure-table/define';": 36,
  // A trend brings its view, and the charts, when there is one in the page.
  "import 'disclosure-elements/disclosure-trend/define';": 26,
  "import 'disclosure-elements/define';": 38,
};
