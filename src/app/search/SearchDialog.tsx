import { useCombobox } from 'downshift';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodShort } from '../../i18n/period';
import { focusArea } from '../../dataset/focusArea';
import { openingPeriod, periodsOf } from '../../dataset/growthPeriods';
import { overviewPath, parsePath } from '../../state/address';
import { keepDay, KNOWN_FIELD } from '../../spec/knownDay';
import { useParam } from '../../state/url';
import { useFigureContext } from '../../ui/useFigureContext';
import { focusPart } from '../focusPart';
import { resolvePeriod } from '../../pages/overview/resolve';
import { searchEntries, searchFor, type Entry } from './entries';
import './search.css';

const SHOWN = 12;

/** Search over indicators, products, periods and plants: a combobox in a dialog of its own. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const ctx = useFigureContext();
  const { t, locale, dataset } = ctx;
  const [path, navigate] = useLocation();
  const day = useParam(KNOWN_FIELD);
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const entries = useMemo(() => {
    const { area } = focusArea(dataset);
    const pages = periodsOf(dataset, area);
    const { period } = resolvePeriod(parsePath(path).slug, pages, openingPeriod(dataset, pages));
    return period ? searchEntries(ctx, area, pages, period) : [];
  }, [ctx, dataset, path]);
  const found = searchFor(entries, query);
  const shown = found.slice(0, SHOWN);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const open = (entry: Entry): void => {
    dialog.current?.close();
    navigate(keepDay(entry.path ?? overviewPath(locale, entry.period), day));
    focusPart(entry.part === '' ? 'main' : entry.part);
  };

  const { getInputProps, getLabelProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Entry>({
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

  return (
    <dialog ref={dialog} className="search" aria-label={t.shell.search} onClose={onClose}>
      <div className="search-row">
        <label {...getLabelProps()} className="visually-hidden">
          {t.shell.search}
        </label>
        <input
          {...getInputProps({
            autoFocus: true,
            placeholder: t.shell.search,
            type: 'search',
            enterKeyHint: 'go',
            // Set at once and by ourselves: a reducer in between would lose letters typed fast.
            onChange: (event) => {
              setQuery(event.currentTarget.value);
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
      <ul {...getMenuProps({ 'aria-label': t.shell.search })}>
        {shown.map((item, index) => (
          <li
            key={item.id}
            {...getItemProps({ item, index })}
            className={index === highlightedIndex ? 'is-active' : undefined}
          >
            <span>{item.name}</span>
            <small>
              {t.shell.kinds[item.kind]}
              {item.kind !== 'period' && item.path === undefined && ` · ${periodShort(locale, item.period)}`}
            </small>
          </li>
        ))}
      </ul>
      <p className="search-hint" role="status">
        {found.length === 0
          ? t.shell.searchNone(query.slice(0, 80))
          : query === ''
            ? t.shell.searchHint
            : t.shell.searchCount(found.length)}
      </p>
    </dialog>
  );
}
