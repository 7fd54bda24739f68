import { packageJson } from '../project.js';
import { NOTICES } from './notices.js';
import type { Work } from './works.js';

/** The first line of a file that works by itself: what it is, and the works of others that it contains. */
export function bannerOf(works: readonly Work[]): string {
  const names = works.map(({ name, licence }) => `${name} (${licence})`);
  const contents = names.length > 0 ? ` Contains ${names.join(', ')}: see ${NOTICES}.` : '';
  return `/*! ${packageJson.name} ${packageJson.version}, MIT.${contents} */`;
}
