import type { SearchEntry } from './search/entry.js';

// The search of the site: a field in the header, links below it. The index and the library are loaded when a reader first goes there.

const isEnglish = document.documentElement.lang.startsWith('en');

const WORDS = isEnglish
  ? {
      search: 'Search',
      site: 'Search this site',
      hint: 'Search (press /)',
      none: 'Nothing found',
      failed: 'The search could not be loaded',
      found: (count: number) => `${count} found`,
    }
  : {
      search: '搜索',
      site: '搜索本站',
      hint: '搜索（按 /）',
      none: '没有找到',
      failed: '搜索没有加载成功',
      found: (count: number) => `${count} 条`,
    };

type Find = (query: string) => readonly SearchEntry[];

async function load(root: URL): Promise<Find> {
  const [{ searcher }, response] = await Promise.all([
    import('./search/found.js'),
    fetch(new URL(`site/search-${isEnglish ? 'en' : 'zh'}.json`, root)),
  ]);
  return searcher((await response.json()) as readonly SearchEntry[]);
}

class SiteSearch {
  readonly #root: URL;
  readonly #field = document.createElement('input');
  readonly #list = document.createElement('ul');
  readonly #said = document.createElement('p');
  #loading: Promise<Find> | undefined;

  constructor(place: HTMLElement) {
    this.#root = new URL(place.dataset.root ?? '', location.href);
    const form = document.createElement('form');
    form.setAttribute('role', 'search');
    form.setAttribute('aria-label', WORDS.site);
    this.#field.type = 'search';
    this.#field.autocomplete = 'off';
    // A phone has no such key, and no room to say so.
    this.#field.placeholder = matchMedia('(min-width: 46em)').matches ? WORDS.hint : WORDS.search;
    this.#field.setAttribute('aria-label', WORDS.search);
    this.#field.setAttribute('aria-controls', 'site-found');
    this.#list.id = 'site-found';
    this.#list.hidden = true;
    this.#said.className = 'unseen';
    this.#said.setAttribute('role', 'status');
    form.append(this.#field, this.#said, this.#list);
    place.append(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    });
    this.#field.addEventListener('focus', () => void this.#ready());
    this.#field.addEventListener('input', () => void this.#show());
    place.addEventListener('keydown', this.#keyPressed);
    place.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !place.contains(relatedTarget)) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !place.contains(target)) this.#close();
    });
    document.addEventListener('keydown', this.#slashPressed);
  }

  /** Loads what is needed, and again after a failure. */
  #ready(): Promise<Find | undefined> {
    const loading = (this.#loading ??= load(this.#root));
    return loading.catch(() => {
      this.#loading = undefined;
      return undefined;
    });
  }

  async #show(): Promise<void> {
    const query = this.#field.value.trim();
    if (query === '') {
      this.#close();
      return;
    }
    const find = await this.#ready();
    // Meanwhile, more may have been typed.
    if (query !== this.#field.value.trim()) return;
    const found = find?.(query) ?? [];
    const nothing = document.createElement('li');
    nothing.textContent = find ? WORDS.none : WORDS.failed;
    this.#list.replaceChildren(...(found.length > 0 ? found.map((entry) => this.#line(entry)) : [nothing]));
    this.#list.hidden = false;
    this.#said.textContent = find ? (found.length > 0 ? WORDS.found(found.length) : WORDS.none) : WORDS.failed;
  }

  #line({ title, url, place, text }: SearchEntry): HTMLLIElement {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = new URL(url, this.#root).href;
    for (const [tag, content] of [
      ['b', title],
      ['span', place],
      ['small', text],
    ] as const) {
      // oxfmt-ignore
      const piece = document.createElement(tag);
      piece.textContent = content;
      link.append(piece);
    }
    // Within the same page nothing else would close it.
    link.addEventListener('click', () => this.#close());
    line.append(link);
    return line;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#said.textContent = '';
  }

  /** Arrow keys move between the field and the links; Escape closes the links, and leads back to the field. */
  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !this.#list.hidden) {
      this.#close();
      this.#field.focus();
      event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || this.#list.hidden) return;
    const stops: readonly HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(place + step, stops.length - 1))]?.focus();
    event.preventDefault();
  };

  readonly #slashPressed = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#field.focus();
  };
}

for (const place of document.querySelectorAll<HTMLElement>('.site-search')) new SiteSearch(place);
