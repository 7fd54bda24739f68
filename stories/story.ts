import type { CellHook, ReportsInput } from 'disclosure-elements';

/** Where the element of a story gets its report. */
export interface StoryArgs {
  /** Set as the property. */
  report?: ReportsInput | { readonly reports: readonly unknown[] };
  /** Written as a `<script type="application/json">` child. */
  json?: string;
  src?: string;
  year?: number;
  agency?: string;
  headingLevel?: number;
  withoutHeading?: boolean;
  blank?: string;
  compare?: boolean;
  check?: boolean;
  layout?: 'wide' | 'compact';
  hideZeroRows?: boolean;
  focusableCells?: boolean;
  /** Set as the property. */
  cell?: CellHook;
  /** How wide the element is, in pixels: as long as its lines are. */
  width?: number;
  accent?: string | undefined;
  look?: string | undefined;
  metrics?: string;
  topic?: string;
  type?: 'bar' | 'line' | 'stacked';
  by?: 'agency';
  from?: number;
  to?: number;
  shares?: boolean;
  view?: 'table';
  download?: boolean;
  figures?: string;
  tools?: string;
  trend?: boolean;
  route?: boolean;
  lang?: string;
  dir?: 'rtl';
  /** The element's own children, as text. */
  children?: string;
  /** A class that the host page puts on the element. */
  className?: string;
}

/**
 * One named state of an element, as a plain object from which the gallery, Storybook and the tests create the element with `storyElement`.
 */
export interface Story {
  readonly name: string;
  readonly args: StoryArgs;
}

const ATTRIBUTES = {
  src: 'src',
  year: 'year',
  agency: 'agency',
  headingLevel: 'heading-level',
  withoutHeading: 'without-heading',
  blank: 'blank',
  compare: 'compare',
  check: 'check',
  layout: 'layout',
  hideZeroRows: 'hide-zero-rows',
  focusableCells: 'focusable-cells',
  accent: 'accent',
  look: 'look',
  metrics: 'metrics',
  topic: 'topic',
  type: 'type',
  by: 'by',
  from: 'from',
  to: 'to',
  shares: 'shares',
  view: 'view',
  download: 'download',
  figures: 'figures',
  tools: 'tools',
  trend: 'trend',
  route: 'route',
  lang: 'lang',
  dir: 'dir',
  className: 'class',
} as const;

/** Creates the element of a story, with its attributes, children and properties. */
export function storyElement(tag: string, args: StoryArgs): HTMLElement {
  const element = document.createElement(tag);
  for (const [key, name] of Object.entries(ATTRIBUTES)) {
    const value = args[key as keyof typeof ATTRIBUTES];
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  if (args.children) element.append(args.children);
  if (args.json !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = args.json;
    element.append(script);
  }
  if (args.width !== undefined) element.style.inlineSize = `${args.width}px`;
  if (args.cell) Object.assign(element, { cell: args.cell });
  if (args.report) Object.assign(element, { report: args.report });
  return element;
}
