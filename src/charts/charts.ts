// All that draws, and with it chart.js: one module, loaded when the first chart is about to be seen.
export { figurePng, figureSvg } from './figure.js';
export { PanelChart, panelPages, panelSvg } from './panel-chart.js';
