import { bars } from '../common/topics.js';
import type { Topic } from '../topic.js';

/** What part two says, a chart for each subject. */
export const DISCLOSURE_TOPIC = {
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
