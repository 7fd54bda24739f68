import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Features, transform } from 'lightningcss';
import { minify } from 'terser';
import type { InlineConfig, Plugin } from 'vite';

// How the library is built: the browsers it is built for, and its two drop-in files. `npm run build` and the demo both build from here. Its modules: modules.ts.

export const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

interface PackageJson {
  readonly name: string;
  readonly version: string;
}

export const packageJson = JSON.parse(readFileSync(path('package.json'), 'utf8')) as PackageJson;

/**
 * The syntax of ES2022 as far as Chromium 86 (2020) has it, which browsers such as 360 and QQ are built on. A lower target would have private
 * members rewritten that these browsers know; a test parses what is built and finds nothing newer.
 */
export const TARGET = 'es2022';

/**
 * Takes comments and white space out of the stylesheets, which stand in template literals where no minifier looks, and makes them Lit's `unsafeCSS`: they have
 * nothing put into them, which is what its `css` would look for.
 */
function minifiedStyles(): Plugin {
  return {
    name: 'minified-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null;
      const minified = code
        .replace("import { css } from 'lit'", "import { unsafeCSS } from 'lit'")
        .replace(/css`([^`]*)`/g, (_, sheet: string) => {
          // `(width <= 40em)` is shorter than `(max-width: 40em)`, but not known to Chromium before 104.
          const { code: css } = transform({ filename: id, code: Buffer.from(sheet), minify: true, include: Features.MediaRangeSyntax });
          return `unsafeCSS(${JSON.stringify(css.toString())})`;
        });
      return { code: minified, map: null };
    },
  };
}

const BANNER = `/*! ${packageJson.name} ${packageJson.version}, MIT. Contains Lit, BSD-3-Clause, (c) Google LLC. */`;

/**
 * Stands in for the library that Chart.js mixes colours with: our charts fade and hover no colours, so what it does is never seen. It knows no colour, and Chart.js
 * leaves colours that are not known as they are.
 */
const NO_COLOURS = 'export class Color { valid = false }';

function withoutColours(): Plugin {
  const id = '@kurkle/color';
  return {
    name: 'without-colours',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (file) => (file === `\0${id}` ? NO_COLOURS : null),
  };
}

/** What takes the place of code of Chart.js that our charts never come to. */
const NEVER_RUN: readonly (readonly [code: string, instead: string])[] = [
  // Where it is not told what it draws on, it looks how to hear events and to follow the size of the element around a canvas. Our charts tell it.
  ['return DomPlatform;', 'return BasicPlatform;'],
  // Which marks an event is near to, and what it does to them. Our charts hear none.
  ['const method = Interaction.modes[mode];', 'const method = null;'],
  ...[
    'bindUserEvents() {',
    'bindResponsiveEvents() {',
    'setActiveElements(activeElements) {',
    'updateHoverStyle(items, mode, enabled) {',
    '_updateHoverStyles(active, lastActive, replay) {',
    '_eventHandler(e, replay) {',
    '_handleEvent(e, replay, inChartArea) {',
    '_getActiveElements(e, lastActive, inChartArea, useFinalPosition) {',
  ].map((head) => [head, `${head} return;`] as const),
  // Lines that are bent. Nothing is smoothed here.
  ['_updateBezierControlPoints(this._points, options, chartArea, loop, indexAxis);', ''],
  ['return _steppedLineTo;', 'return lineTo;'],
  ['return _bezierCurveTo;', 'return lineTo;'],
  ['return _steppedInterpolation;', 'return _pointInLine;'],
  ['return _bezierInterpolation;', 'return _pointInLine;'],
];

/** Leaves out what Chart.js knows of pages, pointers and curves. */
function withoutPage(): Plugin {
  return {
    name: 'without-page',
    transform(code, id) {
      if (!id.endsWith('/chart.js/dist/chart.js')) return null;
      const left = NEVER_RUN.reduce((rest, [part, instead]) => {
        const found = rest.split(part);
        if (found.length !== 2) throw new Error(`Chart.js has no more "${part}": look at scripts/library.ts.`);
        return found.join(instead);
      }, code);
      return { code: left, map: null };
    },
  };
}

/** The part that draws. */
const CHARTS = 'disclosure-elements.charts.js';

/** The smallest code that does the same. Vite's own call of terser keeps every annotation for bundlers, which have none to read here. */
function minifiedCode(format: 'es' | 'iife'): Plugin {
  return {
    name: 'minified-code',
    enforce: 'post',
    // Not earlier, or the bundler prints it anew.
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const isCharts = chunk.fileName === CHARTS;
        const { code, map } = await minify(chunk.code, {
          ecma: 2020,
          module: format === 'es',
          // What Chart.js would write to the console is for who configures it, which is this library alone.
          compress: { passes: 4, keep_fargs: false, pure_getters: isCharts, drop_console: isCharts },
          // A classic script is read in the encoding of its page, and old pages are in GBK. Escapes weigh less besides, gzipped.
          format: { ascii_only: true, comments: /^!/ },
          ...(chunk.map && { sourceMap: { content: JSON.stringify(chunk.map), includeSources: true } }),
        });
        chunk.code = code ?? '';
        const mapFile = bundle[`${chunk.fileName}.map`];
        if (mapFile?.type === 'asset' && typeof map === 'string') mapFile.source = map;
      }
    },
  };
}

/** The files that the drop-in files load when a page needs them, by the modules that they begin with. */
const PARTS: Readonly<Record<string, string>> = {
  define: 'disclosure-elements.trend.js',
  charts: CHARTS,
  'show-findings': 'disclosure-elements.check.js',
};

/** What they share, whichever of its modules the bundler names it after: the rules of the formats and their labels made short. */
const SHARED = 'disclosure-elements.rules.js';

export const DROP_IN_PARTS: readonly string[] = [...Object.values(PARTS), SHARED];

/** The file of a part. The bundler's own helpers, of which none is left in the end, ask for a name as well. */
const partName = ({ name, moduleIds }: { readonly name: string; readonly moduleIds: readonly string[] }): string =>
  PARTS[name] ?? (moduleIds.length > 0 ? SHARED : name);

/** The classic script takes its parts from those of the module: `import()` is known to all scripts of the browsers that this is built for. */
function partsOfModule(): Plugin {
  return {
    name: 'parts-of-module',
    enforce: 'pre',
    resolveId(specifier, _, { kind }) {
      const file = kind === 'dynamic-import' && PARTS[specifier.slice(specifier.lastIndexOf('/') + 1).replace(/\.js$/, '')];
      return file ? { id: `./${file}`, external: true } : null;
    },
  };
}

/** The drop-in files. That of the languages has no imports and exports, and so serves either kind of script tag. */
export const DROP_IN_FILES = {
  'disclosure-elements.js': { entry: 'src/standalone.ts', format: 'es' },
  'disclosure-elements.iife.js': { entry: 'src/standalone.ts', format: 'iife' },
  'disclosure-elements.languages.js': { entry: 'src/languages.ts', format: 'iife' },
} as const;

export type DropInFile = keyof typeof DROP_IN_FILES;

/**
 * The build of one drop-in file: everything in it, Lit included, for a page without a build.
 *
 * @param isWhole leaves nothing of Chart.js out, for who compares with it
 */
export function dropInBuild(file: DropInFile, isWhole = false): InlineConfig {
  const { entry, format } = DROP_IN_FILES[file];
  return {
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    mode: 'production',
    plugins: [
      minifiedStyles(),
      ...(isWhole ? [] : [withoutColours(), withoutPage()]),
      minifiedCode(format),
      ...(format === 'iife' ? [partsOfModule()] : []),
    ],
    // The development server builds these too; the page gets the production Lit all the same.
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: TARGET,
      outDir: path('dist'),
      emptyOutDir: false,
      // A page that has copied the file alone should not look for its map.
      sourcemap: 'hidden',
      minify: false,
      lib: { entry: path(entry), formats: [format], name: 'DisclosureElements', fileName: () => file },
      rolldownOptions: {
        // What the parts need of the first file they take from it.
        preserveEntrySignatures: 'allow-extension',
        // Minifying takes most of the time, and should.
        checks: { bundlerTimings: false },
        // Lit and Chart.js do nothing when they are loaded but name their versions.
        treeshake: { moduleSideEffects: (id) => !/node_modules\/(lit|lit-html|lit-element|chart\.js|@kurkle)\//.test(id) },
        output: {
          ...(format === 'es' ? { chunkFileNames: partName } : { codeSplitting: false }),
          postBanner: BANNER,
        },
      },
    },
  };
}
