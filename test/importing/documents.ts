// How many random documents the tests of importing make, all kinds together, and from which seed on: `DOCUMENTS=200000 FIRST=1 npx tsx --test test/node/importing-*.test.ts`
// makes ten times as many, and others.

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 20_000);

/** The first seed. The same every time, so that a change that is green stays green. */
export const FIRST = Number(process.env.FIRST ?? 0);

/** What is made of each kind: much of what is fast to read. */
const SHARES = {
  csv: 0.25,
  damaged: 0.3,
  headings: 0.15,
  text: 0.14,
  html: 0.1,
  xlsx: 0.03,
  docx: 0.02,
  pdf: 0.0075,
  bytes: 0.0025,
} as const;

/** How many documents are made of a kind. */
export const documentsOf = (kind: keyof typeof SHARES): number => Math.ceil(DOCUMENTS * SHARES[kind]);
