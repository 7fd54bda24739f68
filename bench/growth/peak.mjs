import { existsSync, readFileSync } from 'node:fs';

/**
 * Megabytes that this process had at most. Linux hands the peak of the process that started this one on in `maxRSS`, but not in `VmHWM`. Both are in kilobytes.
 *
 * @returns {number}
 */
export function peakMegabytes() {
  const own = existsSync('/proc/self/status') ? /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}
