import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { LoadDetail, ReportsInput } from 'disclosure-elements';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p role="status">{{ title() }}</p>
    <button (click)="year.set(2023)">2023年</button>
    <disclosure-report src="/reports.json" [year]="year()" heading-level="1" (disclosure-load)="show($event)">
      <a href="/reports.json">报告数据</a>
    </disclosure-report>
    <application-matrix [report]="draft" blank="未填"></application-matrix>
    <disclosure-trend src="/reports.json" topic="results" view="table">
      <a href="/reports.json">历年报告数据</a>
    </disclosure-trend>
  `,
})
export class App {
  readonly title = signal('');
  readonly year = signal(2024);

  /** A report that the page itself has. Others are read from `src`. */
  readonly draft: ReportsInput = {
    agency: '示例市民政局',
    year: 2025,
    applications: { received: { person: 12, total: 12 }, carriedOver: { total: '/' } },
  };

  show({ detail }: CustomEvent<LoadDetail>): void {
    this.title.set(detail.report.title);
  }
}
