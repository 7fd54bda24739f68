import type { KeyFigureSpec } from '../key-figure-spec.js';

// The key figures on parts three and four, which the formats of 2019 and 2021 share.

export const RECEIVED_FIGURE: KeyFigureSpec = { metric: 'applications.received.total' };
export const CONCLUDED_FIGURE: KeyFigureSpec = { metric: 'applications.results.total.total' };

/** The lawsuits with and without prior reconsideration are one group. */
export const REVIEWS_FIGURE: KeyFigureSpec = { metric: 'reviews.review.total + reviews.litigation.total', label: '复议诉讼' };
