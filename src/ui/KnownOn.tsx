import { useId, useMemo, type ReactNode } from 'react';
import { knownSince } from '../dataset/asKnownOn';
import { isDay } from '../dataset/day';
import { contextOf, type Context } from '../model/context';
import { sourceShort } from '../model/names';
import { lineageWords } from '../i18n/lineage';
import { formatDay } from '../i18n/day';
import { KNOWN_FIELD } from '../spec/knownDay';
import { useParam, writeParam } from '../state/url';
import { useLocale } from './locale';
import { useWholeDataset } from './useFigureContext';

/** More names than this are counted. */
const NAMED = 2;

interface Release {
  readonly day: string;
  readonly words: string;
}

/** The days on which something was published, the newest first, with who published. */
function releases(ctx: Context): Release[] {
  const words = lineageWords(ctx.locale).knownOn;
  const byDay = new Map<string, { stated: boolean; names: Set<string> }>();
  for (const [source, { day, stated }] of knownSince(ctx.dataset)) {
    const known = byDay.get(day) ?? { stated, names: new Set<string>() };
    known.names.add(sourceShort(ctx, source));
    byDay.set(day, { stated: known.stated && stated, names: known.names });
  }
  return [...byDay]
    .map(([day, { stated, names }]): Release => {
      const named = [...names].slice(0, NAMED).join(', ');
      const all = names.size > NAMED ? `${named} +${names.size - NAMED}` : named;
      const say = stated ? words.dated : words.atEarliest;
      return { day, words: say(formatDay(ctx.locale, day), all) };
    })
    .reverse();
}

/** Shows the page as of a day: one of those on which something was published, or any other. */
export function KnownOn(): ReactNode {
  const locale = useLocale();
  const dataset = useWholeDataset();
  const id = useId();
  const field = useParam(KNOWN_FIELD);
  const words = lineageWords(locale).knownOn;
  const day = field !== null && isDay(field) ? field : '';
  const days = releases(useMemo(() => contextOf(dataset, locale), [dataset, locale]));
  const choose = (value: string): void => {
    writeParam(KNOWN_FIELD, value === '' ? null : value);
  };
  return (
    <div className="known-on">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        value={day}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        <option value="">{words.now}</option>
        {day !== '' && days.every((one) => one.day !== day) && (
          <option value={day}>{formatDay(locale, day)}</option>
        )}
        {days.map((one) => (
          <option key={one.day} value={one.day}>
            {one.words}
          </option>
        ))}
      </select>
      <input
        type="date"
        aria-label={words.other}
        value={day}
        onChange={(event) => {
          choose(event.target.value);
        }}
      />
    </div>
  );
}
