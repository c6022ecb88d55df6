// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../../src/app/App';
import DataNotices from '../../../../src/app/DataNotices';
import { lazyPages } from '../../../../src/app/lazyPages';
import type { Pages } from '../../../../src/app/pages';
import { PACKAGE_FILES } from '../../../../src/dataset/files';
import { datasetQuery } from '../../../../src/dataset/load';
import { readyViews } from '../../../../src/explore/readyViews';
import { memoizedExploreFigure } from '../../../../src/explore/memoizedExploreFigure';
import { explorePageMessages } from '../../../../src/i18n/explorePage';
import { loadChart } from '../../../../src/ui/loadChart';
import ExplorePage from '../../../../src/pages/explore/ExplorePage';
import { CONTEXTS, DATASET } from '../../support/frozen';

const PAGES: Pages = { ...lazyPages(Promise.resolve()), explore: ExplorePage, notices: DataNotices };
const t = explorePageMessages('vi');

function open(address = '/explore/') {
  window.history.replaceState(null, '', address);
  const client = new QueryClient();
  client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, DATASET);
  return { user: userEvent.setup(), ...render(<App client={client} pages={PAGES} />) };
}

const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });
const query = (): URLSearchParams => new URLSearchParams(window.location.search);
const chosen = (): number => (query().get('series') ?? '').split('*').length;

// What the chart is made of takes longer to come than a test waits for it.
beforeAll(async () => {
  await loadChart('series');
});

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

