import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { equal, yearOf, type Period } from '../../dataset/period';
import { periodCode } from '../../dataset/periodCode';
import { periodInYear } from '../../i18n/period';
import { overviewPath } from '../../state/address';
import { useLocale, useMessages } from '../../ui/locale';
import { periodOfYear, yearsOf } from '../../dataset/growthPeriods';

interface Props {
  readonly periods: readonly Period[];
  readonly period: Period;
}

/** Years and the periods of the chosen year, each a link to its own page. */
export function PeriodChoice({ periods, period }: Props): ReactNode {
  const locale = useLocale();
  const t = useMessages();
  const year = yearOf(period);
  return (
    <nav className="period-choice" aria-label={t.overview.periods}>
      <span className="choice-label" id="choice-year">
        {t.overview.year}
      </span>
      <ul aria-labelledby="choice-year">
        {yearsOf(periods).map((one) => (
          <li key={one}>
            <Link
              className="chip"
              href={overviewPath(locale, periodOfYear(periods, one))}
              aria-current={one === year ? 'true' : undefined}
            >
              {one}
            </Link>
          </li>
        ))}
      </ul>
      <span className="choice-label" id="choice-period">
        {t.overview.period}
      </span>
      <ul aria-labelledby="choice-period">
        {periods
          .filter((p) => yearOf(p) === year)
          .map((p) => (
            <li key={periodCode(p)}>
              <Link
                className="chip"
                href={overviewPath(locale, p)}
                aria-current={equal(p, period) ? 'page' : undefined}
              >
                {periodInYear(locale, p)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
