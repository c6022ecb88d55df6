// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import fixture from '../../../fixtures/target-verdicts.json';
import { App } from '../../../../src/app/App';
import DataNotices from '../../../../src/app/DataNotices';
import { lazyPages } from '../../../../src/app/lazyPages';
import type { Pages } from '../../../../src/app/pages';
import type { Dataset } from '../../../../src/dataset/dataset';
import { PACKAGE_FILES } from '../../../../src/dataset/files';
import { datasetQuery } from '../../../../src/dataset/load';
import { lineageWords } from '../../../../src/i18n/lineage';
import { LOCALES } from '../../../../src/i18n/locale';
import { messages } from '../../../../src/i18n/messages';
import { plainText } from '../../../../src/i18n/richText';
import BriefPage from '../../../../src/pages/targets/BriefPage';
import { targetLines, targetsHeadline } from '../../../../src/pages/targets/lines';
import TargetsPage from '../../../../src/pages/targets/TargetsPage';
import { CONTEXTS, DATASET } from '../../support/frozen';
import { datasetOf, type Row } from '../../support/synthetic';
import { actual, BILLION, goal, TRILLION } from '../../support/targetRows';

// A whole page is drawn and typed into: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 20_000 });

/** The pages under test are at hand, as the prerenderer has them. */
const PAGES: Pages = {
  ...lazyPages(Promise.resolve()),
  targets: TargetsPage,
  brief: BriefPage,
  notices: DataNotices,
};
const PATHS = {
  vi: { page: '/targets/', brief: '/targets/brief/' },
  en: { page: '/en/targets/', brief: '/en/targets/brief/' },
} as const;
const { t } = CONTEXTS.vi;

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** The site as the browser has it, at an address, with the dataset at hand. */
function site(dataset: Dataset = DATASET) {
  const client = new QueryClient();
  client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, dataset);
  return <App client={client} pages={PAGES} />;
}

function open(address: string, dataset: Dataset = DATASET) {
  window.history.replaceState(null, '', address);
  return { user: userEvent.setup(), ...render(site(dataset)) };
}

const query = (): URLSearchParams => new URLSearchParams(window.location.search);
const whatIfPanel = (): HTMLElement => screen.getByRole('region', { name: t.targets.whatIf });
const goalField = (): HTMLInputElement => screen.getByLabelText(t.targets.goal);
const restField = (): HTMLInputElement => screen.getByLabelText(t.targets.rest);
const targetSelect = (): HTMLSelectElement => within(whatIfPanel()).getByLabelText(t.targets.chooseTarget);
const pointSelect = (): HTMLSelectElement => within(whatIfPanel()).getByLabelText(t.targets.choosePoint);
const slider = (): HTMLInputElement => within(whatIfPanel()).getByRole('slider');
/** The value that answers: what the rest of the year must bring. */
const pace = (): string => plain(whatIfPanel().querySelector('.card-value')?.textContent ?? null);
const said = (): string => plain(whatIfPanel().textContent);

/** What stands in the table, a row each. */
function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole('rowheader')
    .map((header) => {
      const cells = within(header.closest('tr') ?? table).getAllByRole('cell');
      const [planned, actual, , gap, verdict] = cells.map((cell) => plain(cell.textContent));
      return { name: plain(header.textContent), planned, actual, gap, verdict };
    });
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

