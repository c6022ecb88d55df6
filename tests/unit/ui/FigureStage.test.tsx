// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/kinds/sceneOf';
import type { Place } from '../../../src/layout/scene';
import type { Locale } from '../../../src/i18n/locale';
import { messages } from '../../../src/i18n/messages';
import { FigureStage } from '../../../src/ui/FigureStage';
import { STAGE_WIDTHS } from '../../../src/layout/stageWidths';
import { loadChart } from '../../../src/ui/loadChart';
import { LocaleContext } from '../../../src/ui/locale';
import { pageFigures } from '../support/figures';
import { at as periodAt } from '../support/periods';
import { CONTEXTS } from '../support/frozen';
import type { FigureModel } from '../../../src/kinds/registry';

function figure(kind: FigureModel['kind'], locale: Locale = 'vi'): FigureModel {
  const model = pageFigures(CONTEXTS[locale], periodAt('2024-01-01/P2M')).find((one) => one.kind === kind);
  if (!model) throw new Error(`the opening page has no ${kind}`);
  return model;
}

// What is measured in time here is the reader's move, and not how long a first import takes.
beforeAll(async () => {
  await loadChart('products');
});

const placesOf = (model: FigureModel): readonly Place[] => sceneOf(model.body, STAGE_WIDTHS.narrow).places;

function at(places: readonly Place[], i: number): Place {
  const place = places.at(i);
  if (!place) throw new RangeError(`no datum at ${i}`);
  return place;
}

/** What the live region must say of a datum: its name with its value, then its facts. */
const wordsOf = ({ datum }: Place): string => `${datum.name} ${datum.label}${datum.facts.join('')}`;

function show(model: FigureModel, locale: Locale = 'vi') {
  render(
    <LocaleContext value={locale}>
      <FigureStage model={model} only="narrow" />
    </LocaleContext>,
  );
  return { stage: screen.getByRole('group'), user: userEvent.setup() };
}

/** Reaches for the figure as a reader with a keyboard does, and waits until the chart has taken its place. */
async function reached(model: FigureModel, locale: Locale = 'vi') {
  const shown = show(model, locale);
  await shown.user.tab();
  expect(document.activeElement).toBe(shown.stage);
  await waitFor(() => {
    expect(shown.stage.dataset['interactive']).toBe('true');
  });
  return { ...shown, said: () => within(shown.stage).getByRole('status', { hidden: true }) };
}

describe.each(['products', 'rates', 'progress', 'targets', 'counts'] as const)('%s', (kind) => {
  it('arrow keys walk through every datum in the order of the picture, and stay at the ends', async () => {
    const model = figure(kind);
    const places = placesOf(model);
    const { user, said } = await reached(model);
    expect(said().textContent).toBe('');
    for (const place of places) {
      await user.keyboard('{ArrowRight}');
      expect(said().textContent).toBe(wordsOf(place));
    }
    await user.keyboard('{ArrowDown}');
    expect(said().textContent).toBe(wordsOf(at(places, -1)));
    await user.keyboard('{ArrowLeft}');
    expect(said().textContent).toBe(wordsOf(at(places, -2)));
    await user.keyboard('{Home}{ArrowUp}');
    expect(said().textContent).toBe(wordsOf(at(places, 0)));
  });
});

