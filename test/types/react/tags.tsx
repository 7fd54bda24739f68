// What an editor and a compiler see of the tags in React 19. Compiled, never run: each line that must not compile says so.
import type { ReactElement } from 'react';
import type { DisclosureTrend, ReportsInput } from 'disclosure-elements';
import type { TagProps } from 'disclosure-elements/react';

declare const report: ReportsInput;
let element: DisclosureTrend | null = null;
const shared: TagProps<'disclosure-trend'> = { topic: 'results', type: 'stacked' };

export const right: ReactElement[] = [
  // Native attributes, and those of React.
  <disclosure-report
    key="1"
    id="r"
    className="wide"
    slot="main"
    popover="auto"
    lang="en"
    data-x="1"
    aria-label="x"
    style={{ color: 'red', '--disclosure-accent': '#0b5394', '--disclosure-series-2': 'teal' }}
  />,
  <disclosure-report class="wide" onClick={(event) => event.currentTarget.retry()} suppressHydrationWarning />,
  <disclosure-report dangerouslySetInnerHTML={{ __html: '' }} />,
  <disclosure-report src="/report.json">
    <a href="/report.json">报告数据</a>
  </disclosure-report>,
  // Attributes as HTML has them, and properties.
  <disclosure-report src="/report.json" year="2024" heading-level="1" without-heading route trend figures="none" />,
  <disclosure-report report={report} year={2024} headingLevel={1} withoutHeading={false} accent="red" look="official" />,
  <disclosure-table report={null} agency={null} src={undefined} layout="compact" blank="—" compare check download />,
  <disclosure-trend by="agency" view="table" from={2020} to="2024" shares metrics="applications.received.total" />,
  <disclosure-trend {...shared} />,
  <disclosure-trend
    ref={(found) => {
      element = found;
    }}
  />,
  <disclosure-table hideZeroRows focusableCells cell={({ path }) => ({ title: path })} ondisclosure-cell={({ detail }) => detail.path} />,
  // Events with their details.
  <application-matrix
    ondisclosure-load={({ detail, currentTarget }) => [detail.report.title.length, currentTarget.headingLevel.toFixed()]}
  />,
  <review-litigation-grid
    ondisclosure-error={({ detail }) => detail.error.code}
    ondisclosure-check={({ detail }) => detail.findings.length}
  />,
  <disclosure-report ondisclosure-year={({ detail }) => detail.year.toFixed()} />,
];

export const wrong: ReactElement[] = [
  // @ts-expect-error no such tag
  <disclosure-tabel />,
  // @ts-expect-error no such attribute
  <disclosure-trend topics="results" />,
  // @ts-expect-error an attribute of another tag
  <disclosure-table topic="results" />,
  // @ts-expect-error no such topic
  <disclosure-trend topic="result" />,
  // @ts-expect-error no such view
  <disclosure-trend view="charts" />,
  // @ts-expect-error no such comparison
  <disclosure-trend by="agencies" />,
  // @ts-expect-error no such type of chart
  <disclosure-trend type="pie" />,
  // @ts-expect-error no such look
  <disclosure-report look="offical" />,
  // @ts-expect-error a table begins at level 2
  <disclosure-table headingLevel={1} />,
  // @ts-expect-error there are six levels
  <disclosure-report heading-level="7" />,
  // @ts-expect-error a property that is true or false
  <disclosure-report compare="" />,
  // @ts-expect-error an address is text
  <disclosure-report src={3} />,
  // @ts-expect-error no such custom property
  <disclosure-report style={{ '--disclosure-acent': 'red' }} />,
  // @ts-expect-error the address of a report is no report
  <disclosure-report report="report.json" />,
  // @ts-expect-error a report has a year
  <disclosure-report report={{ agency: '某某市民政局' }} />,
  // @ts-expect-error React writes it onClick
  <disclosure-report onclick={() => undefined} />,
  // @ts-expect-error this event has a report, and no year of its own
  <disclosure-report ondisclosure-load={({ detail }) => detail.year} />,
];

export const found = (): DisclosureTrend | null => element;
