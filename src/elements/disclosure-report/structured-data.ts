import { html, render } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { AfterFrame } from '../../dom/after-frame.js';
import { jsonLdText, reportJsonLd } from '../../exporting/report-json-ld.js';
import type { Report, ReportsInput } from '../../report/report.js';

/** What linked data is written about. */
export interface DescribedReport {
  readonly report: Report;
  /** The URL of its JSON, where it came from one. */
  readonly dataUrl: string | undefined;
}

/** What `DescribedReport` is derived from. */
interface DataElement extends LitElement {
  readonly src: string | null;
  readonly report: ReportsInput | null;
}

/** The mark of a script that this library wrote: a copy of the element, or a saved page, has it already. */
const OWN = 'data-disclosure';

/**
 * A script without any text. As a child of a template it never runs and is never looked at again, so that a page with Trusted Types, which
 * refuses the text of a script that is made by `createElement`, lets it have one: it is data.
 */
function emptyScript(): HTMLScriptElement | null {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-disclosure></script>`, place);
  return place.querySelector('script');
}

/** The URL that the JSON of an element comes from. */
function dataUrlOf({ report, src, baseURI }: DataElement): string | undefined {
  if (report || !src) return undefined;
  try {
    return new URL(src, baseURI).href;
  } catch {
    return undefined;
  }
}

/**
 * Says in the page what its element shows, for search engines: one `<script type="application/ld+json">` among the element's own children,
 * which goes when the report goes. It is written after the report is on screen.
 */
export class StructuredData implements ReactiveController {
  readonly #host: DataElement;
  readonly #shown: () => Report | undefined;
  readonly #rest = new AfterFrame(() => this.#write());
  #written: DescribedReport | undefined;
  #script: HTMLScriptElement | null = null;

  /** @param shown the report that is shown; `undefined` where none is */
  constructor(host: DataElement, shown: () => Report | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isWritten()) this.#rest.ask();
  }

  #isWritten(): boolean {
    const report = this.#shown();
    if (!report) return !this.#script;
    const { report: written, dataUrl } = this.#written ?? {};
    // What updates a page with the server's HTML takes the script out.
    return written === report && dataUrl === dataUrlOf(this.#host) && this.#script?.parentNode === this.#host;
  }

  #write(): void {
    if (this.#isWritten()) return;
    for (const before of this.#host.querySelectorAll(`:scope > script[${OWN}]`)) before.remove();
    this.#script = null;
    const report = this.#shown();
    this.#written = report && { report, dataUrl: dataUrlOf(this.#host) };
    if (!this.#written) return;
    this.#script = emptyScript();
    this.#script?.append(jsonLdText(reportJsonLd(this.#written.report, this.#written)));
    if (this.#script) this.#host.append(this.#script);
  }
}