describe.each(LOCALES)('the page in %s', (locale) => {
  const words = messages(locale);

  it('has a row for every target: planned, actual, gap with its sign, and verdict in a word', () => {
    open(PATHS[locale].page);
    const rows = rowsOf(screen.getByRole('table', { name: words.targets.title }));
    expect(rows.map(({ name }) => name)).toEqual(fixture.map(({ name }) => name[locale]));
    expect(rows.map(({ verdict }) => verdict)).toEqual(fixture.map(({ word }) => word[locale]));
    expect(rows.map(({ gap }) => gap)).toEqual(
      fixture.map(({ gapText, rangeText }) => gapText[locale] + rangeText[locale]),
    );
    const lines = targetLines(CONTEXTS[locale]);
    expect(rows.map(({ planned }) => planned)).toEqual(lines.map(({ target }) => plain(target.text)));
  });

  it('says of each value how sure it is and who says it, and of what is missing that it is missing', () => {
    open(PATHS[locale].page);
    const rows = rowsOf(screen.getByRole('table', { name: words.targets.title }));
    targetLines(CONTEXTS[locale]).forEach((line, i) => {
      const cell = rows[i]?.actual ?? '';
      for (const one of [...(line.actual ? [line.actual] : []), ...line.others]) {
        expect(cell).toContain(plain(one.text));
        expect(cell).toContain(`${one.period} · ${words.status[one.status]} · ${one.source}`);
      }
      if (!line.actual) expect(cell).toContain(`— ${words.missing.actual}`);
      if (line.related)
        expect(cell).toContain(
          plain(
            plainText(
              words.targets.nearestMeasure(line.related.name, line.related.text, line.related.period),
            ),
          ),
        );
    });
  });

  it('gives the reasons of every verdict behind a question', () => {
    open(PATHS[locale].page);
    for (const line of targetLines(CONTEXTS[locale])) {
      const summary = screen.getByLabelText(words.targets.whyOf(line.name));
      const reasons = [...(summary.closest('details')?.querySelectorAll('li') ?? [])];
      expect(reasons.map((reason) => reason.textContent)).toEqual(line.reasons);
    }
  });

  it('has the headline as its title, and the date of the data', async () => {
    open(PATHS[locale].page);
    const { title } = targetsHeadline(CONTEXTS[locale], targetLines(CONTEXTS[locale]));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    await waitFor(() => expect(document.title).toBe(words.documentTitle(title)));
    expect(document.body.textContent).toContain(
      words.targets.knownUntil(locale === 'vi' ? 'tháng 2/2025' : 'February 2025'),
    );
  });

  it('every picture says in words what it shows', () => {
    open(PATHS[locale].page);
    for (const line of targetLines(CONTEXTS[locale]))
      expect(screen.getAllByRole('img', { name: line.alt })).toHaveLength(1);
  });

  it('no element has the id of another', () => {
    const { container } = open(PATHS[locale].page);
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const label of container.querySelectorAll('label[for]'))
      expect(ids).toContain(label.getAttribute('for'));
  });

  it('is prerendered whole, and hydrated with a query of its own without a word on the console', async () => {
    const client = new QueryClient();
    client.setQueryData(datasetQuery(PACKAGE_FILES).queryKey, DATASET);
    const path = PATHS[locale].page;
    const html = renderToString(<App client={client} pages={PAGES} path={path} />);
    for (const { name, word } of fixture) {
      expect(html).toContain(name[locale]);
      expect(html).toContain(word[locale]);
    }
    const room = document.createElement('div');
    room.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    document.body.append(room);
    window.history.replaceState(null, '', `${path}?target=IIP-2024&after=2&goal=12`);
    const root = await act(async () => Promise.resolve(hydrateRoot(room, site())));
    const goal = within(room).getByLabelText<HTMLInputElement>(words.targets.goal);
    expect(goal.value).toBe('12');
    act(() => {
      root.unmount();
    });
    room.remove();
  });
});

