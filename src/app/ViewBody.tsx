import { useEffect, useRef, type ReactNode } from 'react';
import { equal } from '../dataset/period';
import type { Period } from '../dataset/period';
import { periodRunning } from '../i18n/period';
import { headlineOf } from '../pages/overview/headline';
import { OverviewPage } from '../pages/overview/OverviewPage';
import { focusArea, nearestPeriod, openingPeriod, periodsOf } from '../pages/overview/periods';
import { slugPeriod, type View } from '../state/address';
import { useFigureContext } from '../ui/useContextOf';
import { DataNotices } from './DataNotices';

interface Resolved {
  readonly period: Period | null;
  /** The address named something else than what is shown. */
  readonly astray: boolean;
}

/** The period to show for an address: its own, or the nearest that has figures. */
export function resolvePeriod(
  slug: string | null,
  periods: readonly Period[],
  opening: Period | null,
): Resolved {
  if (slug === null) return { period: opening, astray: false };
  const named = slugPeriod(slug);
  const exact = named && periods.find((p) => equal(p, named));
  if (exact) return { period: exact, astray: false };
  return { period: (named && nearestPeriod(periods, named)) ?? opening, astray: true };
}

/** Keeps the window's title in step with the view, and says a new view to a screen reader. */
function Title({ title }: { readonly title: string }): ReactNode {
  const first = useRef(title);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <p className="visually-hidden" role="status">
      {title === first.current ? '' : title}
    </p>
  );
}

export function ViewBody({ view }: { readonly view: View }): ReactNode {
  const ctx = useFigureContext();
  const { t, locale, dataset } = ctx;
  const { area, reference } = focusArea(dataset);
  const periods = periodsOf(dataset, area);
  const { period, astray } = resolvePeriod(view.slug, periods, openingPeriod(dataset, periods));
  return (
    <>
      <DataNotices />
      {period === null ? (
        <p className="notice notice-error">{t.notices.noData}</p>
      ) : (
        <>
          <Title title={t.overview.documentTitle(headlineOf(ctx, area, reference, period).title)} />
          {astray && (
            <p className="notice" role="status">
              {t.notices.wrongAddress((view.slug ?? '').slice(0, 80), periodRunning(locale, period))}
            </p>
          )}
          <OverviewPage period={period} />
        </>
      )}
    </>
  );
}
