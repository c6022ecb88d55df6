import { useId, useState, type ReactNode } from 'react';
import { yearOf } from '../../dataset/period';
import type { Context } from '../../model/context';
import { observationText } from '../../model/observationDatum';
import { targetName } from '../../kinds/targets/model';
import { observationProvenance } from '../../model/provenance';
import { observedShare, sharesAfter, shareText } from '../../targets/pace';
import { linkedValue } from '../../i18n/richText';
import { formatNumber } from '../../i18n/number';
import { capitalise, periodRunning } from '../../i18n/period';
import { equalShare } from '../../stats/elapsedShare';
import type { Interval } from '../../stats/interval';
import { ProvenanceLink, RichTextView } from '../../ui/ProvenanceLink';
import { NumberField } from './NumberField';
import { openPoints, shareBounds, targetKey, type ChangeTargets, type TargetsParams } from './params';
import type { Progress } from '../../targets/progress';
import { whatIf, type WhatIf } from './whatIf';

interface Props {
  readonly ctx: Context;
  readonly choice: TargetsParams;
  readonly all: readonly Progress[];
  readonly change: ChangeTargets;
}

const NOTHING_TRIED = {
  progress: undefined,
  point: undefined,
  share: undefined,
  goal: undefined,
  rest: undefined,
};

function Chooser({ ctx, choice, all, change }: Props): ReactNode {
  const { t, locale } = ctx;
  const id = useId();
  const points = openPoints(choice.progress);
  return (
    <div className="fields">
      <div className="field">
        <label htmlFor={`${id}-target`}>{t.targets.chooseTarget}</label>
        <select
          id={`${id}-target`}
          value={targetKey(choice.progress)}
          onChange={(event) => {
            change({ ...NOTHING_TRIED, progress: all.find((one) => targetKey(one) === event.target.value) });
          }}
        >
          {all.map((progress) => (
            <option key={targetKey(progress)} value={targetKey(progress)}>
              {`${targetName(ctx, progress.target)} ${yearOf(progress.target.period)} (${observationText(ctx, progress.target)})`}
            </option>
          ))}
        </select>
      </div>
      {points.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-after`}>{t.targets.choosePoint}</label>
          <select
            id={`${id}-after`}
            value={choice.point?.period.months}
            onChange={(event) => {
              const { value } = event.target;
              change({ point: points.find((o) => String(o.period.months) === value), share: undefined });
            }}
          >
            {points.map((o) => (
              <option key={o.period.months} value={o.period.months}>
                {`${capitalise(locale, periodRunning(locale, o.period))}: ${observationText(ctx, o)}`}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}

function ShareSlider({ ctx, choice, result, change }: Props & { readonly result: WhatIf }): ReactNode {
  const { t, locale } = ctx;
  const id = useId();
  const months = choice.point?.period.months ?? 1;
  const bounds = shareBounds(months);
  const observed = observedShare(ctx, choice.progress.target.indicator);
  const span = ({ low, high }: Interval): [string, string] => [shareText(ctx, low), shareText(ctx, high)];
  return (
    <div className="field">
      <label htmlFor={id}>
        {t.targets.share(String(months))}: <strong>{result.shareText}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={bounds.low}
        max={bounds.high}
        step={0.1}
        value={result.share * 100}
        aria-valuetext={result.shareText}
        onChange={(event) => {
          change({ share: Number(event.target.value) });
        }}
      />
      <span className="field-ends" aria-hidden="true">
        <small>{formatNumber(locale, bounds.low, 0)}&nbsp;%</small>
        <small>{formatNumber(locale, bounds.high, 0)}&nbsp;%</small>
      </span>
      <small>{t.targets.shareEqual(shareText(ctx, equalShare(months)))}</small>
      {observed && (
        <small>
          {t.targets.shareObserved(String(observed.months), ...span(observed))} {observed.text[locale]}
        </small>
      )}
      {observed && observed.months !== months && (
        <small>{t.targets.shareSupposed(String(months), ...span(sharesAfter(observed, months)))}</small>
      )}
    </div>
  );
}

function Answers({ ctx, choice, result, change }: Props & { readonly result: WhatIf }): ReactNode {
  const { t, locale } = ctx;
  const { target } = choice.progress;
  const published = linkedValue(observationText(ctx, target), observationProvenance(target.id));
  const plain = (value: number): string =>
    formatNumber(locale, value, Math.min(6, (String(value).split('.')[1] ?? '').length));
  return (
    <>
      <div className="answer" aria-live="polite">
        <h3>{t.targets.pace}</h3>
        <p className="card-value is-derived">
          <ProvenanceLink provenance={result.paceProvenance}>{result.pace}</ProvenanceLink>
        </p>
        <p>
          <RichTextView text={result.paceMean} />
        </p>
        <p className="note">{result.paceRange}</p>
        <p className="note">{result.paceBand}</p>
      </div>
      <NumberField
        label={t.targets.goal}
        hint={<RichTextView text={t.targets.goalPublished(published)} />}
        value={plain(result.goal)}
        onChange={(goal) => {
          change({ goal });
        }}
      />
      <NumberField
        label={t.targets.rest}
        value={plain(result.rest)}
        onChange={(rest) => {
          change({ rest });
        }}
      />
      <div className="answer" aria-live="polite">
        <p>
          {t.targets.yearEnd}{' '}
          <strong className="is-derived">
            <ProvenanceLink provenance={result.endProvenance}>{result.end}</ProvenanceLink>
          </strong>
          , <RichTextView text={result.endAgainst} />
        </p>
        <p className="note">{result.endRange}</p>
      </div>
      <details className="formula">
        <summary>{t.targets.formula}</summary>
        <p>{result.formula}</p>
      </details>
    </>
  );
}

/** What the rest of the year needs for the target, and the year's growth for another rest. */
export function WhatIfPanel(props: Props): ReactNode {
  const { ctx, choice, change } = props;
  const { t } = ctx;
  const result = whatIf(ctx, choice);
  // A reset also clears a half-typed text, by a new key.
  const [resets, setResets] = useState(0);
  const name = `${targetName(ctx, choice.progress.target)} ${yearOf(choice.progress.target.period)}`;
  return (
    <section className="panel what-if" id="what-if" aria-labelledby="what-if-title" tabIndex={-1}>
      <h2 id="what-if-title">{t.targets.whatIf}</h2>
      {result && <p className="subtitle">{t.targets.whatIfSubtitle(name, result.after)}</p>}
      <Chooser {...props} />
      {result ? (
        <>
          <ShareSlider {...props} result={result} />
          <Answers key={`${targetKey(choice.progress)} ${resets}`} {...props} result={result} />
        </>
      ) : (
        <p>{choice.progress.actual ? t.targets.whatIfClosed(name) : t.targets.whatIfNone(name)}</p>
      )}
      <p>
        <button
          type="button"
          className="tool"
          onClick={() => {
            setResets(resets + 1);
            change(NOTHING_TRIED);
          }}
        >
          {t.targets.reset}
        </button>
      </p>
    </section>
  );
}
