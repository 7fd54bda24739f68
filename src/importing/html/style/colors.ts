/** The named colours (CSS Color 4, 6.1), each with its value in hexadecimal. `grey` is `gray` in all of them. */
const NAMES =
  'aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 ' +
  'blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 ' +
  'chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b ' +
  'darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkkhaki bdb76b darkmagenta 8b008b ' +
  'darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f ' +
  'darkslateblue 483d8b darkslategray 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff ' +
  'dimgray 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ' +
  'ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f honeydew f0fff0 ' +
  'hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 ' +
  'lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 ' +
  'lightgray d3d3d3 lightgreen 90ee90 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa ' +
  'lightslategray 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff ' +
  'maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 ' +
  'mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 ' +
  'mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 ' +
  'olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee ' +
  'palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 ' +
  'purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 ' +
  'sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd ' +
  'slategray 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 ' +
  'turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32';

/** Red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The default colours of a page: its background and its text. */
export const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

/** Below this difference in every channel nobody reads a text: #eee on white cannot be read, #ccc can. */
const MIN_DIFFERENCE = 32;

/** Below this nobody sees it. */
const MIN_ALPHA = 0.15;

const hex = (digits: string): Color | undefined => {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const long = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number): number => parseInt(long.slice(at, at + 2), 16);
  return { red: channel(0), green: channel(2), blue: channel(4), alpha: long.length > 6 ? channel(6) / 255 : 1 };
};

const PAIRS = NAMES.split(' ');

const NAMED: ReadonlyMap<string, Color> = /* @__PURE__ */ new Map(
  PAIRS.flatMap((name, index): [string, Color][] => (index % 2 === 0 ? [[name, hex(PAIRS[index + 1] ?? '') ?? BLACK]] : [])),
);

/** A number or a percentage of `whole`. */
const part = (text: string, whole: number): number => (text.endsWith('%') ? (parseFloat(text) * whole) / 100 : parseFloat(text));

/** Hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, 7.1). */
function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Color {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    const spread = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

function fromFunction(name: string, values: readonly string[]): Color | undefined {
  const [first = '', second = '', third = '', fourth = '1'] = values;
  const alpha = part(fourth, 1);
  const color = name.startsWith('rgb')
    ? { red: part(first, 255), green: part(second, 255), blue: part(third, 255), alpha }
    : fromHsl(((parseFloat(first) % 360) + 360) % 360, part(second, 1), part(third, 1), alpha);
  return Object.values(color).some(Number.isNaN) ? undefined : color;
}

/** A colour in CSS, in lower case; `undefined` for anything else, and for colours calculated from others. */
export function colorOf(value: string): Color | undefined {
  if (value === 'transparent') return { ...BLACK, alpha: 0 };
  if (value.startsWith('#')) return hex(value.slice(1));
  const [, name = '', inner = ''] = /^((?:rgb|hsl)a?)\(([^()]*)\)$/.exec(value) ?? [];
  if (name)
    return fromFunction(
      name,
      inner.split(/[\s,/]+/).filter((text) => text !== ''),
    );
  if (value === 'canvas' || value === 'window') return WHITE;
  return NAMED.get(value.replace('grey', 'gray'));
}

/** A colour in an attribute, where the `#` may be missing (HTML, 2.4.6, for the values that pages have). */
export const legacyColor = (value: string): Color | undefined => {
  const text = value.trim().toLowerCase();
  return colorOf(text) ?? hex(text);
};

/** Whether text in one colour cannot be read on the other. */
export function isFaint(ink: Color, paper: Color): boolean {
  if (ink.alpha < MIN_ALPHA) return true;
  const { red, green, blue } = paper;
  const difference = Math.max(Math.abs(ink.red - red), Math.abs(ink.green - green), Math.abs(ink.blue - blue));
  return difference * ink.alpha < MIN_DIFFERENCE;
}
