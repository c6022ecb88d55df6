import type { ReactNode } from 'react';
import { isRate, type Observation } from '../../dataset/observation';
import { derivedProvenance, observationProvenance, type Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { observationText } from '../../model/observationDatum';
import { quantity } from '../../model/names';
import { linkedValue, type Phrase, type RichText } from '../../i18n/richText';
import { periodRunning } from '../../i18n/period';
import { meaningfulDecimals } from '../../stats/digits';
import type { Estimate } from '../../stats/interval';
import { amountPace } from '../../targets/progress';
import { RichTextView } from '../../ui/ProvenanceLink';
import type { TargetLine } from './lines';

/** An amount still to be brought: what each remaining month needs, beside the average so far. */
function amountText(ctx: Context, { progress }: TargetLine): RichText {
  const { t, locale } = ctx;
  const { target, actual, verdict } = progress;
  const published = (o: Observation): Phrase =>
    linkedValue(observationText(ctx, o), observationProvenance(o.id));
  const goal = published(target);
  if (!actual) return t.targets.amountNothing(goal, String(target.period.months));
  const known = t.targets.amountKnown(goal, published(actual), periodRunning(locale, actual.period));
  const pace = amountPace(progress);
  // Of a year that is over, no month is left to bring anything.
  if (!pace || verdict === 'no-data') return known;
  const estimated = (estimate: Estimate, provenance: Provenance): Phrase =>
    linkedValue(`≈ ${quantity(ctx, estimate.value, meaningfulDecimals(estimate), target)}`, provenance);
  return t.targets.amountPace(
    estimated(pace.needed, derivedProvenance('output-pace', [actual.id, target.id])),
    estimated(pace.soFar, derivedProvenance('average-a-month', [actual.id])),
  );
}

interface Props {
  readonly ctx: Context;
  readonly lines: readonly TargetLine[];
}

/** The targets that are amounts and no rates, each in a sentence. */
export function AmountsPanel({ ctx, lines }: Props): ReactNode {
  const amounts = lines.filter(({ progress }) => !isRate(progress.target));
  if (amounts.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="amounts-title">
      <h2 id="amounts-title">{ctx.t.targets.amounts}</h2>
      {amounts.map((line) => (
        <p key={line.id} className="card-remark">
          <strong>{line.name}</strong> — <RichTextView text={amountText(ctx, line)} />
        </p>
      ))}
    </section>
  );
}
