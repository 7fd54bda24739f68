// How many random documents the tests of importing make, all kinds together, and from which seed on: `DOCUMENTS=200000 FIRST=1 npx tsx --test $(find test/node/importing -name '*.test.ts')`
// makes ten times as many, and others.

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 20_000);

/** The first seed. The same every time, so that a change that is green stays green. */
export const FIRST = Number(process.env.FIRST ?? 0);

/** What is made of each kind: much of what is fast to read. */
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

/** Fewer would say nothing of how many numbers are kept. */
const MIN_DOCUMENTS = 20;

/** How many documents are made of a kind. */
export const documentsOf = (kind: keyof typeof SHARES): number => Math.max(MIN_DOCUMENTS, Math.ceil(DOCUMENTS * SHARES[kind]));
