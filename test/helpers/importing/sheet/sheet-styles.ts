export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The styles of all these workbooks, by name: the font, the fill and the number format of each, as indexes into the lists below. */
const STYLES = {
  plain: [0, 0, 0],
  whole: [0, 0, 1],
  grouped: [0, 0, 3],
  spaced: [0, 0, 200],
  red: [0, 0, 201],
  unit: [0, 0, 202],
  'zero as slash': [0, 0, 203],
  'zero as dash': [0, 0, 204],
  'no zero': [0, 0, 205],
  nothing: [0, 0, 206],
  'white format': [0, 0, 207],
  'no sign': [0, 0, 208],
  filled: [0, 0, 209],
  white: [1, 0, 0],
  'white of the theme': [2, 0, 0],
  'white by number': [3, 0, 0],
  'white on dark': [1, 2, 0],
  'theme on dark': [2, 3, 0],
  'dark on dark': [0, 2, 0],
  'grey on grey': [6, 4, 0],
  struck: [4, 0, 0],
  raised: [5, 0, 0],
  repeated: [0, 0, 0],
  crossed: [0, 0, 0],
} as const satisfies Record<string, readonly [number, number, number]>;

export type Style = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as Style[];

export const styleOf = (name: Style): number => NAMES.indexOf(name);

const CODES = ['0_ ', '[Red]0;[Red]-0', '0"件"', '0;-0;"/"', '#,##0;-#,##0;"-"', '0;-0;;@', ';;;', '[White]0', '0;[Red]0', '0*1'];

const FONTS = [
  '<sz val="11"/><color theme="1"/>',
  '<sz val="11"/><color rgb="FFFFFFFF"/>',
  '<sz val="11"/><color theme="0"/>',
  '<sz val="11"/><color indexed="9"/>',
  '<strike/><sz val="11"/>',
  '<vertAlign val="superscript"/><sz val="11"/>',
  '<sz val="11"/><color rgb="FFBFBFBF"/>',
];

const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  'rgb="FF1F4E78"',
  'theme="1"',
  'rgb="FFC0C0C0"',
].map((fill) => (fill.startsWith('<') ? fill : `<patternFill patternType="solid"><fgColor ${fill}/><bgColor indexed="64"/></patternFill>`));

export const STYLE_SHEET = `<styleSheet><numFmts>${CODES.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>
<fonts>${FONTS.map((font) => `<font>${font}</font>`).join('')}</fonts><fills>${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>
<borders><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders><cellXfs>${NAMES.map((name) => {
  const [font, fill, code] = STYLES[name];
  return `<xf numFmtId="${code}" fontId="${font}" fillId="${fill}" borderId="${name === 'crossed' ? 1 : 0}">${name === 'repeated' ? '<alignment horizontal="fill"/>' : ''}</xf>`;
}).join('')}</cellXfs>
<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><font><b/></font></dxf><dxf><numFmt numFmtId="300" formatCode=";;;"/></dxf><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;

export const SIZED = '<sz val="11"/>';

/** Fonts of pieces that are invisible, or not plainly visible. */
export const ASIDE_FONTS = [
  `<strike/>${SIZED}`,
  '<strike val="1"/><color theme="1"/>',
  `<color rgb="FFFFFFFF"/>${SIZED}`,
  `<color theme="0"/>${SIZED}`,
  `<color rgb="FFFEFEFE"/>${SIZED}`,
  `<vertAlign val="superscript"/>${SIZED}`,
  `<vertAlign val="subscript"/>${SIZED}`,
  '<sz val="1"/>',
];

export const SEEN_FONTS = [
  undefined,
  SIZED,
  `<b/>${SIZED}<color rgb="FFFF0000"/>`,
  `<strike val="0"/>${SIZED}`,
  `<vertAlign val="baseline"/>${SIZED}`,
];
