import { Markup, markup } from './markup.js';
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

/** A place of a page that its contents lead to. */
export interface PagePlace {
  readonly id: string;
  readonly text: string;
  /** Below the one before it. */
  readonly isInner?: boolean;
}

/** What a page with a list beside it is made of. */
interface SplitPage {
  readonly language: SiteLanguage;
  /** What the pages of the list are. */
  readonly label: string;
  /** The pages of the same kind, the list of all first. */
  readonly links: readonly SideLink[];
  readonly places?: readonly PagePlace[];
  readonly text: Markup;
}

/** A page of fewer places is seen at once. */
const MIN_PLACES = 2;

/** A page of as many is several screens long on a phone. */
const MIN_PLACES_OF_LONG = 4;

const placeLink = ({ id, text, isInner }: PagePlace): Markup =>
  markup`<li${isInner ? new Markup(' class="inner"') : ''}><a href="#${id}">${text}</a></li>`;

/** The places of a page above its text, where there is no room beside it. */
export const contents = (places: readonly PagePlace[], language: SiteLanguage): Markup | undefined =>
  places.length < MIN_PLACES
    ? undefined
    : markup`<nav class="contents" id="contents" aria-label="${say(language, 'onThisPage')}">
  <ul>${places.filter(({ isInner }) => !isInner).map(placeLink)}</ul>
</nav>`;

/**
 * A page with a list of its places and of the pages of the same kind beside it, which stays while the text scrolls. On a phone only the way
 * to the list of all stands above the text, and a link to the contents stays at the edge.
 */
export function splitPage({ language, label, links, places = [], text }: SplitPage): Markup {
  const here = say(language, 'onThisPage');
  const hasContents = places.length >= MIN_PLACES;
  const main = places.filter(({ isInner }) => !isInner);
  return markup`<div class="split">
<div class="side">
${hasContents ? markup`<nav class="here" aria-label="${here}"><b>${here}</b><ul>${places.map(placeLink)}</ul></nav>` : undefined}
<nav class="pages" aria-label="${label}"><ul>${links.map((entry) => markup`<li>${link(entry)}</li>`)}</ul></nav>
</div>
<div class="text">
${text}
${main.length >= MIN_PLACES_OF_LONG ? markup`<div class="to-contents"><a href="#contents">${here}</a></div>` : undefined}
</div>
</div>`;
}

/** The link to a heading, from within it; not alone on a line. */
export const anchorLink = (id: string, title: string): Markup => markup`\u00a0<a class="anchor" href="#${id}" aria-label="${title}">#</a>`;

export const sectionMarkup = ({ id, title, content }: PageSection): Markup => markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}${anchorLink(id, title)}</h2>
${content}
</section>`;
