import { useState } from 'react';
import type { ReportsInput } from 'disclosure-elements';
import { Applications, Report } from './elements';

/** A report that the page itself has. Others are read from `src`. */
const draft: ReportsInput = {
  agency: '示例市民政局',
  year: 2025,
  applications: { received: { person: 12, total: 12 }, carriedOver: { total: '/' } },
};

export function App() {
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(2024);
  return (
    <main>
      <p role="status">{title}</p>
      <button onClick={() => setYear(2023)}>2023年</button>
      <Report src="/reports.json" year={year} headingLevel={1} onLoad={({ detail }) => setTitle(detail.report.title)}>
        <a href="/reports.json">报告数据</a>
      </Report>
      <Applications report={draft} blank="未填" />
    </main>
  );
}
