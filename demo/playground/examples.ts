import type { PlayText } from './words.js';

/** A report to try, loaded when it is chosen. */
export interface Example {
  readonly id: string;
  readonly name: PlayText;
  readonly load: () => Promise<{ readonly default: unknown }>;
}

export const EXAMPLES: readonly Example[] = [
  { id: 'years', name: 'example-years', load: () => import('../../stories/reports/example-full-agency.json') },
  { id: 'year', name: 'example-year', load: () => import('../../stories/reports/example-full-2024.json') },
  { id: 'agencies', name: 'example-agencies', load: () => import('../../stories/reports/example-ten-agencies-2024.json') },
  { id: 'slips', name: 'example-slips', load: () => import('../../stories/reports/example-slips-2024.json') },
  { id: 'blanks', name: 'example-blanks', load: () => import('../../stories/reports/example-blanks-2024.json') },
  { id: 'real', name: 'example-real', load: () => import('../../stories/reports/linhe-civil-affairs-2024.json') },
];
