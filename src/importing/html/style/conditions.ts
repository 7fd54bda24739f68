import { isOnScreen } from './media.js';

// Whether the rules within an at-rule hold on the desk of a reader: what cannot be told from the page alone leaves in doubt what it would change.

export type Answer = 'yes' | 'no' | 'unknown';

/** What every browser of today supports, and what pages of offices ask for. */
const SUPPORTED = /^(?:display:(?:inline-)?(?:block|flex|grid)|position:sticky|object-fit:(?:contain|cover)|--[\w-]+:.*)$/;

const TEST = /\(([\w\s-]+):([^()]*)\)/g;

/** Whether a browser meets the condition of `@supports`. */
function isSupported(condition: string): Answer {
  const tests = Array.from(condition.matchAll(TEST), ([, property = '', value = '']) => `${property.trim()}:${value.trim()}`.toLowerCase());
  if (tests.length === 0 || !tests.every((test) => SUPPORTED.test(test))) return 'unknown';
  const joined = condition
    .replace(TEST, ' ')
    .replace(/[()\s]+/g, ' ')
    .trim()
    .toLowerCase();
  if (/^(?:(?:and|or) ?)*$/.test(joined)) return 'yes';
  return joined === 'not' ? 'no' : 'unknown';
}

/** Whether what stands in an at-rule holds. What stands in one that holds no rules of style, such as `@font-face`, does not. */
export function answerTo(name: string, condition: string): Answer {
  if (name === 'layer') return 'yes';
  if (name === 'media') return isOnScreen(condition) ? 'yes' : 'no';
  if (name === 'supports') return isSupported(condition);
  // Nobody knows how wide the box around is, nor is it looked up where a scope ends.
  return name === 'container' || name === 'scope' ? 'unknown' : 'no';
}
