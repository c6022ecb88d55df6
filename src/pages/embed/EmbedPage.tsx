import type { ReactNode } from 'react';
import { useRouter, useSearch } from 'wouter';
import { newestRelease } from '../../dataset/version';
import { arranged } from '../../figure/arrange';
import { encodeSpec, type Refused } from '../../figure/codec';
import { readEmbedQuery } from '../../figure/embedQuery';
import { figureModel } from '../../figure/figureModel';
import { keepDay } from '../../figure/knownDay';
import { embedMessages, type EmbedMessages } from '../../i18n/embed';
import { pagePath, studioPath, type View } from '../../state/address';
import { EmbedFigure } from '../../ui/EmbedFigure';
import { PageTitle } from '../../ui/PageTitle';
import { useFigureContext } from '../../ui/useFigureContext';
import './embed.css';

/** As much of what stood in an address as is worth repeating. */
const short = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

function sayRefused({ refused: t }: EmbedMessages, { field, value, reason }: Refused): string {
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
function RefusedFrame({
  words,
  reasons,
  home,
}: {
  readonly words: EmbedMessages;
  readonly reasons: readonly string[];
  readonly home: string;
}): ReactNode {
  return (
    <article className="embed embed-refused" data-embed="refused">
      <h1>{words.refused.title}</h1>
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
  const { spec, refused, title, note, order, highlight } = readEmbedQuery(new URLSearchParams(useSearch()));
  const { locale, t } = ctx;
  const words = embedMessages(locale);
  const made = spec && figureModel(ctx, spec);
  const model = made && arranged(made, { order, highlight }, locale);
  if (!spec || !model) {
    const astray = spec === null && view.slug !== null ? [words.refused.gone] : [];
    const reasons = refused.map((one) => sayRefused(words, one));
    const nothing = spec ? [words.refused.nothing] : [];
    return (
      <>
        <PageTitle title={t.documentTitle(words.refused.title)} />
        <RefusedFrame
          words={words}
          reasons={astray.length > 0 ? astray : [...nothing, ...reasons]}
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
        released={newestRelease(ctx.dataset)}
        address={base + keepDay(studioPath(locale, encodeSpec(spec, true)), ctx.knownOn)}
        title={title}
        note={[note, ...refused.map(({ field, value }) => words.refused.partly(field, short(value)))]
          .filter((one) => one !== '')
          .join(' ')}
      />
    </>
  );
}
