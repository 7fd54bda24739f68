/** The heads that part one is to have, each with the words by which it is recognised at the start of a paragraph. */
export const OVERVIEW_HEADS: readonly (readonly [head: string, words: RegExp])[] = [
  ['主动公开', /主动公开/],
  ['依申请公开', /依申请|申请公开/],
  ['政府信息管理', /信息(?:资源)?(?:规范化?)?管理|管理/],
  ['平台建设', /平台/],
  ['监督保障', /监督|保障/],
];
