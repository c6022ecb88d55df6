import { focusArea } from '../../dataset/focusArea';
import { isRate, type Observation } from '../../dataset/observation';
import { isYear } from '../../dataset/period';
import { byPriority, select } from '../../dataset/select';
import { observationProvenance, type Provenance } from '../../model/provenance';
import {
  targetsAxis,
  targetRow,
  differenceProvenance,
  gapRange,
  gapSize,
  gapText,
  orDash,
} from '../../kinds/targets/model';
import type { Context } from '../../model/context';
import { basisText, statusOf, observationText } from '../../model/observationDatum';
import type { TargetsBody } from '../../kinds/targets/body';
import { targetsWords } from '../../kinds/targets/words';
import type { Status } from '../../model/status';
import { inSentence, nameOf, noteTexts, sourceShort } from '../../model/names';
import { paragraph } from '../../model/paragraph';
import { progressOf, targetsOf, type Progress } from '../../targets/progress';
import {
  capitalisePhrase,
  joinPhrases,
  linkedValue,
  plainText,
  type Phrase,
  type RichText,
} from '../../i18n/richText';
import { periodRunning, periodShort } from '../../i18n/period';
import type { Verdict } from '../../stats/verdict';

/** A value in words, with its status and source. */
export interface TargetWords {
  readonly conflict: boolean;
  readonly text: string;
  readonly provenance: Provenance;
  readonly status: Status;
  readonly period: string;
  readonly source: string;
}

/** One row of the table of targets. */
export interface TargetLine {
  readonly id: string;
  readonly name: string;
  readonly target: TargetWords;
  readonly actual: TargetWords | null;
  readonly others: readonly TargetWords[];
  /** An observation of the nearest other measure, where none is published of the target's own. */
  readonly related: (TargetWords & { readonly name: string; readonly richText: RichText }) | null;
  readonly bullet: TargetsBody;
  /** Alternative text of the bullet. */
  readonly alt: string;
  readonly gap: string;
  /** Provenance of difference and verdict; null where there is neither. */
  readonly provenance: Provenance | null;
  readonly range: string;
  readonly verdict: Verdict;
  /** The verdict in a word or two. */
  readonly word: string;
  /** The reasons: rule, numbers, what else is known. */
  readonly reasons: readonly string[];
  /** The reasons with their values linked to their provenance. */
  readonly richText: readonly RichText[];
  readonly progress: Progress;
}

const targetWords = (ctx: Context, o: Observation): TargetWords => ({
  text: observationText(ctx, o),
  provenance: observationProvenance(o.id),
  conflict: ctx.checked().marked.has(o.id),
  status: statusOf(o),
  period: periodShort(ctx.locale, o.period),
  source: sourceShort(ctx, o.source),
});

const inWords = (ctx: Context, o: Observation): RichText =>
  ctx.t.targets.observation(
    linkedValue(observationText(ctx, o), observationProvenance(o.id)),
    basisText(ctx, o),
    ctx.t.status[statusOf(o)],
    sourceShort(ctx, o.source),
  );

/** The nearest other measure in the code list, where it has an observation for the target's year. */
function relatedObservation(ctx: Context, target: Observation): Observation | null {
  const related = ctx.dataset.codes.indicators.get(target.indicator)?.related ?? '';
  const [indicator = '', activity = ''] = related.split(':');
  const { area, period, transformation } = target;
  const found = select(ctx.dataset, {
    area,
    indicator,
    activity,
    period,
    transformation,
    scenario: 'ACTUAL',
  });
  return byPriority(ctx.dataset, found)[0] ?? null;
}

const measureName = (ctx: Context, o: Observation): string =>
  `${nameOf(ctx, 'indicators', o.indicator)}, ${inSentence(nameOf(ctx, 'activities', o.activity))}`;

function reasonsOf(ctx: Context, progress: Progress, related: Observation | null): RichText[] {
  const { t } = ctx;
  const { target, actual, others, known, forecasts, verdict } = progress;
  const reasons: Phrase[] = [
    verdict === 'no-data' && actual ? t.targets.partOnly : t.targets.rule[verdict],
    t.targets.planned(inWords(ctx, target)),
    ...(actual ? [t.targets.restsOn(inWords(ctx, actual))] : []),
    ...(progress.gap && actual && isYear(actual.period) === isYear(target.period)
      ? [
          t.targets.gapIs(
            linkedValue(gapText(ctx, progress), differenceProvenance(progress)),
            gapRange(ctx, progress),
          ),
        ]
      : progress.gap
        ? [
            t.targets.gapToDate(
              linkedValue(gapText(ctx, progress), differenceProvenance(progress)),
              gapRange(ctx, progress),
            ),
          ]
        : []),
    ...others.map((o) => t.targets.otherSource(inWords(ctx, o))),
    ...known
      .filter((o) => o !== actual && !others.includes(o))
      .map((o) => t.targets.alsoKnown(inWords(ctx, o))),
    ...forecasts.map((o) => t.targets.forecast(inWords(ctx, o))),
    ...(related ? [t.targets.related(measureName(ctx, related), inWords(ctx, related))] : []),
    ...noteTexts(
      ctx,
      [target, ...(actual ? [actual] : []), ...others].map((o) => o.note),
    ),
  ];
  // Equal sentences are one reason.
  return [...new Map(reasons.map((reason) => [plainText(reason), joinPhrases([reason])])).values()];
}

