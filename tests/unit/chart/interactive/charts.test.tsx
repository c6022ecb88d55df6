// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChartHandle } from '../../../../src/chart/interactive/useMarkNavigation';
import { messages } from '../../../../src/i18n/messages';
import { FIGURE_KINDS, type FigureModel } from '../../../../src/kinds/registry';
import { sceneOf } from '../../../../src/kinds/sceneOf';
import type { Item, Scene } from '../../../../src/layout/scene';
import { provenanceCode } from '../../../../src/model/provenance';
import { loadChart } from '../../../../src/ui/loadChart';
import { DRAWINGS } from '../../support/figures';

const WIDTHS = [340, 700] as const;

/** Finer than a reader can see, coarser than two decimals. */
const HALF_A_PIXEL = 0.5;

interface Drawn {
  readonly what: string;
  readonly at: readonly number[];
}

const byWords = (a: Drawn, b: Drawn): number =>
  a.what === b.what
    ? (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? 0) - (b.at[1] ?? 0)
    : a.what < b.what
      ? -1
      : 1;

/** What a scene asks to be seen: its marks by their data, its words, and the lines through several points. */
const asked = ({ frame, marks, labels }: Scene): Drawn[] =>
  [...frame, ...marks, ...labels]
    .flatMap((item: Item): Drawn[] => {
      switch (item.type) {
        case 'text':
          return [{ what: `text ${item.text}`, at: [item.x, item.y] }];
        case 'rect':
          return item.mark === undefined
            ? []
            : [{ what: `rect ${item.mark}`, at: [item.x, item.y, item.width, item.height] }];
        case 'circle':
          return item.mark === undefined
            ? []
            : [{ what: `circle ${item.mark}`, at: [item.cx, item.cy, item.r] }];
        case 'path':
          return [{ what: `path of ${item.points.length}`, at: item.points.flat() }];
        case 'line':
          return [{ what: 'line', at: [item.x1, item.y1, item.x2, item.y2] }];
      }
    })
    .sort(byWords);

const numbers = (element: Element, ...names: string[]): number[] =>
  names.map((name) => Number(element.getAttribute(name) ?? NaN));

/** What stands in a picture, read from its elements. */
const seen = (picture: Element): Drawn[] =>
  [...picture.querySelectorAll('text, rect[data-mark], circle[data-mark], path, line')]
    .map((element): Drawn => {
      const mark = `${element.tagName} ${element.getAttribute('data-mark') ?? ''}`;
      switch (element.tagName) {
        case 'text':
          return { what: `text ${element.textContent}`, at: numbers(element, 'x', 'y') };
        case 'rect':
          return { what: mark, at: numbers(element, 'x', 'y', 'width', 'height') };
        case 'circle':
          return { what: mark, at: numbers(element, 'cx', 'cy', 'r') };
        case 'line':
          return { what: 'line', at: numbers(element, 'x1', 'y1', 'x2', 'y2') };
        default: {
          const at = (element.getAttribute('d') ?? '').match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
          return { what: `path of ${at.length / 2}`, at };
        }
      }
    })
    .sort(byWords);

const farthest = (a: readonly Drawn[], b: readonly Drawn[]): number =>
  Math.max(...a.flatMap(({ at }, i) => at.map((n, j) => Math.abs(n - (b[i]?.at[j] ?? NaN)))));

async function shown(model: FigureModel, width: number) {
  const Chart = await loadChart(model.kind);
  const scene = sceneOf(model.body, width);
  const handle = createRef<ChartHandle>();
  const { container } = render(
    <Chart
      model={model}
      body={model.body}
      scene={scene}
      handle={handle}
      inView={{ choice: {}, choose: () => undefined }}
      words={messages('vi').chart}
    />,
  );
  const picture = container.querySelector('svg.scene');
  if (!picture) throw new Error('the chart drew nothing');
  const press = (key: string): void => {
    act(() => {
      handle.current?.onKeyDown({ key, preventDefault: () => undefined } as never);
    });
  };
  return { container, picture, scene, handle, press };
}

afterEach(cleanup);

describe.each(FIGURE_KINDS)('%s: the chart', (kind) => {
  // Every figure in Vietnamese; in English, where only words differ, those of one page.
  const drawings = DRAWINGS.filter(
    ({ name, locale, model }) => model.kind === kind && (locale === 'vi' || name.includes('2024-01--P2M')),
  );

  it.each(WIDTHS)('shows all that its scene asks for, where it asks for it, at %i pixels', async (width) => {
    expect(drawings.length).toBeGreaterThan(3);
    for (const { name, model } of drawings) {
      const { picture, scene } = await shown(model, width);
      const [wanted, found] = [asked(scene), seen(picture)];
      expect(wanted.length, name).toBeGreaterThan(0);
      expect(
        found.map(({ what }) => what),
        name,
      ).toEqual(wanted.map(({ what }) => what));
      expect(farthest(wanted, found), name).toBeLessThanOrEqual(HALF_A_PIXEL);
      expect(picture.getAttribute('viewBox'), name).toBe(`0 0 ${width} ${Math.round(scene.height)}`);
      expect(picture.getAttribute('aria-label'), name).toBe(model.alt);
      cleanup();
    }
  });

  it('rings the datum that a reader is at, says it, and asks where it comes from', async () => {
    const [first] = drawings;
    if (!first) throw new Error('there is a figure of every kind');
    const { container, handle, press } = await shown(first.model, 340);
    expect(container.querySelector('.tooltip-ring')).toBeNull();
    for (const key of ['Home', 'ArrowRight', 'End']) {
      press(key);
      const place = handle.current?.current();
      if (!place) throw new Error('a key leads to a datum');
      const ring = container.querySelector('.tooltip-ring');
      expect(ring && numbers(ring, 'cx', 'cy')).toEqual([place.x, place.y]);
      const { name, label, facts, provenance } = place.datum;
      const said = container.querySelector('.tooltip')?.textContent;
      for (const words of [name, label, ...facts]) expect(said).toContain(words);
      expect(container.querySelector('.tooltip-provenance')?.getAttribute('data-provenance') ?? null).toBe(
        provenance && provenanceCode(provenance),
      );
    }
    press('Escape');
    expect(container.querySelector('.tooltip-ring')).toBeNull();
    expect(container.querySelector('.tooltip')?.textContent).toBe('');
  });
});
