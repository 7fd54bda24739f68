import { createSignal } from 'solid-js';
import type { ReportsInput } from 'disclosure-elements';

/** A report that the page itself has. Others are read from `src`. */
const draft: ReportsInput = {
  agency: '示例市民政局',
  year: 2025,
  applications: { received: { person: 12, total: 12 }, carriedOver: { total: '/' } },
};

export function App() {
  const [title, setTitle] = createSignal('');
  const [year, setYear] = createSignal(2024);
  return (
    <main>
      <p role="status">{title()}</p>
      <button onClick={() => setYear(2023)}>2023年</button>
      <disclosure-report
        src="/reports.json"
        year={year()}
        headingLevel={1}
        on:disclosure-load={({ detail }) => setTitle(detail.report.title)}
      >
        <a href="/reports.json">报告数据</a>
      </disclosure-report>
      <application-matrix prop:report={draft} blank="未填" />
      <disclosure-trend src="/reports.json" topic="results" view="table">
        <a href="/reports.json">历年报告数据</a>
      </disclosure-trend>
    </main>
  );
}