describe('the keyboard walk', () => {
  it('Home and End go to the first and the last datum, Escape closes', async () => {
    const model = figure('products');
    const places = placesOf(model);
    const { user, said } = await reached(model);
    await user.keyboard('{End}');
    expect(said().textContent).toBe(wordsOf(at(places, -1)));
    await user.keyboard('{Home}');
    expect(said().textContent).toBe(wordsOf(at(places, 0)));
    await user.keyboard('{Escape}');
    expect(said().textContent).toBe('');
    expect(said().hidden).toBe(true);
    await user.keyboard('{ArrowLeft}');
    expect(said().textContent).toBe(wordsOf(at(places, -1)));
  });

  it('says what the article says of electricity, with its basis, rounding and source', async () => {
    const { user, said } = await reached(figure('products'));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    // The first product; a printed 95 is 94.5 to 95.5.
    expect([...said().querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Điện sản xuất +95\u00a0%',
      '744 triệu kWh',
      '2T/2024 so với 2T/2023 · công bố',
      'In trong nguồn: 95 %',
      'Khoảng do làm tròn: 94,5 – 95,5',
      'Nguồn: Sở Công Thương tỉnh Thanh Hóa, theo Báo Công Thương',
      '⚠ Không thể cùng đúng với một con số khác đã công bố',
    ]);
  });

  it('speaks English on an English page', async () => {
    const { user, said } = await reached(figure('rates', 'en'), 'en');
    await user.keyboard('{Home}');
    expect(said().textContent).toMatch(/^Thanh Hoa \+24\.46%Jan–Feb 2024 on Jan–Feb 2023 · published/);
  });

  it('is forgotten when the focus leaves', async () => {
    const { user, said } = await reached(figure('rates'));
    await user.keyboard('{Home}');
    expect(said().textContent).not.toBe('');
    await user.tab();
    expect(said().textContent).toBe('');
  });

  it('leaves other keys to the page', async () => {
    const { stage, user, said } = await reached(figure('rates'));
    await user.keyboard('a{PageDown}');
    expect(said().textContent).toBe('');
    const taken = (key: string): boolean => {
      let prevented = false;
      act(() => {
        prevented = !fireEvent.keyDown(stage, { key });
      });
      return prevented;
    };
    expect(['a', 'PageDown', 'Tab', 'Enter'].map(taken)).toEqual([false, false, false, false]);
    expect(['ArrowRight', 'Home', 'End', 'Escape'].map(taken)).toEqual([true, true, true, true]);
  });
});

describe('the pointer', () => {
  it('meets the datum that is near it, and nothing where nothing is near', async () => {
    const model = figure('progress');
    const places = placesOf(model);
    const { stage, said } = await reached(model);
    const svg = stage.querySelector('.scene');
    // On screen the drawing is twice its own size, and begins at 100, 50.
    const { width, height } = sceneOf(model.body, STAGE_WIDTHS.narrow);
    const box = new DOMRect(100, 50, 2 * width, 2 * height);
    if (svg) svg.getBoundingClientRect = () => box;
    const move = (x: number, y: number): string => {
      fireEvent.pointerMove(stage, { clientX: 100 + 2 * x, clientY: 50 + 2 * y });
      return said().textContent;
    };
    for (const place of places.filter(({ datum }) => datum.status !== 'target'))
      expect(move(place.x + 1, place.y - 1)).toBe(wordsOf(place));
    expect(move(width * 0.5, height * 0.5 + 400)).toBe('');
  });
});

describe('the link of the tooltip', () => {
  it.each(['products', 'progress'] as const)(
    '%s: a pointer on it leaves the reader where they are',
    async (kind) => {
      const { stage, user, said } = await reached(figure(kind));
      await user.keyboard('{Home}{ArrowRight}');
      const there = said().textContent;
      const link = stage.querySelector('.tooltip-provenance');
      if (!link) throw new Error('a number can be asked');
      const svg = stage.querySelector('.scene');
      if (svg) svg.getBoundingClientRect = () => new DOMRect(0, 0, 340, 100);
      // Far from every mark of the picture.
      fireEvent.pointerMove(link, { clientX: 900, clientY: 900 });
      fireEvent.pointerDown(link, { clientX: 900, clientY: 900, pointerType: 'touch' });
      expect(said().textContent).toBe(there);
      fireEvent.pointerMove(stage, { clientX: 900, clientY: 900 });
      expect(said().textContent).toBe('');
    },
  );
});

describe('the stage', () => {
  it('shows the picture with its alt text before anybody reaches for it', () => {
    const model = figure('progress');
    const { stage } = show(model);
    expect(stage.dataset['interactive']).toBe('false');
    expect(screen.getByRole('img', { name: model.alt })).toBeTruthy();
  });

  it('has a name and says how it is used', () => {
    const model = figure('progress');
    const { stage } = show(model);
    expect(stage.getAttribute('aria-label')).toBe(
      `${model.title}. ${messages('vi').chart.hint} ${messages('vi').chart.hintAsk}`,
    );
    expect(stage.tabIndex).toBe(0);
  });

  it('stands in two widths where it has room for both', () => {
    render(<FigureStage model={figure('rates')} />);
    expect(
      screen.getAllByRole('group').map((stage) => stage.querySelector('svg')?.getAttribute('width')),
    ).toEqual([String(STAGE_WIDTHS.narrow), String(STAGE_WIDTHS.wide)]);
  });
});
