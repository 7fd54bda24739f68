import { readdir, readFile } from 'node:fs/promises';
import { format } from 'oxfmt';
import type { FormatConfig } from 'oxfmt';
import { FORMATS } from '../../src/formats/formats.js';
import { OFFICIAL_TOPICS } from '../../src/formats/topics.js';
import { frameZhCN } from '../../src/i18n/messages/zh-cn/frame.js';
import { path } from '../project.js';
import { inTraditional, traditionalMap } from './traditional-map.js';

/** The path of the generated file. */
export const TRADITIONAL_FILE = path('src/formats/labels/traditional.generated.ts');

/** The path of the texts of `embed.html`: its script is loaded alone, and the characters of all other texts would double its weight. */
export const FRAME_FILE = path('src/i18n/messages/zh-hant/frame.generated.ts');

/** All strings in nested objects and lists. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** All Chinese texts of this library: the labels of the formats, and the messages. */
async function chineseTexts(): Promise<string[]> {
  const folder = path('src/i18n/messages/zh-cn');
  const files = await readdir(folder);
  const messages = await Promise.all(files.map(async (file): Promise<unknown> => import(`${folder}/${file}`)));
  return [...textsIn([FORMATS, OFFICIAL_TOPICS]), ...messages.flatMap((dictionary) => textsIn({ ...(dictionary as object) }))];
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);

async function formatted(text: string, file: string): Promise<string> {
  const options = JSON.parse(await readFile(path('.oxfmtrc.json'), 'utf8')) as FormatConfig;
  return (await format(file, text, options)).code;
}

/** The content of the generated file, which maps simplified to traditional characters. */
export async function traditionalFile(): Promise<string> {
  const entries = [...traditionalMap(await chineseTexts())].sort(([one], [other]) => inOrder(one, other));
  const lines = entries.map(([simplified, traditional]) => `${JSON.stringify(simplified)}: ${JSON.stringify(traditional)},`);
  const text = `// Written by \`tsx build/labels/write-traditional.ts\` with opencc-js; not to be edited.

/**
 * The characters of this library's labels and messages that differ in traditional Chinese, and phrases in which they have another
 * equivalent.
 */
export const TRADITIONAL: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
  return formatted(text, TRADITIONAL_FILE);
}

/** The texts of `embed.html` in traditional characters. */
export async function frameFile(): Promise<string> {
  const lines = Object.entries(frameZhCN).map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(inTraditional(text))},`);
  const text = `// Written by \`tsx build/labels/write-traditional.ts\` with opencc-js; not to be edited.
import type { FrameText } from '../zh-cn/frame.js';

/** The texts of \`embed.html\`, in traditional characters. */
export const frameZhHant: Readonly<Record<FrameText, string>> = {
${lines.join('\n')}
};
`;
  return formatted(text, FRAME_FILE);
}
