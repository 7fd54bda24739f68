import { posix } from 'node:path';

// What changes in a page between the development server and the built site: scripts are built, and the reports are beside the pages.

/** The module scripts of a page that are built, as paths in the folder of the site without `.ts`. */
export const scriptsOf = (html: string, page: string): string[] =>
  [...html.matchAll(/<script type="module" src="([^"]+)\.ts"/g)].map(([, src = '']) => posix.join(posix.dirname(page), src));

/** The addresses of the reports: in the repository they are beside the folder of the demo. */
const withReports = (text: string): string => text.replaceAll('../stories/reports/', 'reports/');

/**
 * The page as the built site has it.
 *
 * @param needed the files that a script imports before it runs, which are loaded along with it
 */
export function builtPage(html: string, page: string, needed: (script: string) => readonly string[]): string {
  const depth = posix.relative(posix.dirname(page), '.');
  const loaded = new Set(scriptsOf(html, page).flatMap(needed));
  const links = [...loaded].map((file) => `<link rel="modulepreload" href="${posix.join(depth, file)}" />\n    `).join('');
  return withReports(html)
    .replace(/(<script type="module" src="[^"]+)\.ts"/g, '$1.js"')
    .replace('<script type="module"', `${links}<script type="module"`);
}
