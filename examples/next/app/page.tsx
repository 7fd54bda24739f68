import { readFile } from 'node:fs/promises';
import { readReports, reportHtml } from 'disclosure-elements';
import { DraftInBrowser } from './draft-in-browser';

/** The report as HTML for readers without scripts and for search engines, and as the element for all others. */
export default async function ReportPage() {
  const { reports } = readReports(JSON.parse(await readFile('public/reports.json', 'utf8')));
  const fragment = reportHtml(reports, { form: 'fragment', headingLevel: 1 });
  return (
    <main>
      <disclosure-report
        src="/reports.json"
        heading-level="1"
        trend
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: fragment }}
      />
      <DraftInBrowser />
    </main>
  );
}
