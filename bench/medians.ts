/** One measurement, in milliseconds: until the script was done, or until the frame with the result was drawn. */
export interface Sample<C extends string, T extends string> {
  readonly contestant: C;
  readonly task: T;
  readonly until: 'script' | 'drawn';
  readonly time: number;
}

/** The median of the times of one contestant. */
export type Times<C extends string, T extends string> = (contestant: C, task: T, until: 'script' | 'drawn') => number;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

export const medians =
  <C extends string, T extends string>(samples: readonly Sample<C, T>[]): Times<C, T> =>
  (contestant, task, until) =>
    median(samples.filter((one) => one.contestant === contestant && one.task === task && one.until === until).map(({ time }) => time));

/** Medians of all tasks, formatted in columns: ours, those of others, and the ratios of ours to theirs. */
export function lines<C extends string, T extends string>(
  times: Times<C, T>,
  ours: C,
  others: readonly C[],
  tasks: readonly T[],
): string[] {
  const head = ['', ours, ...others, ...others.map((other) => `${ours} / ${other}`)];
  const body = tasks.flatMap((task) =>
    (['script', 'drawn'] as const).map((until) => {
      const own = times(ours, task, until);
      const theirs = others.map((other) => times(other, task, until));
      const ratios = theirs.map((time) => (own / time).toFixed(2));
      return [`${task}, ${until}`, ...[own, ...theirs].map((time) => time.toFixed(time < 1 ? 4 : 2)), ...ratios];
    }),
  );
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  return [head, ...body].map((row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('   '),
  );
}

export interface Target {
  readonly what: string;
  readonly ratio: number;
  readonly most: number;
}

/** The largest share of another contestant's time that ours may take. */
export const target = <C extends string, T extends string>(
  times: Times<C, T>,
  ours: C,
  other: C,
  task: T,
  until: 'script' | 'drawn',
  most: number,
): Target => ({
  what: `${task}, ${until}: ${ours} / ${other}`,
  ratio: times(ours, task, until) / times(other, task, until),
  most,
});
