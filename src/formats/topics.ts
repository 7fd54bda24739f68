import { TOPICS_2021 } from './2021/topics.js';
import { ByFormat } from './by-format.js';
import { COMMON_TOPICS } from './common/topics.js';
import type { FormatId } from './formats.js';
import type { Topic } from './topic.js';

/** The topics of the official formats, by their ids. What is drawn is read from KNOWN_TOPICS. */
export const OFFICIAL_TOPICS = { '2019': COMMON_TOPICS, '2021': TOPICS_2021 } as const satisfies Record<FormatId, readonly Topic[]>;

/** The topics of every format, of those that were added too. */
export const KNOWN_TOPICS = /* @__PURE__ */ new ByFormat<readonly Topic[]>(OFFICIAL_TOPICS);
