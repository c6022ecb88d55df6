/** Colour arithmetic for the tests of the palette, after the definitions of WCAG 2 and of the CIE. */

type Triple = readonly [number, number, number];

/** `#rrggbb` as parts of light, 0 to 1. */
function linear(hex: string): Triple {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!match) throw new Error(`not a colour: "${hex}"`);
  const part = (text = ''): number => {
    const c = parseInt(text, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [part(match[1]), part(match[2]), part(match[3])];
}

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of two colours by WCAG 2: from 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

type Matrix = readonly [Triple, Triple, Triple];

const times = (m: Matrix, [x, y, z]: Triple): Triple =>
  m.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light. */
export const SIGHTS = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Sight = keyof typeof SIGHTS;

/** Linear sRGB to CIE XYZ, D65. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const WHITE: Triple = [0.95047, 1, 1.08883];

function lab(light: Triple): Triple {
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const [x, y, z] = times(TO_XYZ, light).map((v, i) => f(v / (WHITE[i] ?? 1))) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const seen = (hex: string, sight: Sight): Triple =>
  times(SIGHTS[sight], linear(hex)).map((c) => Math.min(1, Math.max(0, c))) as unknown as Triple;

/** Distance of two colours as somebody sees them: CIE 1976 delta E. About 2.3 is just noticeable. */
export function difference(a: string, b: string, sight: Sight): number {
  const [p, q] = [lab(seen(a, sight)), lab(seen(b, sight))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
