import type { Source } from '../dataset/codes';
import type { Observation } from '../dataset/observation';
import { webAddress } from '../dataset/webAddress';
import { lineageWords } from '../i18n/lineage';
import { capitalise, periodRunning } from '../i18n/period';
import { placePhrase } from '../i18n/place';
import type { Context } from '../model/context';
import { noteTexts, sourceName, sourceShort } from '../model/names';
import { basisText, observationRange, observationText, statusOf } from '../model/observationDatum';
import { provenanceCode, type Provenance } from '../model/provenance';
import { joinPhrases, type Phrase, type Quotation, type RichText } from '../i18n/richText';
import type { Status } from '../model/status';
import { fullIndicator, joinNames, subjectName } from '../model/subjectName';
import type { Estimate, Interval } from '../stats/interval';
import { printedInterval } from '../stats/roundingInterval';
import type { DerivedValue } from './derive/method';
import { derivedOf } from './deriveValue';
import { findingText, type FindingText } from './findingText';
import { publishedText } from './publishedText';
import { elsewhere, type Related } from './related';

export interface Fact {
  readonly label: string;
  readonly text: RichText;
  /** Address outside the site; null for plain text. */
  readonly address: string | null;
}

/** Everything known of one value, ready for panel, clipboard and print. */
export interface Lineage {
  readonly provenance: Provenance;
  /** The provenance as written in an address. */
  readonly code: string;
  /** With sign and unit, as in the figure; ≈ before a derived value. */
  readonly text: string;
  /** Its subject, with area and period. */
  readonly name: string;
  readonly status: Status;
  readonly value: number;
  readonly interval: Interval;
  readonly facts: readonly Fact[];
  /** The formula with its numbers; null for an observation. */
  readonly formula: RichText | null;
  /** The observations that it was derived from. */
  readonly from: readonly Related[];
  /** Observations of other sources for the same thing. */
  readonly others: readonly Related[];
  /** Publications of the same body, by date, when there are several. */
  readonly history: readonly Related[];
  readonly findings: readonly FindingText[];
  readonly notes: readonly string[];
}

/** The subject of an observation: `Điện sản xuất, Thanh Hóa, 2T/2024`. */
function observationName(ctx: Context, o: Observation): string {
  const { t, locale } = ctx;
  return joinNames([
    o.scenario === 'ACTUAL' ? '' : capitalise(locale, t.status[statusOf(o)]),
    subjectName(ctx, o, fullIndicator),
    periodRunning(locale, o.period),
  ]);
}

const fact = (label: string, text: Phrase, address: Fact['address'] = null): Fact => ({
  label,
  text: joinPhrases([text]),
  address,
});

const findingsOn = (ctx: Context, ids: readonly string[]): FindingText[] => {
  const { conflicts } = ctx.checked();
  return [...new Set(ids.flatMap((id) => conflicts.get(id) ?? []))].map((one) => findingText(ctx, one));
};

/** Words of a source, in its language. */
const quoteOf =
  (source: Source | undefined) =>
  (text: string): string | Quotation =>
    source && text !== '' ? { text, lang: source.language } : text;

function roundingFact(ctx: Context, o: Observation): string {
  const words = lineageWords(ctx.locale);
  if (o.scenario !== 'ACTUAL') return words.notMeasured[o.scenario](observationRange(ctx, o));
  return o.exact ? words.counted : observationRange(ctx, o);
}

function observed(ctx: Context, provenance: Provenance, o: Observation): Lineage {
  const { t, locale, dataset } = ctx;
  const words = lineageWords(locale);
  const { facts } = words;
  const source = dataset.codes.sources.get(o.source);
  const address = webAddress(source?.address);
  const named = sourceName(ctx, o.source);
  const definition = dataset.codes.indicators.get(o.indicator)?.definition[locale] ?? '';
  const inPrint = address === null && source?.address === 'print' ? words.inPrint : '';
  const quote = quoteOf(source);
  const place = [inPrint, placePhrase(locale, o.locator, quote)].filter((part) => part !== '');
  const same = elsewhere(ctx, o);
  return {
    provenance,
    code: provenanceCode(provenance),
    text: observationText(ctx, o),
    name: capitalise(locale, observationName(ctx, o)),
    status: statusOf(o),
    value: o.value,
    interval: printedInterval(o),
    facts: [
      fact(facts.printed, quote(o.printed)),
      ...(o.transformation === 'N' ? [] : [fact(facts.basis, basisText(ctx, o))]),
      fact(facts.period, capitalise(locale, periodRunning(locale, o.period))),
      fact(facts.status, t.status[statusOf(o)]),
      fact(facts.rounding, roundingFact(ctx, o)),
      fact(
        facts.source,
        source && source.title !== '' ? words.titled(named, quote(source.title)) : named,
        address,
      ),
      ...(place.length === 0 ? [] : [fact(facts.locator, joinPhrases(place, ', '))]),
      fact(facts.published, publishedText(ctx, o.source)),
      ...(source && source.accessed !== '' ? [fact(facts.accessed, source.accessed)] : []),
      ...(definition === '' ? [] : [fact(facts.definition, definition)]),
    ],
    formula: null,
    from: [],
    others: same.others,
    history: same.history,
    findings: findingsOn(ctx, [o.id]),
    notes: noteTexts(ctx, [o.note, source?.note ?? '']),
  };
}

function derived(
  ctx: Context,
  provenance: Extract<Provenance, { kind: 'derived' }>,
  made: DerivedValue,
): Lineage {
  const words = lineageWords(ctx.locale);
  const { value, low, high }: Estimate = made.estimate;
  return {
    provenance,
    code: provenanceCode(provenance),
    text: made.text,
    name: capitalise(ctx.locale, made.name),
    status: 'derived',
    value,
    interval: { low, high },
    facts: [
      fact(words.facts.status, ctx.t.status.derived),
      fact(words.facts.interval, made.range),
      ...made.assumptions.map(([name, text]) => fact(name, text)),
      fact(words.facts.method, words.methods[provenance.method]),
    ],
    formula: made.formula,
    from: made.from.map((o) => ({
      id: o.id,
      text: observationText(ctx, o),
      status: statusOf(o),
      name: capitalise(ctx.locale, observationName(ctx, o)),
      remark: sourceShort(ctx, o.source),
      provenance: { kind: 'observation', id: o.id },
    })),
    others: [],
    history: [],
    findings: findingsOn(
      ctx,
      made.from.map((o) => o.id),
    ),
    notes: noteTexts(
      ctx,
      made.from.map((o) => o.note),
    ),
  };
}

/**
 * Works out the lineage of a value from its provenance, with the statistics that made the value. Null when the dataset
 * lacks an observation of the provenance, or the method has no result.
 */
export function lineageOf(ctx: Context, provenance: Provenance): Lineage | null {
  if (provenance.kind === 'observation') {
    const o = ctx.dataset.observations.find(({ id }) => id === provenance.id);
    return o ? observed(ctx, provenance, o) : null;
  }
  const made = derivedOf(ctx, provenance);
  return made && derived(ctx, provenance, made);
}
