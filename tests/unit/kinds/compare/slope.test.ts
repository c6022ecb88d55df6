import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/kinds/sceneOf';
import { spreadOut } from '../../../../src/layout/spreadOut';
import { DRAWINGS } from '../../support/figures';

describe('spreadOut', () => {
  const label = fc.record({ y: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 10, max: 40 }) });
  const labels = fc.array(label, { minLength: 1, maxLength: 8 });

  it('leaves alone what has room, and centres what wants one place about it', () => {
    expect(
      spreadOut(
        [
          { y: 50, height: 20 },
          { y: 100, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([40, 90]);
    // Two of 20 about 100: from 80 to 120.
    expect(
      spreadOut(
        [
          { y: 100, height: 20 },
          { y: 100, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([80, 100]);
    // They move up together where there is an end.
    expect(
      spreadOut(
        [
          { y: 195, height: 20 },
          { y: 195, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([160, 180]);
  });

  it('lets none overlap, keeps their order, and all inside', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const at = spreadOut(wanted, 0, 400);
        const placed = wanted
          .map((one, i) => ({ ...one, top: at[i] ?? NaN }))
          .sort((a, b) => a.top - b.top || a.y - b.y);
        placed.forEach(({ top, y, height }, i) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + height).toBeLessThanOrEqual(400 + 1e-6);
          const next = placed[i + 1];
          if (!next) return;
          expect(next.top).toBeGreaterThanOrEqual(top + height - 1e-6);
          expect(next.y).toBeGreaterThanOrEqual(y);
        });
      }),
    );
  });

  it('no shift of one label that has room brings it nearer to its place', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const at = spreadOut(wanted, 0, 400);
        wanted.forEach(({ y, height }, i) => {
          const top = at[i] ?? NaN;
          const step = Math.sign(y - height / 2 - top);
          if (Math.abs(y - height / 2 - top) < 1) return;
          const moved = top + step * 0.5;
          const free =
            moved >= 0 &&
            moved + height <= 400 &&
            wanted.every(
              (other, n) => n === i || moved + height <= (at[n] ?? 0) || moved >= (at[n] ?? 0) + other.height,
            );
          expect(free).toBe(false);
        });
      }),
    );
  });
});

const SLOPES = DRAWINGS.flatMap(({ name, model: { body } }) =>
  body.kind === 'compare' && body.view === 'slope'
    ? [340, 700].map((width) => ({ name: `${name} ${width}`, body, scene: sceneOf(body, width) }))
    : [],
);

describe.each(SLOPES)('the slope $name', ({ body, scene }) => {
  const { plot, labels, marks, places } = scene;
  const foot = plot.top + plot.height;

  it('ties the words of every value to its own dot', () => {
    const dots = marks.filter((item) => item.type === 'circle');
    const at = labels.flatMap((item, i) => (item.type === 'line' && item.stroke.width === 1 ? [i] : []));
    const threads = at.map((begin, n) => ({ item: labels[begin], of: labels.slice(begin + 1, at[n + 1]) }));
    for (const { item, of } of threads) {
      if (item?.type !== 'line') throw new Error('a thread is a line');
      // It begins seven pixels beside the centre of a dot, and what comes after it says the value of that dot.
      const dot = dots.find(({ cx, cy }) => Math.abs(cx - item.x1) === 7 && cy === item.y1);
      const datum = places.find((place) => place.datum.id === dot?.mark)?.datum;
      const words = of.flatMap((one) => (one.type === 'text' ? [one.text] : []));
      const said = datum?.value === body.zero && body.zero > 0 ? String(body.zero) : datum?.label;
      expect(words.join(' ')).toContain(said);
      // The first of its words stands at its other end: half a line higher or lower at most.
      const first = of.find((one) => one.type === 'text');
      expect(first?.type === 'text' ? Math.abs(first.y - 4.5 - item.y2) : NaN).toBeLessThan(8);
    }
    const ends = body.rows.flatMap(({ a, b }) => [a, b]).filter((datum) => datum?.value != null);
    const bases = ends.filter((datum) => body.zero > 0 && datum?.value === body.zero).length;
    expect(threads).toHaveLength(ends.length - Math.max(0, bases - 1));
  });

  it('names what is not published below the scale, and nowhere on it', () => {
    const missing = body.rows.flatMap(({ a, b }) => [a, b]).filter((datum) => datum?.value === null);
    expect(places.filter(({ datum }) => datum.value === null).map(({ y }) => y > foot)).toEqual(
      missing.map(() => true),
    );
    const low = labels.flatMap((item) => (item.type === 'text' && item.y > foot + 12 ? [item.text] : []));
    for (const row of body.rows)
      for (const datum of [row.a, row.b])
        if (datum?.value === null) expect(low.join(' ')).toContain(datum.label);
    const onScale = labels.flatMap((item) => (item.type === 'text' && item.y <= foot ? [item.text] : []));
    expect(onScale.filter((words) => missing.some((datum) => words === datum?.label))).toEqual([]);
  });

  it('has every row by its name', () => {
    const words = labels.flatMap((item) => (item.type === 'text' ? [item.text] : [])).join(' ');
    for (const { name } of body.rows) expect(words).toContain(name);
  });
});