describe('a rate to try', () => {
  it('what is typed is used at once, and stands in the address a moment later', async () => {
    const { user } = open('/targets/?target=IIP-2024&after=2');
    expect(pace()).toBe('≈ +4,7 %');
    await user.clear(goalField());
    await user.type(goalField(), '8,5');
    // (1.085 - 1.2446/6) x 1.2 = 0.877567 x 1.2 = 1.05308; rounding of growth leaves 0.001.
    expect(pace()).toBe('≈ +5,3 %');
    expect(said()).toContain('để cả năm đạt +8,5 %');
    await waitFor(() => expect(query().get('goal')).toBe('8.5'));
    expect(query().get('target')).toBe('IIP-2024');
    expect(query().get('after')).toBe('2');
  });

  it.each(['abc', '1e5', '=1+1', '999999', '301', '-91', '8,5,1', '<b>8</b>'])(
    '%s is refused beside the field, and the last good value stays in force',
    async (text) => {
      const { user } = open('/targets/?target=IIP-2024&after=2&goal=12');
      // (1.12 - 1.2446/6) x 1.2 = 1.09508.
      expect(pace()).toBe('≈ +9,5 %');
      fireEvent.change(goalField(), { target: { value: text } });
      const alert = within(whatIfPanel()).getByRole('alert');
      expect(alert.textContent).toBe(t.targets.badNumber(text, '-90', '300'));
      expect(goalField().getAttribute('aria-invalid')).toBe('true');
      expect(goalField().getAttribute('aria-describedby')).toBe(alert.id);
      // It stays to be mended.
      expect(goalField().value).toBe(text);
      await user.click(restField());
      expect(goalField().value).toBe(text);
      expect(pace()).toBe('≈ +9,5 %');
      expect(query().get('goal')).toBe('12');
    },
  );

  it('a refused text is mended, and the refusal goes', async () => {
    const { user } = open('/targets/?target=IIP-2024&after=2');
    await user.clear(goalField());
    await user.type(goalField(), 'abc');
    expect(within(whatIfPanel()).getByRole('alert')).toBeTruthy();
    expect(goalField().value).toBe('abc');
    await user.clear(goalField());
    expect(within(whatIfPanel()).queryByRole('alert')).toBeNull();
    await user.type(goalField(), '12');
    expect(within(whatIfPanel()).queryByRole('alert')).toBeNull();
    expect(goalField().getAttribute('aria-invalid')).toBe('false');
    expect(pace()).toBe('≈ +9,5 %');
  });

  it('an empty field is the published target again', async () => {
    const { user } = open('/targets/?target=IIP-2024&after=2&goal=12');
    await user.clear(goalField());
    expect(within(whatIfPanel()).queryByRole('alert')).toBeNull();
    expect(pace()).toBe('≈ +4,7 %');
    await waitFor(() => expect(query().has('goal')).toBe(false));
    await user.click(restField());
    expect(goalField().value).toBe('8');
  });

  it('the growth of the rest moves the end of the year, and not the pace', async () => {
    const { user } = open('/targets/?target=IIP-2025&after=2');
    expect(said()).toContain('cao hơn mục tiêu +15 %');
    const before = pace();
    await user.clear(restField());
    await user.type(restField(), '13,5');
    // 18.9/6 + 13.5 x 5/6 = 3.15 + 11.25 = 14.4, known to 0.05/6 = 0.008: two decimals.
    expect(said()).toContain('thì cả năm ≈ +14,4 %, thấp hơn mục tiêu +15 %');
    expect(pace()).toBe(before);
    await waitFor(() => expect(query().get('rest')).toBe('13.5'));
  });

  it('what is tried never enters the table: it says the published target', async () => {
    const { user } = open('/targets/?target=IIP-2024&after=2');
    const before = rowsOf(screen.getByRole('table', { name: t.targets.title }));
    await user.clear(goalField());
    await user.type(goalField(), '30');
    expect(rowsOf(screen.getByRole('table', { name: t.targets.title }))).toEqual(before);
    expect(said()).toContain('mục tiêu đã công bố: +8,0 %');
  });
});

