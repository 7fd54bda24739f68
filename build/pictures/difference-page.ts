import type { Difference } from './compare.js';

const KINDS: Readonly<Record<Difference['kind'], string>> = { new: 'new', gone: 'gone', size: 'another size', pixels: '' };

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1.5em; max-width: 120em; font: 16px/1.6 system-ui, sans-serif; }
section { border-top: 1px solid GrayText; padding-block: 1em; }
.pair { display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start; }
figure { flex: 1 1 20em; min-width: 0; margin: 0; }
img { max-width: 100%; border: 1px solid GrayText; }
`;

const figure = (folder: string, name: string, caption: string): string =>
  `<figure><figcaption>${caption}</figcaption><a href="${folder}/${name}"><img loading="lazy" src="${folder}/${name}" alt="${caption}: ${name}"></a></figure>`;

function section({ name, kind, ratio, marked }: Difference): string {
  const figures = [
    kind === 'new' ? '' : figure('before', name, 'Before'),
    kind === 'gone' ? '' : figure('after', name, 'After'),
    marked ? figure('marked', name, 'Differences') : '',
  ];
  const said = KINDS[kind] || `${(ratio * 100).toFixed(2)} % of the pixels`;
  return `<section><h2>${name.replace(/\.png$/, '')}</h2><p>${said}</p><div class="pair">${figures.join('')}</div></section>`;
}

/** A page with the pictures that differ, each beside what it was. */
export function differencePage(differences: readonly Difference[], compared: { readonly against: string; readonly count: number }): string {
  const { against, count } = compared;
  const title = `${differences.length} of ${count} pictures differ from ${against}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
${differences.map(section).join('\n')}
</html>
`;
}
