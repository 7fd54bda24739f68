import { TOPICS_2021 } from './2021/topics.js';
import { ByFormat } from './by-format.js';
import { COMMON_TOPICS } from './common/topics.js';
import type { FormatId } from './formats.js';
import type { Topic } from './topic.js';

/** The topics of each official format, by its id. */
export const TOPICS = { '2019': COMMON_TOPICS, '2021': TOPICS_2021 } as const satisfies Record<FormatId, readonly Topic[]>;

/** The ready sets of metrics for a trend, for each format. */
export const KNOWN_TOPICS = /* @__PURE__ */ new ByFormat<readonly Topic[]>(TOPICS);
