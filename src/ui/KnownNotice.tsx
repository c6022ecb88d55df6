import type { ReactNode } from 'react';
import { knownSince } from '../dataset/asKnownOn';
import { isDay } from '../dataset/day';
import { lineageWords } from '../i18n/lineage';
import { formatDay } from '../i18n/day';
import { KNOWN_FIELD } from '../spec/knownDay';
import { useParam, writeParam } from '../state/url';
import { useFigureContext, useWholeDataset } from './useFigureContext';

/** Says that the page is as known on an earlier day, how many sources have no stated day, and leads back to now. */
export function KnownNotice(): ReactNode {
  const day = useParam(KNOWN_FIELD);
  const { locale, dataset } = useFigureContext();
  const since = knownSince(useWholeDataset());
  if (day === null) return null;
  const words = lineageWords(locale).knownOn;
  const undated = [...since.values()].filter(({ stated, day: from }) => !stated && from <= day).length;
  const dayText = formatDay(locale, day);
  return (
    <div className="notice known-notice" role="status">
      {isDay(day) ? (
        <>
          <p>{dataset.observations.length === 0 ? words.empty(dayText) : words.notice(dayText)}</p>
          {undated > 0 && <p className="notice-detail">{words.undated(undated)}</p>}
        </>
      ) : (
        <p>{words.invalid(day.slice(0, 40))}</p>
      )}
      <button
        type="button"
        onClick={() => {
          writeParam(KNOWN_FIELD, null);
        }}
      >
        {words.back}
      </button>
    </div>
  );
}
