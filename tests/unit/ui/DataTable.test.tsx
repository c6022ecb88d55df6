// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale';
import { DataTable, type DataColumn } from '../../../src/ui/DataTable';
import { DataTableColumns } from '../../../src/ui/DataTableColumns';
import { LocaleContext } from '../../../src/ui/locale';
import { sortRows, type Sort } from '../../../src/ui/tableSort';
import { FIRST_ROWS } from '../../../src/ui/virtualRows';

interface Row {
  readonly id: number;
}

const rowsOf = (count: number): Row[] => Array.from({ length: count }, (_, id) => ({ id }));

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'name', head: 'Name', width: 'name', rowHead: true, cell: ({ id }) => `row ${id}` },
  {
    key: 'value',
    head: 'Value',
    width: 'code',
    number: true,
    cell: ({ id }) => id,
    compare: (a, b) => a.id - b.id,
  },
];

function Table({
  rows,
  locale = 'en',
}: {
  readonly rows: readonly Row[];
  readonly locale?: Locale;
}): ReactNode {
  const [sort, setSort] = useState<Sort | null>(null);
  const [sorted, setSorted] = useState(rows);
  return (
    <LocaleContext value={locale}>
      <DataTable
        label="All figures"
        columns={COLUMNS}
        rows={sorted}
        rowKey={({ id }) => String(id)}
        sort={sort}
        onSort={(next) => {
          setSort(next);
          setSorted(sortRows(rows, COLUMNS, next));
        }}
      />
    </LocaleContext>
  );
}

const HEIGHT = 30;
const ROOM = 300;

/** A browser in which every row is 30 px high and 300 px of the table are in view. */
function laidOut(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => ROOM });
  HTMLTableRowElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 600, HEIGHT);
}

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
  Reflect.deleteProperty(HTMLTableRowElement.prototype, 'getBoundingClientRect');
});

const namesIn = (table: HTMLElement): (string | null)[] =>
  within(table)
    .queryAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('a long table', () => {
  it('in HTML has its first rows, the number of all, and no room for those that are not there', () => {
    const html = renderToString(<Table rows={rowsOf(735)} />);
    expect(html.match(/scope="row"/g)).toHaveLength(FIRST_ROWS);
    expect(html).toContain('aria-rowcount="736"');
    expect(html).toContain(`The first ${FIRST_ROWS} of 735 rows`);
    // The policy of the page admits no style in an attribute.
    expect(html).not.toContain('style=');
  });

  it('alive draws what is in view, wherever that is, and says which rows they are', () => {
    laidOut();
    render(<Table rows={rowsOf(10_000)} />);
    const room = screen.getByRole('region', { name: 'All figures' });
    const table = within(room).getByRole('table');
    expect(within(room).queryByText(/The first/)).toBeNull();
    act(() => {
      room.scrollTop = 5000 * HEIGHT;
      fireEvent.scroll(room);
    });
    const names = namesIn(table);
    for (const row of [5000, 5009]) expect(names).toContain(`row ${row}`);
    expect(names.length).toBeLessThan(50);
    const drawn = within(table).getByRole('rowheader', { name: 'row 5000' }).closest('tr');
    expect(drawn?.getAttribute('aria-rowindex')).toBe('5002');
    // The gaps stand in for all the rest.
    const gaps = [...table.querySelectorAll<HTMLElement>('.data-gap')].map((gap) =>
      Number.parseFloat(gap.style.height),
    );
    expect(gaps.reduce((a, b) => a + b, 0)).toBe((10_000 - names.length) * HEIGHT);
  });

  it('on paper has every row and no gap, and afterwards what is in view again', () => {
    laidOut();
    render(<Table rows={rowsOf(735)} />);
    const table = screen.getByRole('table');
    const gaps = () => table.querySelectorAll('.data-gap').length;
    const inView = namesIn(table).length;
    expect(inView).toBeLessThan(50);
    fireEvent(window, new Event('beforeprint'));
    expect(namesIn(table)).toEqual(rowsOf(735).map(({ id }) => `row ${id}`));
    expect(gaps()).toBe(0);
    fireEvent(window, new Event('afterprint'));
    expect(namesIn(table)).toHaveLength(inView);
    expect(gaps()).toBe(1);
  });

  it('sorts by its heads, says how, and begins at its top again', async () => {
    laidOut();
    render(<Table rows={rowsOf(1000)} />);
    const user = userEvent.setup();
    const room = screen.getByRole('region');
    const head = (): HTMLElement => screen.getByRole('columnheader', { name: /Value/ });
    expect(head().getAttribute('aria-sort')).toBe('none');
    act(() => {
      room.scrollTop = 3000;
      fireEvent.scroll(room);
    });
    await user.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    await user.keyboard('{Enter}');
    expect(head().getAttribute('aria-sort')).toBe('descending');
    expect(room.scrollTop).toBe(0);
    expect(namesIn(room)[0]).toBe('row 999');
    await user.keyboard('{Enter}');
    expect(head().getAttribute('aria-sort')).toBe('none');
    expect(namesIn(room)[0]).toBe('row 0');
    // A column that has no order has no button.
    expect(within(screen.getByRole('columnheader', { name: 'Name' })).queryByRole('button')).toBeNull();
  });

  it('without rows says so', () => {
    render(<Table rows={[]} locale="vi" />);
    expect(screen.getByText('Không có dòng nào ứng với các lựa chọn này.')).toBeTruthy();
  });
});

describe('the choice of columns', () => {
  it('takes one away and brings it back; the one that names the rows stays', async () => {
    function Choice(): ReactNode {
      const [shown, choose] = useState<ReadonlySet<string>>(new Set(['name', 'value']));
      return <DataTableColumns columns={COLUMNS} shown={shown} choose={choose} />;
    }
    render(
      <LocaleContext value="en">
        <Choice />
      </LocaleContext>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByText('Columns (2 of 2)'));
    await user.click(screen.getByRole('checkbox', { name: 'Value' }));
    expect(screen.getByText('Columns (1 of 2)')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Name' }).disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Value' }));
    expect(screen.getByText('Columns (2 of 2)')).toBeTruthy();
  });
});
