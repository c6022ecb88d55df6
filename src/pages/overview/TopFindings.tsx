import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import type { Period } from '../../dataset/period';
import type { Context } from '../../model/context';
import { findingText } from '../../provenance/findingText';
import { formatNumber } from '../../i18n/number';
import { pagePath } from '../../state/address';
import { ProvenanceLink, RichTextView } from '../../ui/ProvenanceLink';
import { topFindings } from './topFindings';

interface Props {
  readonly ctx: Context;
  readonly area: string;
  readonly period: Period;
}

/** The weightiest findings of the year in view; nothing where there are none. */
export function TopFindings({ ctx, area, period }: Props): ReactNode {
  const { t, locale } = ctx;
  const { findings } = ctx.checked().check;
  const top = topFindings(ctx, area, period);
  if (top.length === 0) return null;
  return (
    <section className="panel" id="findings" aria-labelledby="findings-title" tabIndex={-1}>
      <h2 id="findings-title">{t.checks.onOverview}</h2>
      <p className="subtitle">
        {t.checks.onOverviewSubtitle(top.some(({ rule }) => rule === 'rest-out-of-scale'))}
      </p>
      <ul className="top-findings">
        {top.map((one) => {
          const finding = findingText(ctx, one);
          return (
            <li key={finding.id}>
              <RichTextView text={finding.richTitle} />
              <span className="finding-size">
                <span aria-hidden="true">⚠ </span>
                <ProvenanceLink provenance={finding.sizeProvenance}>{finding.size}</ProvenanceLink>
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <Link href={pagePath(locale, 'checks')}>
          {t.checks.seeAll(formatNumber(locale, findings.length, 0))}
        </Link>
      </p>
    </section>
  );
}
