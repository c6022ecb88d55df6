import { useDeferredValue, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { lineageOf } from '../../provenance/lineage';
import { lineageText } from '../../provenance/lineageText';
import { parseProvenance, type Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { lineageWords } from '../../i18n/lineage';
import { isDay } from '../../dataset/day';
import { formatDay } from '../../i18n/day';
import type { Usage } from '../../provenance/usage';
import { keepDay, KNOWN_FIELD } from '../../spec/knownDay';
import { useParam, wholeAddress } from '../../state/url';
import { LineageView, RelatedValues } from '../../ui/lineage/LineageView';
import { LineagePanel } from '../../ui/lineage/LineagePanel';
import { useFigureContext } from '../../ui/useFigureContext';
import { usagesOf } from './usages';

/** A place of the site as an address for paper and texts: whoever looks at an earlier day keeps to it. */
const addressOf = ({ href }: Usage, day: string | null): string => wholeAddress(keepDay(href, day));

/** Where a number stands on the site: worked out after the answer shows, as it takes all pages to know. */
function Usages({
  ctx,
  code,
  provenance,
}: {
  readonly ctx: Context;
  readonly code: string;
  readonly provenance: Provenance;
}): ReactNode {
  const words = lineageWords(ctx.locale);
  const day = useParam(KNOWN_FIELD);
  const ready = useDeferredValue(true, false);
  if (!ready) return null;
  const { pages, derived } = usagesOf(ctx, code, provenance);
  return (
    <>
      <RelatedValues title={words.derivedFromIt} figures={derived} />
      {pages.length > 0 && (
        <section className="ask-block">
          <h3>{words.uses}</h3>
          <ul className="ask-uses">
            {pages.map((page) => (
              <li key={page.href}>
                <Link href={page.href}>{page.words}</Link>{' '}
                <span className="on-paper">{addressOf(page, day)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The panel for the question that the address names, answered from the data of the page. */
export default function LineageHost({ code }: { readonly code: string }): ReactNode {
  const ctx = useFigureContext();
  const words = lineageWords(ctx.locale);
  const day = useParam(KNOWN_FIELD);
  const provenance = parseProvenance(code);
  const answer = provenance && lineageOf(ctx, provenance);
  const address = (): string => location.href;
  const uses = (of: Provenance) => {
    const { pages, derived } = usagesOf(ctx, code, of);
    return { derived, pages: pages.map((page) => ({ words: page.words, address: addressOf(page, day) })) };
  };
  return (
    <LineagePanel
      code={code}
      text={provenance && answer && (() => lineageText(ctx, answer, uses(provenance), address()))}
      address={address}
    >
      {provenance && answer ? (
        <LineageView ctx={ctx} answer={answer} address={address()}>
          <Usages key={code} ctx={ctx} code={code} provenance={provenance} />
        </LineageView>
      ) : (
        <>
          <p className="ask-name">{words.unknown}</p>
          <p>
            {provenance === null
              ? words.notACode(code.slice(0, 80))
              : provenance.kind === 'derived' &&
                  provenance.from.every((id) => ctx.dataset.observations.some((o) => o.id === id))
                ? words.notComputed
                : day !== null && isDay(day)
                  ? words.notThereThen(formatDay(ctx.locale, day))
                  : words.notThere}
          </p>
        </>
      )}
    </LineagePanel>
  );
}
