import { isOnScreen } from './media.js';

// Whether the rules within an at-rule apply on a reader's desktop screen. Where the page alone does not tell, whatever they would change is
// in doubt.

export type Answer = 'yes' | 'no' | 'unknown';

/** Declarations that every current browser supports and that the pages of agencies test for. */
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

/** Whether the rules in an at-rule apply. Those without style rules, such as `@font-face`, do not. */
export function answerTo(name: string, condition: string): Answer {
  if (name === 'layer') return 'yes';
  if (name === 'media') return isOnScreen(condition) ? 'yes' : 'no';
  if (name === 'supports') return isSupported(condition);
  // The width of the container is unknown, and the end of a scope is not looked up.
  return name === 'container' || name === 'scope' ? 'unknown' : 'no';
}