describe('choices', () => {
  it('opens on the newest target that runs, after its newest observation', () => {
    open('/targets/');
    expect(targetSelect().value).toBe('IIP-2025');
    expect([...targetSelect().options].map((option) => plain(option.text))).toEqual([
      'IIP 2025 (+15 %)',
      'IIP 2024 (+8,0 %)',
      'GRDP 2024 (+11 %)',
      'VACN 2024 (+14,9 %)',
      'IIP 2023 (+17 %)',
    ]);
    expect([...pointSelect().options].map((option) => plain(option.text))).toEqual([
      'Tháng 1/2025: +11,59 %',
      'Hai tháng đầu năm 2025: +18,9 %',
    ]);
    expect(pointSelect().value).toBe('2');
  });

  it('another target takes its own observations, and all that was tried for the first is let go', async () => {
    const { user } = open('/targets/?target=IIP-2024&after=2&share=13.7&goal=12&rest=3&year=2023&over=2022');
    expect(goalField().value).toBe('12');
    expect(restField().value).toBe('3');
    await user.selectOptions(targetSelect(), 'IIP-2023');
    expect(goalField().value).toBe('17');
    expect(restField().value).toBe('17');
    expect(pointSelect().value).toBe('10');
    // 10/12.
    expect(slider().getAttribute('aria-valuetext')).toBe('83,3\u00a0%');
    await waitFor(() => expect(query().get('target')).toBe('IIP-2023'));
    for (const name of ['after', 'share', 'goal', 'rest']) expect(query().has(name)).toBe(false);
    // The path is a choice of its own.
    expect(query().get('year')).toBe('2023');
    expect(query().get('over')).toBe('2022');
  });

  it('a text refused for one target is not carried to another', async () => {
    const { user } = open('/targets/?target=IIP-2024');
    fireEvent.change(goalField(), { target: { value: 'abc' } });
    await user.selectOptions(targetSelect(), 'IIP-2023');
    expect(goalField().value).toBe('17');
    expect(within(whatIfPanel()).queryByRole('alert')).toBeNull();
  });

  it('back to the defaults: everything tried is let go, a refused text too', async () => {
    const { user } = open('/targets/?goal=12&share=20&rest=3&year=2023');
    fireEvent.change(goalField(), { target: { value: 'abc' } });
    await user.click(screen.getByRole('button', { name: t.targets.reset }));
    expect(restField().value).toBe('15');
    expect(goalField().value).toBe('15');
    expect(within(whatIfPanel()).queryByRole('alert')).toBeNull();
    await waitFor(() => expect(window.location.search).toBe('?year=2023'));
  });

  it('another point of the year has its own share', async () => {
    const { user } = open('/targets/?target=IIP-2024&after=2&share=13.7');
    expect(slider().getAttribute('aria-valuetext')).toBe('13,7\u00a0%');
    await user.selectOptions(pointSelect(), '9');
    expect(slider().getAttribute('aria-valuetext')).toBe('75,0\u00a0%');
    expect([slider().min, slider().max]).toEqual(['45', '97']);
    // (1.08 - 0.75 x 1.202) x 4 = 0.714.
    expect(pace()).toBe('≈ −28,6 %');
  });

  it('the slider moves the share, the pace and the address', async () => {
    open('/targets/?target=IIP-2024&after=2');
    fireEvent.change(slider(), { target: { value: '13.7' } });
    expect(slider().getAttribute('aria-valuetext')).toBe('13,7\u00a0%');
    expect(pace()).toBe('≈ +5,4 %');
    await waitFor(() => expect(query().get('share')).toBe('13.7'));
    // As data/shares.csv has it: the equal share, 16,7 %, was not observed.
    expect(said()).toContain('Đã quan sát cho 2 tháng đầu năm: từ 13,7 % đến 15,7 %.');
  });

  it('a target with an observation of its year only has no pace, and says why', async () => {
    const { user } = open('/targets/');
    await user.selectOptions(targetSelect(), 'GRDP-2024');
    expect(said()).toContain(t.targets.whatIfClosed('GRDP 2024'));
    expect(within(whatIfPanel()).queryByRole('slider')).toBeNull();
    await user.selectOptions(targetSelect(), 'VACN-2024');
    expect(said()).toContain(t.targets.whatIfNone('VACN 2024'));
    await user.selectOptions(targetSelect(), 'IIP-2024');
    expect(pace()).toBe('≈ −28,6 %');
  });

  it('the path: another year, and years laid under it', async () => {
    const { user } = open('/targets/');
    const panel = (): HTMLElement => screen.getByRole('region', { name: /^IIP năm \d{4}/ });
    const year = (): HTMLSelectElement => within(panel()).getByLabelText(t.targets.year);
    expect(year().value).toBe('2024');
    expect([...year().options].map(({ value }) => value)).toEqual(['2025', '2024', '2023', '2022']);
    await user.click(within(panel()).getByRole('checkbox', { name: '2023' }));
    await user.click(within(panel()).getByRole('checkbox', { name: '2022' }));
    await waitFor(() => expect(query().get('over')).toBe('2023.2022'));
    expect(within(panel()).getAllByText(/2023: \+5,06/).length).toBeGreaterThan(0);
    // The year that is shown cannot lie under itself.
    await user.selectOptions(year(), '2023');
    await waitFor(() => expect(query().get('year')).toBe('2023'));
    expect(query().get('over')).toBe('2022');
    expect(within(panel()).queryByRole('checkbox', { name: '2023' })).toBeNull();
    await user.click(within(panel()).getByRole('checkbox', { name: '2022' }));
    await waitFor(() => expect(query().has('over')).toBe(false));
  });
});

