import { useMemo, type ReactNode } from 'react';
import { RULES, type CrossCheck, type Finding } from '../../checks/finding';
import { findingCode } from '../../checks/findingCode';
import type { Context } from '../../model/context';
import { ruleText } from '../../provenance/ruleText';
import { checksPageWords, type ChecksPageWords } from '../../i18n/checksPage';
import { formatNumber } from '../../i18n/number';
import { codecOf, type ChangeOf } from '../../spec/params';
import { FINDINGS_PART } from '../../state/address';
import { useParams } from '../../state/useParams';
import { useTarget } from '../../state/useTarget';
import { chooseRows, type Faceted } from '../../ui/facets';
import { FacetSelect } from '../../ui/FacetSelect';
import { PageTitle } from '../../ui/PageTitle';
import { useFigureContext } from '../../ui/useFigureContext';
import { FACETS, valueName, valuesOf, type FacetKey } from './facets';
import { Findings } from './Findings';
import { groupFindings } from './groups';
import { checksEyebrow, checksHeadline } from './headline';
import { choiceFields, FACET_KEYS, type Choice } from './params';
import './checks.css';

interface Props {
  readonly ctx: Context;
  readonly words: ChecksPageWords;
  readonly check: CrossCheck;
}

/** Every rule, how much it compared and how often it spoke: silence means something too. */
function TallyTable({ ctx, words, check }: Props): ReactNode {
  const { t, locale } = ctx;
  const say = (n: number): string => formatNumber(locale, n, 0);
  return (
    <div className="table-room" tabIndex={0} role="region" aria-label={t.table.caption(t.checks.method)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.checks.tallyRule}</th>
            <th scope="col">{t.checks.tallyCompared}</th>
            <th scope="col">{words.agreed}</th>
            <th scope="col">{t.checks.tallyDisagreed}</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map((rule) => {
            const { compared, disagreed } = check.tally[rule];
            return (
              <tr key={rule}>
                <th scope="row">
                  {t.checks.rules[rule]}
                  <small>{ruleText(ctx, rule)}</small>
                </th>
                <td>{say(compared)}</td>
                <td>{say(compared - disagreed)}</td>
                <td>{say(disagreed)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const NOTHING_CHOSEN: Record<keyof Choice, undefined> = {
  rule: undefined,
  area: undefined,
  indicator: undefined,
  period: undefined,
  source: undefined,
  of: undefined,
};

/** The indicators and areas that some findings are about. */
const ofWhat = (ctx: Context, findings: readonly Finding[]): string =>
  (['indicator', 'area'] as const)
    .map((key) => ctx.t.list(valuesOf(ctx, key, findings).map((value) => valueName(ctx, key, value))))
    .join('; ');

interface ChoiceProps extends Props {
  readonly values: Readonly<Record<FacetKey, readonly string[]>>;
  readonly choice: Choice;
  readonly counts: Faceted<Finding>['counts'];
  readonly change: (change: ChangeOf<Choice>) => void;
}

function FacetChoices({ ctx, words, values, choice, counts, change }: ChoiceProps): ReactNode {
  return (
    <form
      className="facets checks-facets"
      aria-label={words.filters}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {FACET_KEYS.map((key) => (
        <FacetSelect
          key={key}
          label={words[key]}
          any={words.any}
          value={choice[key]}
          choose={(value) => {
            change({ [key]: value });
          }}
          options={values[key].map((value) => {
            const count = counts[key]?.get(value) ?? 0;
            const counted = formatNumber(ctx.locale, count, 0);
            return { value, count, text: words.option(valueName(ctx, key, value), counted) };
          })}
        />
      ))}
    </form>
  );
}

/** The findings that the address asks for, and what else it could ask for. */
function FoundRoom(props: Props): ReactNode {
  const { ctx, words, check } = props;
  const { findings } = check;
  const say = (n: number): string => formatNumber(ctx.locale, n, 0);
  const values = useMemo(
    () =>
      Object.fromEntries(FACET_KEYS.map((key) => [key, valuesOf(ctx, key, findings)])) as Record<
        FacetKey,
        string[]
      >,
    [ctx, findings],
  );
  const codec = useMemo(() => codecOf(choiceFields(findings, values)), [findings, values]);
  const { value: choice, invalid, change } = useParams(codec);
  const { of, ...facets } = choice;
  const asked = of.length === 0 ? findings : findings.filter((one) => of.includes(findingCode(one)));
  const { rows, counts } = chooseRows(asked, FACETS, facets);
  const chosen = of.length > 0 || FACET_KEYS.some((key) => choice[key] !== '');
  return (
    <>
      <FacetChoices {...props} values={values} choice={choice} counts={counts} change={change} />
      {invalid.length > 0 && <p className="notice">{words.unknown}</p>}
      <section
        className="panel checks-panel"
        id={FINDINGS_PART}
        tabIndex={-1}
        aria-label={ctx.t.shell.pages.checks}
      >
        {of.length > 0 && <p className="subtitle">{words.only(ofWhat(ctx, asked))}</p>}
        <div className="data-actions">
          <p role="status">{words.shown(say(rows.length), say(findings.length))}</p>
          {chosen && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                change(NOTHING_CHOSEN);
              }}
            >
              {of.length > 0 ? words.all(say(findings.length)) : words.reset}
            </button>
          )}
        </div>
        <Findings ctx={ctx} words={words} groups={groupFindings(rows)} />
      </section>
    </>
  );
}

/** All observations of the dataset that cannot all be right, the weightiest first. */
export default function ChecksPage(): ReactNode {
  const ctx = useFigureContext();
  const words = checksPageWords(ctx.locale);
  const { check } = ctx.checked();
  const { t } = ctx;
  const { title, standfirst } = checksHeadline(ctx, check);
  useTarget();
  return (
    <>
      <PageTitle title={t.documentTitle(title)} />
      <header className="page-head">
        <p className="eyebrow">{checksEyebrow(ctx, check)}</p>
        <h1>{title}</h1>
        <p className="standfirst">{standfirst}</p>
      </header>
      {check.findings.length > 0 && <FoundRoom ctx={ctx} words={words} check={check} />}
      <section className="panel checks-panel" id="method" aria-labelledby="method-title" tabIndex={-1}>
        <h2 id="method-title">{t.checks.method}</h2>
        <p className="subtitle">{t.checks.methodText}</p>
        <TallyTable ctx={ctx} words={words} check={check} />
      </section>
    </>
  );
}
