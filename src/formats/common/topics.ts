import type { Topic, TopicChart } from '../topic.js';

// The topics on parts three and four, which the formats of 2019 and 2021 share.

/** One bar for each metric. */
export const bars = (...metrics: readonly string[]): TopicChart => ({ type: 'bar', metrics });

const RESULTS = ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'closed'];
const APPLICANTS = ['person', 'business', 'research', 'charity', 'legal', 'other'];
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'];

/** Cells that make up a whole, stacked, with the published total as their total. */
const stacked = (keys: readonly string[], path: (key: string) => string): TopicChart => ({
  type: 'stacked',
  metrics: keys.map(path),
  total: path('total'),
});

const APPLICATIONS_TOPIC = {
  key: 'applications',
  label: '政府信息公开申请的收到和办理',
  charts: [
    bars(
      'applications.received.total',
      'applications.carriedOver.total',
      'applications.results.total.total',
      'applications.carriedForward.total',
    ),
  ],
} as const satisfies Topic;

const RESULTS_TOPIC = {
  key: 'results',
  label: '政府信息公开申请的办理结果',
  charts: [stacked(RESULTS, (key) => `applications.results.${key}.total`)],
} as const satisfies Topic;

const APPLICANTS_TOPIC = {
  key: 'applicants',
  label: '政府信息公开申请的申请人',
  charts: [stacked(APPLICANTS, (key) => `applications.received.${key}`)],
} as const satisfies Topic;

/** The lawsuits with and without prior reconsideration are added up. */
const REVIEWS_TOPIC = {
  key: 'reviews',
  label: '政府信息公开行政复议和行政诉讼',
  charts: [stacked(OUTCOMES, (key) => `reviews.review.${key}`), stacked(OUTCOMES, (key) => `reviews.litigation.${key}`)],
} as const satisfies Topic;

export const COMMON_TOPICS = [APPLICATIONS_TOPIC, RESULTS_TOPIC, APPLICANTS_TOPIC, REVIEWS_TOPIC] as const;