describe('the page', () => {
  it('opens with a figure and every question, each with its headline', () => {
    open();
    for (const { question, spec } of readyViews(CONTEXTS.vi)) {
      const card = screen.getByText(question).closest('a');
      expect(card?.textContent).toContain(memoizedExploreFigure(CONTEXTS.vi, spec).model?.title);
    }
    expect(box('IIP, Thanh Hóa').checked).toBe(true);
  });

  it('a series is chosen by keyboard; back and forward undo and redo', async () => {
    const { user } = open();
    const labour = box('Lao động công nghiệp, Thanh Hóa');
    labour.focus();
    await user.keyboard(' ');
    await waitFor(() => expect(chosen()).toBe(3));
    expect(box('Lao động công nghiệp, Thanh Hóa').checked).toBe(true);
    act(() => {
      window.history.back();
    });
    await waitFor(() => expect(box('Lao động công nghiệp, Thanh Hóa').checked).toBe(false));
    act(() => {
      window.history.forward();
    });
    await waitFor(() => expect(box('Lao động công nghiệp, Thanh Hóa').checked).toBe(true));
  });

  it('what would give nothing can be reached, says why, and changes nothing', async () => {
    const { user } = open();
    const none = box('Dự án đầu tư, Thanh Hóa');
    expect(none.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(none.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(why).toMatch(/chưa nguồn nào công bố/);
    none.focus();
    expect(document.activeElement).toBe(none);
    await user.keyboard(' ');
    expect(none.checked).toBe(false);
    expect(window.location.search).toBe('');
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(why);
  });

  it('is narrowed by a search without accents, and says when nothing is left', async () => {
    const { user } = open();
    await user.type(screen.getByLabelText(t.find), 'xi mang');
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'IIP, Thanh Hóa' })).toBeNull());
    expect(box('Xi măng, Thanh Hóa')).toBeTruthy();
    await user.type(screen.getByLabelText(t.find), ' zzz');
    await waitFor(() => expect(screen.getByText(t.noneListed)).toBeTruthy());
    await user.click(screen.getByRole('button', { name: t.unfilter }));
    await waitFor(() => expect(box('IIP, Thanh Hóa')).toBeTruthy());
  });

  it('a kind of period that the measure does not have is neither ticked nor taken', async () => {
    // Nobody publishes a change on the period before of what has counted up since January.
    open('/explore/?v=1&kind=series&series=VN.IIP._T._Z._T..&measure=mom');
    await waitFor(() => expect(box('Tháng').checked).toBe(true));
    const toDate = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Lũy kế' });
    expect([toDate.checked, toDate.getAttribute('aria-disabled')]).toEqual([false, 'true']);
    fireEvent.click(toDate);
    expect(query().get('lengths')).toBeNull();
    // The last kind stays too, with a reason of its own.
    fireEvent.click(box('Tháng'));
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(t.lastLength);
  });

  it('moments that leave nothing between them are marked', async () => {
    open(
      '/explore/?v=1&kind=series&series=VN-21.IIP._T._Z._T..&measure=yoy&lengths=month&from=2024-04&to=2024-12',
    );
    const words = (name: string, code: string): string | undefined =>
      [...screen.getByRole<HTMLSelectElement>('combobox', { name }).options].find(
        ({ value }) => value === code,
      )?.textContent;
    await waitFor(() => expect(words(t.to, '2024-02')).toBe(t.beforeFrom('Tháng 2 2024')));
    expect(words(t.from, '2025-02')).toBe(t.afterTo('Tháng 2 2025'));
    // Of the months between there is August alone; in September and December end values that count up since January.
    expect(words(t.to, '2024-08')).toBe('Tháng 8 2024');
    expect(words(t.from, '2024-09')).toBe(t.nothing('Tháng 9 2024'));
    expect(words(t.to, '2025')).toBe(t.wholeYear('2025'));
    expect(words(t.to, '2023')).toBe(t.beforeFrom(t.wholeYear('2023')));
  });

  it('two periods that cannot be compared are refused in words, with a way on', async () => {
    open(
      '/explore/?v=1&kind=compare&series=VN-21.OUTPUT._T.ELECTRICITY._T..&a=2024-12&b=2024-Q1&measure=level',
    );
    const empty = await screen.findByRole('region', { name: t.refused });
    expect(empty.textContent).toContain('không dài bằng nhau');
    expect(within(empty).getByRole('link').getAttribute('href')).toContain('kind=');
  });

  it('months in mid-year do not count up since January, and what is derived is said to be so beside what else is wrong', async () => {
    open('/explore/?v=1&kind=compare&series=VN-21.PROJECTS._T._Z.FDI..&a=2024&b=2023&measure=level');
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name: t.periodA });
    const groups = [...select.querySelectorAll('optgroup')];
    const codes = (label: string): string[] =>
      groups
        .filter((group) => group.label === label)
        .flatMap((group) => [...group.querySelectorAll('option')].map(({ value }) => value));
    for (const code of codes(t.periodKinds['to-date']))
      expect(code).toMatch(/^\d{4}(-Q1|-01-01\/P\d+M(\d+D)?)?$/);
    for (const code of codes(t.periodKinds.span)) expect(code).not.toMatch(/-01-01\//);
    expect(codes(t.periodKinds.span).length).toBeGreaterThan(0);
    const words = [...select.options].map(({ textContent }) => textContent);
    expect(words.some((one) => one.includes('(suy ra; khác độ dài kỳ)'))).toBe(true);
  });

  it('a choice of nothing leads to the questions; a choice of which some is missing to all of it', async () => {
    open('/explore/?v=1&kind=series&series=&measure=yoy');
    expect((await screen.findByRole('link', { name: t.toQuestions })).getAttribute('href')).toBe(
      '#ready-title',
    );
  });

  it('names what of an address it cannot use', () => {
    open('/explore/?v=1&kind=series&series=VN-99.X._T._Z._T..&measure=yoy&view=pie');
    // It is all that was asked: nothing is shown that could be the nearest.
    expect(screen.getByText(t.invalidWhole)).toBeTruthy();
    expect(screen.getByText(t.unknownSeries('VN-99.X._T._Z._T..'))).toBeTruthy();
    expect(screen.getByText(t.invalidField['not-valid']('view', 'pie'))).toBeTruthy();
  });

  it('shows the zoom and hides the series that the address names; back undoes it', async () => {
    const code = 'VN-21.IIP._T._Z._T..';
    const { user, container } = open(`/explore/?zoom=2024-01.2024-06&hidden=${encodeURIComponent(code)}`);
    const drawn = () => [...container.querySelectorAll('.stage-wide circle[data-mark]')].length;
    // Before the chart comes, the picture is drawn for the same part.
    const before = drawn();
    const stage = container.querySelector<HTMLElement>('.stage-wide');
    act(() => {
      stage?.focus();
    });
    await waitFor(() => expect(stage?.dataset['interactive']).toBe('true'));
    const keys = [...container.querySelectorAll<HTMLButtonElement>('.stage-wide .series-key')];
    expect(keys.map((key) => key.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(container.querySelector('.stage-wide .time-chart p[role=status]')?.textContent).toBe(
      'Đang xem T1 2024 – T6 2024',
    );
    expect(drawn()).toBe(before);
    const [back] = keys;
    if (back) await user.click(back);
    await waitFor(() => expect(query().get('hidden')).toBeNull());
    expect(query().get('zoom')).toBe('2024-01.2024-06');
    expect(drawn()).toBeGreaterThan(before);
    act(() => {
      window.history.back();
    });
    await waitFor(() => expect(query().get('hidden')).toBe(code));
    await waitFor(() => expect(drawn()).toBe(before));
  });

  it('keys that zoom in a row are one entry of the history', async () => {
    const { user, container } = open();
    const stage = container.querySelector<HTMLElement>('.stage-wide');
    act(() => {
      stage?.focus();
    });
    await waitFor(() => expect(stage?.dataset['interactive']).toBe('true'));
    await user.keyboard('+');
    await waitFor(() => expect(query().get('zoom')).toMatch(/^\d{4}-\d{2}\.\d{4}-\d{2}$/));
    const once = query().get('zoom');
    await user.keyboard('+');
    await waitFor(() => expect(query().get('zoom')).not.toBe(once));
    act(() => {
      window.history.back();
    });
    await waitFor(() => expect(query().get('zoom')).toBeNull());
    await waitFor(() =>
      expect(container.querySelector('.stage-wide .time-chart p[role=status]')?.textContent).toBe(''),
    );
  });

  it('a zoom on a time without values is named', async () => {
    open('/explore/?zoom=1990-01.1990-12');
    await screen.findByText(t.invalidField['not-valid']('zoom', '1990-01.1990-12'));
  });

  it('the table has the numbers of the chart, in the order that the address asks for', async () => {
    const { user } = open('/explore/?show=table&order=-2');
    const table = await screen.findByRole('table');
    const values = [...table.querySelectorAll('td.is-number')].map((cell) =>
      Number(
        cell.textContent
          .replace('−', '-')
          .replace(',', '.')
          .replace(/[^\d.-]/g, ''),
      ),
    );
    // Only the rows in view are drawn.
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await user.type(screen.getByLabelText(t.table.find), 'T2/2024');
    await waitFor(() => expect(query().get('find')).toBe('T2/2024'));
  });
});
