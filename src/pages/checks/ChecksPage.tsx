import type { ReactNode } from 'react';
import { RULES, type CrossCheck, type Rule } from '../../checks/finding';
import { focusArea } from '../../dataset/focusArea';
import type { Context } from '../../figure/context';
import { tellFinding } from '../../figure/findings';
import { nameOf } from '../../figure/names';
import { formatNumber } from '../../i18n/number';
import { useQuery } from '../../state/useQuery';
import { FindingRow } from '../../ui/FindingRow';
import { PageTitle } from '../../ui/PageTitle';
import { useFigureContext } from '../../ui/useFigureContext';
import { checksHeadline } from './headline';

/** Every rule, how much it compared and how often it spoke: silence means something too. */
function TallyTable({ ctx, check }: { readonly ctx: Context; readonly check: CrossCheck }): ReactNode {
  const { t, locale } = ctx;
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label={t.table.caption(t.checks.method)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.checks.tallyRule}</th>
            <th scope="col">{t.checks.tallyCompared}</th>
            <th scope="col">{t.checks.tallyDisagreed}</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map((rule) => (
            <tr key={rule}>
              <th scope="row">
                {t.checks.rules[rule]}
                <small>{t.checks.law[rule]}</small>
              </th>
              <td>{formatNumber(locale, check.tally[rule].compared, 0)}</td>
              <td>{formatNumber(locale, check.tally[rule].disagreed, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FilterProps {
  readonly ctx: Context;
  readonly check: CrossCheck;
  readonly rule: Rule | null;
  readonly choose: (rule: Rule | null) => void;
}

function Filter({ ctx, check, rule, choose }: FilterProps): ReactNode {
  const { t } = ctx;
  const used = RULES.filter((one) => check.tally[one].disagreed > 0);
  return (
    <div className="chips" role="group" aria-label={t.checks.filter}>
      {[null, ...used].map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          className="chip"
          aria-pressed={one === rule}
          onClick={() => {
            choose(one);
          }}
        >
          {one === null ? t.checks.all : t.checks.rules[one]}
        </button>
      ))}
    </div>
  );
}

/** All figures of the dataset that cannot all be right, the weightiest first. */
export default function ChecksPage(): ReactNode {
  const ctx = useFigureContext();
  const { check } = ctx.checked();
  const [query, change] = useQuery();
  const { t } = ctx;
  const rule = RULES.find((one) => one === query.get('rule')) ?? null;
  const shown = check.findings.filter((finding) => rule === null || finding.rule === rule);
  const { title, standfirst } = checksHeadline(ctx, check);
  return (
    <>
      <PageTitle title={t.documentTitle(title)} />
      <header className="page-head">
        <p className="eyebrow">{t.checks.eyebrow(nameOf(ctx, 'areas', focusArea(ctx.dataset).area))}</p>
        <h1>{title}</h1>
        <p className="standfirst">{standfirst}</p>
      </header>
      {check.findings.length > 0 && (
        <>
          <Filter
            ctx={ctx}
            check={check}
            rule={rule}
            choose={(one) => {
              change({ rule: one });
            }}
          />
          <section className="panel checks-panel" aria-label={t.shell.pages.checks}>
            <p className="visually-hidden" role="status">
              {t.checks.shown(shown.length)}
            </p>
            <ol className="findings">
              {shown.map((finding) => (
                <FindingRow key={finding.id} told={tellFinding(ctx, finding)} />
              ))}
            </ol>
          </section>
        </>
      )}
      <section className="panel checks-panel" aria-labelledby="method-title">
        <h2 id="method-title">{t.checks.method}</h2>
        <p className="subtitle">{t.checks.methodText}</p>
        <TallyTable ctx={ctx} check={check} />
      </section>
    </>
  );
}
