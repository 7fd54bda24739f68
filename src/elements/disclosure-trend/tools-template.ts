import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrendText } from '../../i18n/messages/zh-cn/trend.js';
import type { Trend } from '../../trend/trend.js';
import { sayTrend } from '../../trend/trend-words.js';
import { choiceButtons } from '../base/controls/choices.js';
import type { Choice } from '../base/controls/choices.js';
import type { Toolbar } from '../base/controls/toolbar.js';
import { DOWNLOADS, TREND_VIEWS } from './trend-settings.js';
import type { Download, TrendSettings, TrendViewName } from './trend-settings.js';

const SCALES = ['counts', 'shares'] as const;

const DOWNLOAD_TEXTS: Readonly<Record<Download, TrendText>> = { png: 'downloadPng', svg: 'downloadSvg', csv: 'downloadCsv' };

/** The actions of the tools. */
export interface ToolActions {
  readonly setView: (view: TrendViewName) => void;
  readonly setShares: (shares: boolean) => void;
  readonly save: (download: Download) => void;
}

/** A named row of buttons; hidden where there is nothing to choose. */
const row = (label: string, choices: readonly Choice[], choose: (place: number) => void, stop: number): TemplateResult =>
  html`<div class="choices" role="group" aria-label=${label} ?hidden=${choices.length === 0}>${choiceButtons(choices, choose, stop)}</div>`;

/**
 * The buttons above: chart or table, counts or shares, downloads. They are one tab stop.
 *
 * @param saving the files that are being saved, whose buttons are busy
 */
export function toolsTemplate(
  { language, canShare }: Trend,
  settings: TrendSettings,
  saving: ReadonlySet<Download>,
  toolbar: Toolbar,
  actions: ToolActions,
): TemplateResult {
  const { view, shares, download } = settings;
  const say = (key: TrendText): string => sayTrend(language, key);
  const views = TREND_VIEWS.map((name) => ({ text: say(name), isOn: name === view }));
  const scales = canShare ? SCALES.map((scale) => ({ text: say(scale), isOn: (scale === 'shares') === shares })) : [];
  const files = download ? DOWNLOADS.map((file) => ({ text: say(DOWNLOAD_TEXTS[file]), isBusy: saving.has(file) })) : [];
  const stop = toolbar.stopOf(views.length + scales.length + files.length);
  return html`<div
    class="tools"
    part="tools"
    role="toolbar"
    aria-label=${say('tools')}
    @focusin=${toolbar.focusIn}
    @keydown=${toolbar.keyDown}
  >
    ${row(say('view'), views, (place) => actions.setView(TREND_VIEWS[place] ?? 'chart'), stop)}
    ${row(say('scale'), scales, (place) => actions.setShares(SCALES[place] === 'shares'), stop - views.length)}
    ${row(say('download'), files, (place) => actions.save(DOWNLOADS[place] ?? 'csv'), stop - views.length - scales.length)}
  </div>`;
}
