/** The styles of tables make room for so many digits in every column: more have to be said. */
export const USUAL_DIGITS = 3;

/**
 * How a table is laid out: `wide` nests its headings as the official form does; `compact` has one column of row labels, with the labels of groups in rows of
 * their own, for narrow places. Both give every number the same official labels.
 */
export type TableLayout = 'wide' | 'compact';
