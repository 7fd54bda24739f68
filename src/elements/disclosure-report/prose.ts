import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProseBlock } from '../../outline/prose-blocks.js';
import { headingTemplate } from '../base/heading.js';

/** How the prose of a part is shown. */
export interface ProseOptions {
  /** The key of the part in the JSON, or `preface`. */
  readonly part: string;
  /** The level of the headings in it. */
  readonly level: number;
  /** The language of what was published, where that is not the language of the page around it. */
  readonly lang: string | undefined;
  /** What a text is shown as: itself, with what is to be marked or explained in it. */
  readonly words: (text: string, block: ProseBlock, part: string) => unknown;
}

function blockTemplate(block: ProseBlock, { part, level, words }: ProseOptions): TemplateResult {
  const { text, index } = block;
  if (block.kind === 'heading')
    return headingTemplate(level + block.level - 1, words(text, block, part), { className: `level-${String(block.level)}` });
  const { lead } = block;
  const opening = lead > 0 ? html`<b class="lead">${text.slice(0, lead)}</b>` : nothing;
  return html`<p data-path=${part} data-index=${index}>${opening}${words(text.slice(lead), block, part)}</p>`;
}

/** The paragraphs of a part, with the headings among them; nothing where there is none. */
export function proseTemplate(blocks: readonly ProseBlock[], options: ProseOptions): TemplateResult | typeof nothing {
  if (blocks.length === 0) return nothing;
  return html`<div class="prose" part="prose" lang=${options.lang ?? nothing}>
    ${blocks.map((block) => blockTemplate(block, options))}
  </div>`;
}
