'use client';
import 'disclosure-elements/define';
import { useState } from 'react';
import type { ReportsInput } from 'disclosure-elements';

/** A report that the page itself has. */
const draft: ReportsInput = {
  agency: '示例市民政局',
  year: 2025,
  applications: { received: { person: 12, total: 12 }, carriedOver: { total: '/' } },
};

export function Draft() {
  const [title, setTitle] = useState('');
  return (
    <>
      <p role="status">{title}</p>
      <application-matrix report={draft} blank="未填" headingLevel={2} ondisclosure-load={({ detail }) => setTitle(detail.report.title)} />
    </>
  );
}
