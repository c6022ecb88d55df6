import type { ReactNode } from 'react';
import { webAddress } from '../../dataset/webAddress';
import { Link } from '../../ui/Link';
import { parsePeriod } from '../../dataset/periodCode';
import type { Context } from '../../model/context';
import { noteTexts, shortIndicator } from '../../model/names';
import type { DataPageWords } from '../../i18n/dataPage';
import { formatNumber } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import { pagePath } from '../../state/address';
import { sourceSummaries, type SourceSummary } from './sources';

interface Props {
  readonly ctx: Context;
  readonly words: DataPageWords;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface SourceProps extends Props {
  readonly summary: SourceSummary;
}

/** What is known of a source, and what it gives. */
function Facts({ ctx, words: { sources }, summary }: SourceProps): ReactNode {
  const { locale } = ctx;
  const { source, indicators, span, plants } = summary;
  const { address } = source;
  const say = (n: number): string => formatNumber(locale, n, 0);
  const day = (text: string): string => {
    const period = parsePeriod(text);
    return period ? periodShort(locale, period) : sources.dateNone;
  };
  const [note] = noteTexts(ctx, [source.note]);
  return (
    <dl className="source-facts">
      <Fact name={sources.authority}>{source.authority[locale] || sources.authorityNone}</Fact>
      <Fact name={sources.published}>{day(source.published)}</Fact>
      {source.accessed !== '' && <Fact name={sources.accessed}>{day(source.accessed)}</Fact>}
      <Fact name={sources.address}>
        {webAddress(address) !== null ? (
          <a href={address} rel="external noreferrer">
            {address}
          </a>
        ) : (
          sources.print
        )}
      </Fact>
      <Fact name={sources.gives}>
        {ctx.t.list([
          ...indicators.map(([code, n]) => sources.counted(shortIndicator(ctx, code), say(n))),
          ...(plants > 0 ? [sources.plants(say(plants))] : []),
        ])}
      </Fact>
      {span && (
        <Fact name={sources.periods}>
          {sources.span(periodShort(locale, span[0]), periodShort(locale, span[1]))}
        </Fact>
      )}
      {note !== undefined && <Fact name={sources.note}>{note}</Fact>}
    </dl>
  );
}

function OneSource({ ctx, words, summary }: SourceProps): ReactNode {
  const { locale } = ctx;
  const { sources } = words;
  const { source, count, conflicts } = summary;
  const { key } = source;
  const say = (n: number): string => formatNumber(locale, n, 0);
  return (
    <li className="source" id={`source-${key}`} tabIndex={-1}>
      <h3>
        {source.publisher[locale]} <code>{key}</code>
      </h3>
      {source.title !== '' && (
        <p className="source-title" lang={source.language}>
          {source.title}
        </p>
      )}
      <Facts ctx={ctx} words={words} summary={summary} />
      <p className="source-counts">
        <Link href={`${pagePath(locale, 'data')}?source=${key}#table`}>
          {sources.observations(say(count))}
        </Link>
        {conflicts > 0 ? (
          <Link className="conflict" href={`${pagePath(locale, 'checks')}?source=${key}`}>
            <span aria-hidden="true">⚠</span> {sources.conflicts(say(conflicts))}
          </Link>
        ) : (
          <span>{sources.noConflicts}</span>
        )}
      </p>
    </li>
  );
}

/** Every source with its details, each at its own address. */
export function SourceList({ ctx, words }: Props): ReactNode {
  return (
    <section className="panel" id="sources" aria-labelledby="sources-title" tabIndex={-1}>
      <h2 id="sources-title">{words.sources.title}</h2>
      <p className="subtitle">{words.sources.subtitle}</p>
      <ul className="source-list">
        {sourceSummaries(ctx).map((summary) => (
          <OneSource key={summary.source.key} ctx={ctx} words={words} summary={summary} />
        ))}
      </ul>
    </section>
  );
}
