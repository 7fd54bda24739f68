import { bars, COMMON_TOPICS } from '../common/topics.js';
import { deepFreeze } from '../format.js';
import type { Topic } from '../topic.js';

/** Part two, with a chart for each subject. */
const DISCLOSURE_TOPIC = {
  key: 'disclosure',
  label: '主动公开政府信息',
  charts: [
    bars('disclosure.rules.inForce', 'disclosure.rules.issued', 'disclosure.rules.repealed'),
    bars('disclosure.normativeDocuments.inForce', 'disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.repealed'),
    bars('disclosure.licensing.decisions'),
    bars('disclosure.penalties.decisions'),
    bars('disclosure.coercion.decisions'),
    bars('disclosure.fees.amount'),
  ],
} as const satisfies Topic;

export const TOPICS_2021 = /* @__PURE__ */ deepFreeze([...COMMON_TOPICS, DISCLOSURE_TOPIC] as const);