describe('an address', () => {
  it('that can be used is used, and nothing is said about it', () => {
    open('/targets/?target=IIP-2024&after=2&share=13.7&goal=9&rest=3&year=2025&over=2024');
    expect(document.body.textContent).not.toContain(t.targets.wrongQuery);
    expect(targetSelect().value).toBe('IIP-2024');
    expect(goalField().value).toBe('9');
    expect(restField().value).toBe('3');
  });

  it.each(['?target=IIP-1999', '?goal=abc', '?share=500', '?over=1999', '?year=%00', '?after=%E0%A4%A'])(
    'that is damaged, %s, opens the nearest page and says so',
    (search) => {
      open(`/targets/${search}`);
      expect(document.body.textContent).toContain(t.targets.wrongQuery);
      expect(targetSelect().value).toBe('IIP-2025');
      expect(goalField().value).toBe('15');
      expect(screen.getAllByRole('rowheader').length).toBeGreaterThanOrEqual(6);
    },
  );

  it('with markup in it gives no markup', () => {
    const { container } = open('/targets/?target=%3Cimg%20src%3Dx%3E&goal=%3Cscript%3E1%3C/script%3E');
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.innerHTML).not.toContain('src=x');
  });
});

describe('as known on an earlier day', () => {
  it('every link of the page leads to that day, until the reader comes back to now', async () => {
    const { user } = open('/targets/?known=2024-12-20');
    const links = (): string[] =>
      screen
        .getAllByRole('link')
        // The way out of a link that takes long to open is there to drop all that it has chosen.
        .filter((link) => link.textContent !== t.shell.openingPlain)
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('/'));
    expect(links().length).toBeGreaterThan(6);
    for (const href of links()) expect(href).toMatch(/[?&]known=2024-12-20(&|#|$)/);
    await user.click(screen.getByRole('link', { name: t.targets.brief }));
    expect(query().get('known')).toBe('2024-12-20');
    await user.click(await screen.findByRole('button', { name: lineageWords('vi').knownOn.back }));
    for (const href of links()) expect(href).not.toContain('known');
  });
});

describe('targets in amounts', () => {
  const amounts = (rows: readonly Row[]): string => {
    open('/targets/', datasetOf([goal('8.0'), goal('200', TRILLION), ...rows]));
    return plain(screen.getByRole('region', { name: t.targets.amounts }).textContent);
  };

  it('of the real data: nothing is published', () => {
    open('/targets/');
    expect(plain(screen.getByRole('region', { name: t.targets.amounts }).textContent)).toContain(
      'Mục tiêu là 200 nghìn tỷ đồng trong 12 tháng; bộ số liệu chưa có số thực hiện.',
    );
  });

  it('while the year runs: what each month must bring, beside the average so far', () => {
    // (200 - 152.3)/3 = 15.9, known to 0.02; 152.3/9 = 16.92, known to 0.006.
    const text = amounts([actual('2024-01-01/P9M', '152.3', TRILLION)]);
    expect(text).toMatch(
      /Cần ≈ 15,9\d* nghìn tỷ đồng một tháng; bình quân đến nay ≈ 16,92 nghìn tỷ đồng một tháng/,
    );
  });

  it.each([
    ['what is needed, and what was brought', '2024-01-01/P9M', ['output-pace*id*id', 'average-a-month*id']],
    ['of a year that is over, target and observation', '2024', ['id', 'id']],
  ])('each of its numbers can be asked: %s', (_, period, expected) => {
    amounts([actual(period, '152.3', TRILLION)]);
    const asked = within(screen.getByRole('region', { name: t.targets.amounts })).getAllByRole('link');
    const questions = asked.map((link) => (link.getAttribute('href') ?? '').replace(/[0-9a-z]{11}/g, 'id'));
    expect(questions).toEqual(expected.map((code) => `?ask=${code}`));
  });

  it('the same from an observation in another multiple', () => {
    const text = amounts([actual('2024-01-01/P9M', '152300', BILLION)]);
    expect(text).toMatch(
      /Cần ≈ 15,9\d* nghìn tỷ đồng một tháng; bình quân đến nay ≈ 16,922\d* nghìn tỷ đồng một tháng/,
    );
  });

  it('with an observation of the year it is not said that there is none', () => {
    const text = amounts([actual('2024', '187.5', TRILLION)]);
    expect(text).not.toContain('chưa có số thực hiện');
    expect(text).not.toContain('Cần ≈');
  });

  it('of a year that is over no month is left to bring anything', () => {
    const text = amounts([actual('2024-01-01/P9M', '152.3', TRILLION), actual('2025-01', '11.59')]);
    expect(text).not.toContain('Cần ≈');
  });
});

describe('other data', () => {
  it('two sources of one body that differ from the first stand both, without a word on the console', () => {
    const rows = [
      goal('8.0'),
      actual('2024', '19.25'),
      actual('2024', '7.1', { SOURCE: 'beta', LOCATOR: 'paragraph 2' }),
      actual('2024', '6.5', { SOURCE: 'beta', LOCATOR: 'table 1' }),
    ];
    open('/targets/', datasetOf(rows));
    const [row] = rowsOf(screen.getByRole('table', { name: t.targets.title }));
    for (const text of ['+19,25 %', '+7,1 %', '+6,5 %']) expect(row?.actual).toContain(text);
  });

  it('two passages of one source that agree are said without a word on the console', () => {
    const rows = [
      goal('8.0'),
      actual('2024', '19.25'),
      actual('2024-Q1', '9.1', { LOCATOR: 'paragraph 2' }),
      actual('2024-Q1', '9.1', { LOCATOR: 'table 1' }),
    ];
    open('/targets/', datasetOf(rows));
    expect(screen.getByLabelText(t.targets.whyOf('IIP 2024'))).toBeTruthy();
  });

  it('without any target the page says so, and has no panel that could fail', () => {
    open('/targets/', datasetOf([actual('2024', '19.25')]));
    expect(screen.getByText(t.targets.empty)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t.targets.headlineNone);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('with no observation but the target the page stands', () => {
    open('/targets/', datasetOf([goal('8.0')]));
    expect(rowsOf(screen.getByRole('table', { name: t.targets.title }))).toMatchObject([
      { name: 'IIP 2024', planned: '+8,0 %', gap: '—', verdict: t.targets.verdict['no-data'] },
    ]);
    expect(said()).toContain(t.targets.whatIfNone('IIP 2024'));
  });

  it('a package that could not be read at all still opens', () => {
    open('/targets/', { ...datasetOf([]), focus: null });
    expect(screen.getByText(t.targets.empty)).toBeTruthy();
  });
});

describe.each(LOCALES)('the briefing in %s', (locale) => {
  const words = messages(locale);
  const { title, standfirst } = targetsHeadline(CONTEXTS[locale], targetLines(CONTEXTS[locale]));

  it('has the headline, the table without its reasons, the path, and every source', () => {
    const { container } = open(PATHS[locale].brief);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.textContent).toContain(standfirst);
    const rows = rowsOf(screen.getByRole('table', { name: words.targets.title }));
    expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual(
      fixture.map(({ name, word }) => [name[locale], word[locale]]),
    );
    expect(container.querySelector('article details')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      locale === 'vi'
        ? 'IIP năm 2024 cao hơn mục tiêu ở mọi mốc đã công bố'
        : 'IIP in 2024 is above its target at every published point',
    ]);
    const sources = container.querySelector('.source-line')?.textContent ?? '';
    for (const line of targetLines(CONTEXTS[locale]))
      for (const one of [line.target, ...(line.actual ? [line.actual] : []), ...line.others])
        expect(sources).toContain(one.source);
  });

  it('says to when the data go, prints, and leads back', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user, container } = open(PATHS[locale].brief);
    expect(container.textContent).toContain(
      words.targets.briefDate(locale === 'vi' ? 'tháng 2/2025' : 'February 2025'),
    );
    await user.click(screen.getByRole('button', { name: words.targets.briefPrint }));
    expect(print).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('link', { name: words.targets.briefBack }));
    expect(window.location.pathname).toBe(PATHS[locale].page);
    expect(screen.getByRole('heading', { level: 2, name: words.targets.whatIf })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: words.targets.brief }));
    expect(window.location.pathname).toBe(PATHS[locale].brief);
    vi.unstubAllGlobals();
  });

  it('what was tried on the page is not in it', () => {
    open(`${PATHS[locale].brief}?goal=30&year=2023`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(document.body.textContent).not.toMatch(/\+30/);
  });
});
