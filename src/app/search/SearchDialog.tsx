import { useCombobox } from 'downshift';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodShort } from '../../i18n/period';
import { focusArea } from '../../dataset/focusArea';
import { openingPeriod, periodsOf } from '../../dataset/growthPeriods';
import type { Context } from '../../model/context';
import { overviewPath, parsePath } from '../../state/address';
import { keepDay } from '../../spec/knownDay';
import { useFigureContext } from '../../ui/useFigureContext';
import { focusPart } from '../focusPart';
import { resolvePeriod } from '../../pages/overview/resolve';
import { searchEntries, searchFor, type Entry } from './entries';
import './search.css';

const SHOWN = 12;

/** Everything that can be found from the page in view. */
function useEntries(ctx: Context): readonly Entry[] {
  const [path] = useLocation();
  return useMemo(() => {
    const { area } = focusArea(ctx.dataset);
    const pages = periodsOf(ctx.dataset, area);
    const { period } = resolvePeriod(parsePath(path).slug, pages, openingPeriod(ctx.dataset, pages));
    return period ? searchEntries(ctx, area, pages, period) : [];
  }, [ctx, path]);
}

/** What an entry is, and in which period where that is not its name. */
function entryRemark({ t, locale }: Context, { kind, path, period }: Entry): string {
  const dated = kind !== 'period' && path === undefined;
  return t.shell.kinds[kind] + (dated ? ` · ${periodShort(locale, period)}` : '');
}

function hintText({ t }: Context, query: string, count: number): string {
  if (count === 0) return t.shell.searchNone(query.slice(0, 80));
  return query === '' ? t.shell.searchHint : t.shell.searchCount(count);
}

/** The combobox: what is typed, what it finds, and the attributes of its parts. `open` is called with the entry chosen. */
function useSearch(ctx: Context, open: (entry: Entry) => void) {
  const [query, setQuery] = useState('');
  const found = searchFor(useEntries(ctx), query);
  const shown = found.slice(0, SHOWN);
  const combobox = useCombobox<Entry>({
    id: 'search',
    items: shown,
    isOpen: true,
    inputValue: query,
    selectedItem: null,
    itemToString: (entry) => entry?.name ?? '',
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) open(selectedItem);
    },
  });
  return { query, setQuery, count: found.length, shown, ...combobox };
}

/** Search over indicators, products, periods and plants: a combobox in a dialog of its own. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const ctx = useFigureContext();
  const { t, locale } = ctx;
  const [, navigate] = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSearch(ctx, (entry) => {
    dialog.current?.close();
    navigate(keepDay(entry.path ?? overviewPath(locale, entry.period), ctx.knownOn));
    focusPart(entry.part === '' ? 'main' : entry.part);
  });
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="search" aria-label={t.shell.search} onClose={onClose}>
      <div className="search-row">
        <label {...search.getLabelProps()} className="visually-hidden">
          {t.shell.search}
        </label>
        <input
          {...search.getInputProps({
            autoFocus: true,
            placeholder: t.shell.search,
            type: 'search',
            enterKeyHint: 'go',
            // Set at once and by ourselves: a reducer in between would lose letters typed fast.
            onChange: (event) => {
              search.setQuery(event.currentTarget.value);
            },
            onKeyDown: (event) => {
              if (event.key === 'Escape') event.currentTarget.closest('dialog')?.close();
            },
          })}
        />
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.shell.close}
        </button>
      </div>
      <ul {...search.getMenuProps({ 'aria-label': t.shell.search })}>
        {search.shown.map((entry, index) => (
          <li
            key={entry.id}
            {...search.getItemProps({ item: entry, index })}
            className={index === search.highlightedIndex ? 'is-active' : undefined}
          >
            <span>{entry.name}</span>
            <small>{entryRemark(ctx, entry)}</small>
          </li>
        ))}
      </ul>
      <p className="search-hint" role="status">
        {hintText(ctx, search.query, search.count)}
      </p>
    </dialog>
  );
}
