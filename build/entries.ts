// Everything that a user can load, listed once. `npm run build` builds what is listed here, and `npm run package-fields` writes the fields
// of package.json that follow from it (`exports`, `sideEffects`, the limits for size-limit). A test fails where the two do not agree.
//
// A new element: add its tag to TAGS. A new way in: add it to DOORS or SCRIPTS. A part that is loaded on demand needs no line here: it is
// found by its `import()`, and its file is named by its path (drop-in/part-names.ts).

/** The tags of the elements, each a folder of src/elements/, in the order of the parts of a report. */
export const TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-trend'] as const;

/** A module of src/ that a user imports by a path of the package. */
export interface Door {
  readonly module: string;
  /** Whether loading it registers or adds something, so that bundlers must keep it where nothing is taken from it. */
  readonly hasEffects: boolean;
}

/** What is imported from the package, by the path after its name. */
export const DOORS: Readonly<Record<string, Door>> = {
  '.': { module: 'entries/index', hasEffects: false },
  './define': { module: 'entries/define', hasEffects: true },
  './languages': { module: 'entries/languages', hasEffects: true },
  ...Object.fromEntries(
    TAGS.flatMap((tag): [string, Door][] => [
      [`./${tag}`, { module: `elements/${tag}/${tag}`, hasEffects: false }],
      [`./${tag}/define`, { module: `elements/${tag}/define`, hasEffects: true }],
    ]),
  ),
};

/** What is started by its address and not imported: the command, and the worker that reads PDFs, in a page and in Node. */
export const STARTED_MODULES = ['cli/disclosure', 'importing/pdf/pdf-worker', 'importing/pdf/pdf-worker-in-node'] as const;

/** The modules that hold a library whole, each built into a file of its own: those that would weigh too much as dependencies of a package for pages. */
export const LIBRARIES = ['importing/libraries/pdfjs'] as const;

/** A file for a script tag. */
export interface Script {
  /** Its module in src/. */
  readonly module: string;
  /** `es` for `<script type="module">`, `iife` for a classic script. */
  readonly format: 'es' | 'iife';
  /** Whether parts that a page may never need are files of their own, which belong to this script alone; else everything is in the one file. */
  readonly hasParts: boolean;
}

/** The files for script tags. That of the languages has no imports and exports, and so serves either kind. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
  'disclosure-elements.js': { module: 'entries/drop-in', format: 'es', hasParts: true },
  'disclosure-elements.iife.js': { module: 'entries/drop-in-classic', format: 'iife', hasParts: true },
  'disclosure-elements.all.js': { module: 'entries/drop-in-all', format: 'iife', hasParts: false },
  'disclosure-elements.languages.js': { module: 'entries/languages', format: 'iife', hasParts: false },
};

/**
 * How much may be loaded, in kB gzipped: a script, or what a part adds to each script that has it, including everything it loads itself.
 * These are generous: guards rather than targets.
 */
export const MAX_WEIGHTS = {
  scripts: { 'disclosure-elements.js': 24, 'disclosure-elements.iife.js': 24, 'disclosure-elements.all.js': 130 },
  parts: { trend: 77, check: 16 },
} as const;
