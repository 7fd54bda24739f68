import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { DisclosureReport } from '../../../src/elements/disclosure-report/disclosure-report.js';
import { clearPage, inside, REPORTS, until } from '../../helpers/elements.js';
import { all, report, settled, TABLES } from '../../helpers/report/report-element.js';
import { storyElement } from '../../../stories/story.js';

/** The document of a frame in the page, where the scripts of the page do not run. */
function frameDocument(): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 600px';
  document.body.append(frame);
  return frame.contentDocument!;
}

const displayOf = (element: Element): string => element.ownerDocument.defaultView!.getComputedStyle(inside(element, '.base')!).display;

const areTablesShown = (element: Element): boolean =>
  all(element, TABLES).every((table) => !!inside(table, 'td') && displayOf(table) === 'grid');

describe('a whole report in another document', () => {
  afterEach(clearPage);

  it('is shown where it first stands in that document, with the styles of all that is in it', async () => {
    const element = storyElement('disclosure-report', { report: REPORTS.linhe }) as DisclosureReport;
    frameDocument().body.append(element);
    await settled(element);
    expect(displayOf(element)).to.equal('grid');
    expect(areTablesShown(element)).to.equal(true);
    document.body.append(element);
    await settled(element);
    expect(displayOf(element), 'and back').to.equal('grid');
    expect(areTablesShown(element), 'and back').to.equal(true);
  });

  it('shows there what it is asked for after it was moved', async () => {
    const element = await report({ report: REPORTS.sixYears });
    frameDocument().body.append(element);
    element.trend = true;
    await settled(element);
    const trend = inside(element, 'disclosure-trend')!;
    await until(() => !!trend.shadowRoot && !!inside(trend, '.base') && displayOf(trend) === 'grid', 'the trend has its styles');
  });
});
