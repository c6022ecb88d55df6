// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import type { ChartProps } from '../../../src/chart/interactive/chart';
import { loadChart } from '../../../src/ui/loadChart';
import { PAGE_PALETTE } from '../../../src/chart/static/paints';
import { SceneSvg } from '../../../src/chart/static/SceneSvg';
import { sceneOf } from '../../../src/kinds/sceneOf';
import { DRAWINGS } from '../support/figures';
import { FIGURE_KINDS, type FigureBody, type FigureModel } from '../../../src/kinds/registry';

const KINDS = FIGURE_KINDS;
const WIDTHS = [340, 700] as const;

const GEOMETRY = ['cx', 'cy', 'r', 'x', 'y', 'width', 'height'] as const;
const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'] as const;

/** Half a pixel: finer than a reader can see, coarser than two ways of rounding. */
const HALF_A_PIXEL = 0.5;

interface Mark {
  readonly id: string;
  readonly shape: string;
  readonly geometry: readonly number[];
  readonly look: readonly (string | null)[];
}

function marksIn(room: ParentNode): Mark[] {
  return [...room.querySelectorAll('[data-mark]')]
    .map((element): Mark => ({
      id: element.getAttribute('data-mark') ?? '',
      shape: element.tagName,
      geometry: GEOMETRY.map((name) => Number(element.getAttribute(name) ?? 0)),
      look: LOOK.map((name) => element.getAttribute(name)),
    }))
    .sort((a, b) => {
      if (a.id !== b.id) return a.id < b.id ? -1 : 1;
      return (a.geometry[3] ?? 0) - (b.geometry[3] ?? 0) || (a.geometry[4] ?? 0) - (b.geometry[4] ?? 0);
    });
}

const textsIn = (room: ParentNode): string[] =>
  [...room.querySelectorAll('svg text')].map((element) => element.textContent).sort();

/** The lines that join marks: their corners, without the letters between. */
const cornersIn = (room: ParentNode): number[][] =>
  [...room.querySelectorAll('svg path')]
    .filter((path) => !['none', null].includes(path.getAttribute('stroke')))
    .map((path) => (path.getAttribute('d') ?? '').match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [])
    .filter((corners) => corners.length > 2)
    .sort((a, b) => a.length - b.length || (a[1] ?? 0) - (b[1] ?? 0));

function staticRoom(model: FigureModel, width: number): HTMLElement {
  const room = document.createElement('div');
  room.append(
    ...new DOMParser().parseFromString(
      renderToStaticMarkup(
        <SceneSvg scene={sceneOf(model.body, width)} palette={PAGE_PALETTE} label={model.alt} />,
      ),
      'text/html',
    ).body.children,
  );
  return room;
}

const rows = await Promise.all(
  KINDS.map(async (kind): Promise<readonly [(typeof KINDS)[number], ComponentType<ChartProps<FigureBody>>]> => [
    kind,
    await loadChart(kind),
  ]),
);

/** Both renderings of a figure, and what a reader would notice of each. */
function compared(Chart: ComponentType<ChartProps<FigureBody>>, model: FigureModel, width: number) {
  const scene = sceneOf(model.body, width);
  const inView = { choice: {}, choose: () => undefined };
  const chart = render(<Chart model={model} body={model.body} scene={scene} handle={null} inView={inView} />);
  const [before, after] = [staticRoom(model, width), chart.container].map((room) => ({
    marks: marksIn(room),
    texts: textsIn(room),
    corners: cornersIn(room),
    size: ['width', 'height'].map((side) => room.querySelector('svg')?.getAttribute(side)),
    alt: room.querySelector('[role="img"]')?.getAttribute('aria-label'),
  }));
  chart.unmount();
  if (!before || !after) throw new Error('two rooms make two drawings');
  return { scene, before, after };
}

const farthest = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number =>
  Math.max(0, ...a.flatMap((numbers, i) => numbers.map((n, j) => Math.abs(n - (b[i]?.[j] ?? NaN)))));

describe.each(rows)('%s: the picture and the chart that takes its place', (kind, Chart) => {
  // Every figure in Vietnamese; in English, where only words differ, those of one page.
  const drawings = DRAWINGS.filter(
    ({ name, locale, model }) => model.kind === kind && (locale === 'vi' || name.includes('2024-01--P2M')),
  );

  it('there are some to compare', () => {
    expect(drawings.length).toBeGreaterThan(3);
  });

  describe.each(WIDTHS)('at %i pixels', (width) => {
    const compare = () =>
      drawings.map(({ name, model }) => ({ name, model, ...compared(Chart, model, width) }));
    let drawn: ReturnType<typeof compare> | null = null;
    /** Drawn in the first test, so that a warning on the console counts. */
    const pairs = () => (drawn ??= compare());

    it('have the same marks, in the same looks', () => {
      const identity = ({ id, shape, look }: Mark) => ({ id, shape, look });
      for (const { name, before, after } of pairs()) {
        expect(before.marks.length, name).toBeGreaterThan(0);
        expect(after.marks.map(identity), name).toEqual(before.marks.map(identity));
      }
    });

    it('have them in the same places and sizes', () => {
      for (const { name, before, after } of pairs()) {
        const geometry = ({ geometry: numbers }: Mark): readonly number[] => numbers;
        expect(farthest(after.marks.map(geometry), before.marks.map(geometry)), name).toBeLessThanOrEqual(
          HALF_A_PIXEL,
        );
      }
    });

    it('join the same points', () => {
      for (const { name, before, after } of pairs()) {
        expect(
          after.corners.map((one) => one.length),
          name,
        ).toEqual(before.corners.map((one) => one.length));
        expect(farthest(after.corners, before.corners), name).toBeLessThanOrEqual(HALF_A_PIXEL);
      }
      if (kind === 'progress') expect(pairs().some(({ before }) => before.corners.length > 0)).toBe(true);
    });

    it('have the same words, size and alt text', () => {
      for (const { name, model, scene, before, after } of pairs()) {
        expect(after.texts, name).toEqual(before.texts);
        expect(before.size, name).toEqual([String(width), String(Math.round(scene.height))]);
        expect(after.size, name).toEqual(before.size);
        expect([before.alt, after.alt], name).toEqual([model.alt, model.alt]);
      }
    });
  });
});
