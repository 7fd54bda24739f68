// What TypeScript knows of the elements where nothing but their registration is imported. Compiled, never run.
import 'disclosure-elements/define';

const report = document.querySelector('disclosure-report');
report?.addEventListener('disclosure-load', ({ detail }) => detail.report.title.length);
report?.addEventListener('disclosure-error', ({ detail }) => detail.error.code);
report?.addEventListener('disclosure-year', ({ detail }) => detail.year.toFixed());
report?.addEventListener('disclosure-check', ({ detail }) => detail.findings.length);
report?.addEventListener('disclosure-cell', ({ detail }) => detail.path);

const trend = document.createElement('disclosure-trend');
trend.topic = 'results';
// @ts-expect-error no such topic
trend.topic = 'result';
