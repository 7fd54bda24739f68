import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Toolbar } from '../../base/controls/toolbar.js';
import { pageAddress, partFragment } from '../links/page-address.js';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { ColumnRoom } from './column-room.js';
import { contentsTemplate } from './contents-template.js';
import type { SectionInView } from './section-in-view.js';
import { YearRoute } from './year-route.js';
import { yearsTemplate } from './years-template.js';

/** A section that is no part of the report itself. */
interface OtherSection {
  readonly key: string;
  readonly title: string;
}

/** The years and the contents of a report: beside its text where there is room, above it where not. They follow the reading. */
export class ReportContents {
  readonly #room: ColumnRoom;
  readonly #route: YearRoute;
  readonly #toolbar: Toolbar;

  constructor(host: ReportElement, root: ShadowRoot) {
    this.#room = new ColumnRoom(host, () => root.querySelector<HTMLElement>('.gauge'));
    this.#route = new YearRoute(host);
    this.#toolbar = new Toolbar(() => host.requestUpdate());
  }

  /** Whether the contents are beside the text. */
  get isBeside(): boolean {
    return this.#room.hasRoom;
  }

  /** What the room is measured by. */
  gauge(): TemplateResult {
    return html`<div class="gauge"><div></div></div>`;
  }

  /**
   * @param other a section below the parts
   * @param inView which section is being read; undefined until that is known
   */
  render(picked: WholeReport, other: OtherSection | undefined, inView: SectionInView | undefined): TemplateResult {
    const { outline, years, report, language } = picked;
    const parts = outline.parts.map((part) => ({ key: part.key, title: part.title, href: pageAddress(partFragment(part), undefined) }));
    const others = other ? [{ ...other, href: pageAddress(other.key, undefined) }] : [];
    const choose = (key: string): void => inView?.choose(key);
    const { isBeside } = this;
    const contents = contentsTemplate([...parts, ...others], { language, current: inView?.current, isBeside, choose });
    const switchTo = (year: number): void => {
      if (year !== report.year) this.#route.choose(year);
    };
    const yearSwitch = yearsTemplate(years, report.year, language, this.#toolbar, switchTo);
    return html`<div class="side">${yearSwitch === nothing ? nothing : yearSwitch} ${contents}</div>`;
  }
}
