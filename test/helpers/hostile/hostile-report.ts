import { HOSTILE_LINKS, PAYLOADS } from './payloads.js';

const turned = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

/**
 * The JSON of a report in which every text is a payload: over as many turns as there are payloads, each of them stands in each place. Its cells are numbers, so that it
 * can be read.
 *
 * @param isReadable whether the keys and the format are as they should be; else the texts stand also where the format wants something else
 */
export function hostileReport(turn: number, isReadable = true): Readonly<Record<string, unknown>> {
  const text = (offset: number): string => turned(PAYLOADS, turn + offset * 7);
  const row = { person: 1, business: 0, research: null, charity: '/', legal: 0, other: 0, total: 1 };
  return {
    format: isReadable ? '2021' : text(0),
    year: 2024,
    agency: text(1),
    title: text(2),
    published: isReadable ? '2025-01-22' : text(3),
    source: turned(HOSTILE_LINKS, turn),
    preface: [text(4), `一、${text(5)}`],
    overview: [text(6), `（一）${text(7)}。${text(8)}`, `1.${text(9)}`],
    applications: { received: row, carriedOver: isReadable ? row : { ...row, [text(10)]: text(11) } },
    disclosure: { licensing: { decisions: 3 }, ...(isReadable ? {} : { fees: { amount: text(12) } }) },
    reviews: { review: { upheld: 1, total: 1 } },
    notes: { disclosure: [text(13)], applications: [text(14)], reviews: [text(15)] },
    problems: [text(16), text(17)],
    other: [text(18)],
    signature: { agency: text(19), date: isReadable ? '2025-01-22' : text(20) },
    // Keys that the format does not know are named in the console, and in messages.
    [text(21)]: text(22),
    __proto__polluted: { alert: text(23) },
  };
}

/** The same report in two years, for what compares them. */
export const hostileReports = (turn: number): readonly object[] => [
  hostileReport(turn),
  { ...hostileReport(turn), year: 2023, title: turned(PAYLOADS, turn + 3) },
];