/** Every target of the area in focus, the newest year first, with its verdict and the reasons for it. */
export function targetLines(ctx: Context): TargetLine[] {
  const { t } = ctx;
  const { area } = focusArea(ctx.dataset);
  const all = targetsOf(ctx, area).map((target) => progressOf(ctx, target));
  const rates = all.filter(({ target }) => isRate(target));
  const common = rates.length > 0 ? targetsAxis(ctx, rates) : null;
  return all.map((progress): TargetLine => {
    const { target, actual, others, verdict } = progress;
    const row = targetRow(ctx, progress, true);
    const related = actual === null ? relatedObservation(ctx, target) : null;
    const richText = reasonsOf(ctx, progress, related);
    // Rates share one axis, so that they can be compared; an amount has its own.
    const axis = isRate(target) && common ? common : targetsAxis(ctx, [progress]);
    return {
      id: target.id,
      name: row.name,
      target: targetWords(ctx, target),
      actual: actual && targetWords(ctx, actual),
      others: others.map((o) => targetWords(ctx, o)),
      related: related && {
        ...targetWords(ctx, related),
        name: measureName(ctx, related),
        richText: t.targets.nearestMeasure(
          measureName(ctx, related),
          linkedValue(observationText(ctx, related), observationProvenance(related.id)),
          periodShort(ctx.locale, related.period),
        ),
      },
      bullet: { kind: 'targets', compact: true, axis, rows: [{ ...row, gap: '' }] },
      alt: t.altItem(
        row.name,
        `${row.actual.label}, ${targetsWords(ctx.locale).targetShort(row.target.text)}`,
      ),
      // Without a verdict, a difference in the table would read like one; the reasons have it with its period.
      gap: orDash(verdict === 'no-data' ? '' : gapText(ctx, progress)),
      range: verdict === 'no-data' ? '' : gapRange(ctx, progress),
      provenance: verdict === 'no-data' ? null : differenceProvenance(progress),
      verdict,
      word: wordOf(ctx, progress),
      reasons: richText.map(plainText),
      richText,
      progress,
    };
  });
}

/** The verdict rests on an estimate, which a final value may turn. */
const restsOnEstimate = ({ actual }: Progress): boolean => actual !== null && actual.obsStatus !== 'A';

function wordOf({ t }: Context, progress: Progress): string {
  const { verdict, actual } = progress;
  if (verdict === 'no-data') return actual ? t.targets.noYearData : t.targets.verdict['no-data'];
  const word = t.targets.verdict[verdict];
  return restsOnEstimate(progress) && verdict !== 'cannot-tell' ? t.targets.byEstimate(word) : word;
}

/** The observations that some lines rest on, for their notes and sources. */
export const observationsOf = (lines: readonly TargetLine[]): Observation[] =>
  lines.flatMap(({ progress: { target, actual, others } }) => [
    target,
    ...(actual ? [actual] : []),
    ...others,
  ]);

interface Headline {
  readonly title: string;
  readonly standfirst: string;
  /** Both with their values linked to their provenance. */
  readonly richText: { readonly title: RichText; readonly standfirst: RichText };
}

/** The headline of the page: the newest target that has a verdict for its whole year, or else the newest that runs. */
export function targetsHeadline(ctx: Context, lines: readonly TargetLine[]): Headline {
  const { t, locale } = ctx;
  const of = (...verdicts: Verdict[]): TargetLine | undefined =>
    lines.find((line) => verdicts.includes(line.verdict));
  const closed = of('met', 'missed');
  const running = of('ahead', 'behind');
  const size = ({ progress }: TargetLine): Phrase =>
    linkedValue(gapSize(ctx, progress), differenceProvenance(progress));
  const sayClosed = (line: TargetLine): RichText =>
    t.targets.headlineClosed(line.name, line.verdict === 'met', size(line), restsOnEstimate(line.progress));
  const sayRunning = (line: TargetLine): RichText => {
    const { actual } = line.progress;
    const period = actual ? periodRunning(locale, actual.period) : '';
    return t.targets.headlineRunning(line.name, line.verdict === 'ahead', size(line), period);
  };
  const open = lines.filter((line) => line.verdict === 'no-data');
  const title = closed ? sayClosed(closed) : running ? sayRunning(running) : t.targets.headlineNone;
  const sentences = [
    ...(closed && running ? [sayRunning(running)] : []),
    ...(open.length > 0 ? [t.targets.headlineOpen(t.list(open.map((line) => line.name)))] : []),
    t.targets.standfirst,
  ];
  const richText = {
    title: capitalisePhrase(locale, title),
    standfirst: paragraph(ctx, sentences),
  };
  return { title: plainText(richText.title), standfirst: plainText(richText.standfirst), richText };
}
