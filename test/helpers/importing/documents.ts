// How many random documents the import tests create, all kinds together, and from which seed: `npm run test:all` creates ten times as many
// as `npm test`, `DOCUMENTS=200000 FIRST=1 npx tsx --test $(find test/node/importing -name '*.test.ts')` a hundred times, and different
// ones. Pages of portals are besides these: 5 000, or as many as all others together if `DOCUMENTS` says how many.

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 2_000);

const PORTAL_PAGES = Number(process.env.DOCUMENTS ?? 5_000);

/** The first seed. The same every time, so that a passing change keeps passing. */
export const FIRST = Number(process.env.FIRST ?? 0);

/** The share of each kind: more of those that are fast to read. */
const SHARES = {
  csv: 0.35,
  damaged: 0.31,
  headings: 0.15,
  text: 0.08,
  html: 0.07,
  xlsx: 0.02,
  docx: 0.01,
  pdf: 0.0075,
  bytes: 0.0025,
} as const;

/** With fewer, the share of numbers that are kept would mean nothing. */
const MIN_DOCUMENTS = 20;

/** How many documents of a kind are created. */
export const documentsOf = (kind: keyof typeof SHARES | 'portal'): number =>
  Math.max(MIN_DOCUMENTS, kind === 'portal' ? PORTAL_PAGES : Math.ceil(DOCUMENTS * SHARES[kind]));

/** Where `npm run test:all` creates as many. */
const MANY_DOCUMENTS = 20_000;

/**
 * The size of what is made to take long, but read to its end: in full by `npm run test:all`, a third of it by `npm test`, which is large
 * enough to tell whether the work grows faster than the document.
 */
export const ofSize = (full: number): number => (DOCUMENTS < MANY_DOCUMENTS ? Math.round(full / 3) : full);
