// All that draws, and with it chart.js: one module, loaded when the first chart is about to be seen.
export { PanelChart } from './panel-chart.js';
export { panelPages, panelSvg } from './panel-svg.js';
