import { fraction, less, minus, plus, size, ten, times, type Fraction } from '../fraction';
import type { Label, Picture } from '../page';
import { said } from '../reader';
import { tokensIn } from '../tokens';
import type { Audited, Law, Violation } from './law';

/** What goes by a name beside it, as series and areas of comparison do, shows by its look only how sure it is. */
const NAMED = /--(?:reference|series-\d+)/g;
/** The ground of a bar is no value. */
const GROUND = '--track';

const sureness = (look: string): string => look.replace(NAMED, '--own');

export const legend: Law = {
  name: 'legend',
  says: 'a figure that has a legend explains every kind of mark in it',
  check: ({ page }) =>
    page.figures
      .filter((figure) => figure.legend.length > 0)
      .flatMap((figure) => {
        const known = new Set(figure.legend.flatMap(({ looks }) => looks.map(sureness)));
        const looks = figure.pictures.flatMap(({ shapes }) => shapes.map(({ look }) => look));
        const drawn = new Set(looks.filter((look) => !look.includes(GROUND)).map(sureness));
        return [...drawn]
          .filter((look) => !known.has(look))
          .map((look) => ({ where: `figure “${figure.title}”`, what: `not in the legend: ${look}` }));
      }),
};

interface Axis {
  readonly zero: number;
  readonly unit: number;
}

const tick = ({ text }: Label): number | null => {
  const plain = text.replace('−', '-').replace('+', '');
  return /^-?\d+$/.test(plain) ? Number(plain) : null;
};

/** The scale of a vertical axis: whole numbers under one another, evenly spaced. */
function axisOf({ labels }: Picture): Axis | null {
  const ticks = labels.flatMap((label) => {
    const value = tick(label);
    return value === null || label.anchor !== 'end' ? [] : [{ value, x: label.x, y: label.y }];
  });
  const [a] = ticks;
  const b = ticks.at(-1);
  if (!a || !b || a === b || a.value === b.value || ticks.some(({ x }) => x !== a.x) || ticks.length < 3)
    return null;
  const unit = (b.y - a.y) / (b.value - a.value);
  const even = ticks.every(({ value, y }) => Math.abs(a.y + unit * (value - a.value) - y) < 0.75);
  // A label's baseline lies a third of a line below the line that it names.
  return even ? { zero: a.y - unit * a.value - BASELINE, unit } : null;
}

const BASELINE = 4;
const PIXEL = fraction(3n, 2n);

/** Every point stands where one of the numbers of its picture says. */
function points({ page, reader }: Audited, picture: Picture): Violation[] {
  const axis = axisOf(picture);
  const circles = picture.shapes.filter(({ tag }) => tag === 'circle');
  if (axis === null || circles.length === 0) return [];
  const text = [picture.alt, ...picture.labels.map((label) => label.text)].join(' ; ');
  const values = tokensIn(said(reader, text).rest, reader.book.units[page.lang], page.lang);
  const at = (y: number): Fraction =>
    fraction(BigInt(Math.round(((y - axis.zero) / axis.unit) * 1e6)), 1_000_000n);
  const slack = fraction(
    BigInt(Math.round((Number(PIXEL.n) / Number(PIXEL.d) / Math.abs(axis.unit)) * 1e6)),
    1_000_000n,
  );
  return circles
    .filter(
      ({ y }) =>
        !values.some(({ value, approximate, decimals }) => {
          // What is derived is drawn unrounded.
          const rounding = approximate ? times(ten(-decimals), fraction(1n, 2n)) : fraction(0n);
          return less(size(minus(value, at(y))), plus(slack, rounding));
        }),
    )
    .map(({ y }) => ({
      where: `picture “${picture.alt.slice(0, 60)}”`,
      what: `a point stands at ${(Number(at(y).n) / Number(at(y).d)).toFixed(2)}, which no number says`,
    }));
}

/** Of pictures whose every value is written: elsewhere a point may stand for a number that only the tooltip says. */
const writesAll = ({ alt, shapes }: Picture): boolean =>
  (alt.match(/[%+−]/gu)?.length ?? 0) >= shapes.filter(({ tag }) => tag === 'circle').length;

export const positions: Law = {
  name: 'positions',
  says: 'a point stands on its axis where its number says',
  check: (audited) =>
    audited.page.figures.flatMap(({ pictures }) =>
      pictures.filter(writesAll).flatMap((picture) => points(audited, picture)),
    ),
};
