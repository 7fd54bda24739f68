import type { Bilingual } from '../../../stories/guides/guide.js';
import { described, markup } from '../markup.js';
import type { Markup } from '../markup.js';
import type { PageSection } from './api-sections.js';
import type { ElementData } from './element-data.js';
import { say } from './words.js';
import { inLanguage } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

// What the guide beside the stories says of an element.

export function keyboardSection({ guide }: ElementData, language: SiteLanguage): PageSection {
  const rows = guide.keyboard.map(
    ({ keys, does }) =>
      markup`<tr><th scope="row">${keys.map((key) => markup`<kbd>${key}</kbd> `)}</th><td>${described(inLanguage(does, language))}</td></tr>`,
  );
  const content = markup`<table class="keys">
  <thead><tr><th scope="col">${say(language, 'keys')}</th><th scope="col">${say(language, 'does')}</th></tr></thead>
  <tbody>${rows}</tbody>
</table>`;
  return { id: 'keyboard', title: say(language, 'keyboard'), content };
}

export function adviceSection({ guide }: ElementData, language: SiteLanguage): PageSection {
  const list = (
    name: 'dos' | 'donts',
    texts: readonly Bilingual[],
  ): Markup => markup`<section class="advice ${name}" aria-labelledby="${name}">
  <h3 id="${name}">${say(language, name)}</h3>
  <ul>${texts.map((text) => markup`<li>${described(inLanguage(text, language))}</li>`)}</ul>
</section>`;
  const content = markup`<div class="both">${list('dos', guide.dos)}${list('donts', guide.donts)}</div>`;
  return { id: 'advice', title: say(language, 'advice'), content };
}
