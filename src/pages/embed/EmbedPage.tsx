import type { ReactNode } from 'react';
import { useRouter, useSearch } from 'wouter';
import { arrange } from '../../figure/arrange';
import { encodeSpec } from '../../figure/specCodec';
import type { InvalidParam } from '../../spec/params';
import { readEmbedQuery } from '../../figure/embedQuery';
import { dataDayText } from '../../figure/dataDay';
import { figureModel } from '../../figure/figureModel';
import { keepDay } from '../../spec/knownDay';
import { embedMessages, type EmbedMessages } from '../../i18n/embed';
import { pagePath, studioPath, type View } from '../../state/address';
import { EmbedFigure } from '../../ui/EmbedFigure';
import { PageTitle } from '../../ui/PageTitle';
import { useFigureContext } from '../../ui/useFigureContext';
import './embed.css';

/** As much of what stood in an address as is worth repeating. */
const short = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

function invalidParamText({ invalid: t }: EmbedMessages, { field, value, reason }: InvalidParam): string {
  switch (reason) {
    case 'too-long':
      return t.long;
    case 'unknown-version':
      return t.version(short(value));
    case 'missing':
      return field === 'kind' ? t.none : t.missing(field);
    case 'not-valid':
      return t.field(field, short(value));
  }
}

/** Why there is no figure, and where there are others: never an empty frame. */
function InvalidFrame({
  words,
  reasons,
  home,
}: {
  readonly words: EmbedMessages;
  readonly reasons: readonly string[];
  readonly home: string;
}): ReactNode {
  return (
    <article className="embed embed-invalid" data-embed="invalid">
      <h1>{words.invalid.title}</h1>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        <a href={home}>{words.site}</a>
      </p>
    </article>
  );
}

/** The one figure that the query names, in somebody else's page. */
export default function EmbedPage({ view }: { readonly view: View }): ReactNode {
  const ctx = useFigureContext();
  const { base } = useRouter();
  const { spec, invalid, title, note, order, highlight } = readEmbedQuery(new URLSearchParams(useSearch()));
  const { locale, t } = ctx;
  const words = embedMessages(locale);
  const made = spec && figureModel(ctx, spec);
  const model = made && arrange(made, { order, highlight }, locale);
  if (!spec || !model) {
    const gone = spec === null && view.slug !== null ? [words.invalid.gone] : [];
    const reasons = invalid.map((one) => invalidParamText(words, one));
    const nothing = spec ? [words.invalid.nothing] : [];
    return (
      <>
        <PageTitle title={t.documentTitle(words.invalid.title)} />
        <InvalidFrame
          words={words}
          reasons={gone.length > 0 ? gone : [...nothing, ...reasons]}
          home={base + pagePath(locale, 'overview')}
        />
      </>
    );
  }
  return (
    <>
      <PageTitle title={t.documentTitle(title === '' ? model.title : title)} />
      <EmbedFigure
        model={model}
        dataDay={dataDayText(ctx, model)}
        address={base + keepDay(studioPath(locale, encodeSpec(spec, true)), ctx.knownOn)}
        title={title}
        note={[note, ...invalid.map(({ field, value }) => words.invalid.partly(field, short(value)))]
          .filter((one) => one !== '')
          .join(' ')}
      />
    </>
  );
}
