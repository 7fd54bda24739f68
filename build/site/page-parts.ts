import { markup } from './markup.js';
import type { Markup } from './markup.js';
import type { PageSection } from './elements/api-sections.js';
import { say } from './elements/words.js';
import type { SiteLanguage } from './site-language.js';

/** A link of the list beside a page. */
export interface SideLink {
  readonly href: string;
  readonly text: string | Markup;
  readonly isCurrent?: boolean;
}

const link = ({ href, text, isCurrent = false }: SideLink): Markup =>
  isCurrent ? markup`<a href="${href}" aria-current="page">${text}</a>` : markup`<a href="${href}">${text}</a>`;

/** The pages of the same kind, as a list at the side; on a phone above the text. */
export const sideList = (label: string, links: readonly SideLink[]): Markup => markup`<nav class="side" aria-label="${label}">
  <ul>${links.map((entry) => markup`<li>${link(entry)}</li>`)}</ul>
</nav>`;

/** The contents of a page: links to its sections. */
export const contents = (
  sections: readonly PageSection[],
  language: SiteLanguage,
): Markup => markup`<nav class="contents" aria-label="${say(language, 'onThisPage')}">
  <ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul>
</nav>`;

export const sectionMarkup = ({ id, title, content }: PageSection): Markup => markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <a class="anchor" href="#${id}" aria-label="${title}">#</a></h2>
${content}
</section>`;
