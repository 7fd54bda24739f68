import type { ProseCells, ProseReading } from '../prose-reading.js';

const sumOf = (...add: readonly string[]): ProseReading => ({ add });

const RECEIVED = sumOf('applications.received.total');
const RESULTS_TOTAL = 'applications.results.total.total';
const ALL_TO_HANDLE = sumOf('applications.received.total', 'applications.carriedOver.total');
const REVIEW = 'reviews.review.total';
const LAWSUITS = ['reviews.litigation.direct.total', 'reviews.litigation.afterReview.total'];

/** The cells of parts three and four that the prose of reports refers to, in the formats of 2019 and 2021. */
export const COMMON_PROSE_CELLS: ProseCells = {
  received: [RECEIVED],
  taken: [RECEIVED, ALL_TO_HANDLE],
  carriedOver: [sumOf('applications.carriedOver.total')],
  carriedForward: [sumOf('applications.carriedForward.total')],
  settled: [sumOf(RESULTS_TOTAL)],
  // Applications that were closed otherwise got no answer.
  answered: [sumOf(RESULTS_TOTAL), { add: [RESULTS_TOTAL], subtract: ['applications.results.closed.total'] }],
  onApplication: [
    RECEIVED,
    ALL_TO_HANDLE,
    sumOf(RESULTS_TOTAL),
    sumOf('applications.results.granted.total', 'applications.results.partlyGranted.total'),
  ],
  reviews: [sumOf(REVIEW)],
  lawsuits: [sumOf(...LAWSUITS)],
  reviewsAndLawsuits: [sumOf(REVIEW, ...LAWSUITS)],
  licensing: [sumOf('disclosure.licensing.decisions')],
  penalties: [sumOf('disclosure.penalties.decisions')],
  coercion: [sumOf('disclosure.coercion.decisions')],
};
