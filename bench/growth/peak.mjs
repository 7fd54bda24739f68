import { existsSync, readFileSync } from 'node:fs';

/**
 * The peak memory of this process in megabytes. On Linux, `maxRSS` includes the peak of the process that started this one, but `VmHWM` does
 * not. Both are in kilobytes.
 *
 * @returns {number}
 */
export function peakMegabytes() {
  const own = existsSync('/proc/self/status') ? /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}
