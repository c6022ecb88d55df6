import { useDeferredValue, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { lineageOf } from '../../provenance/lineage';
import { lineageText } from '../../provenance/lineageText';
import { parseProvenance, type Provenance } from '../../model/provenance';
import type { Context } from '../../model/context';
import { lineageWords } from '../../i18n/lineage';
import { formatDay } from '../../i18n/day';
import type { Usage } from '../../provenance/usage';
import { keepDay } from '../../spec/knownDay';
import { wholeAddress } from '../../state/url';
import { LineageView, RelatedValues } from '../../ui/lineage/LineageView';
import { LineagePanel } from '../../ui/lineage/LineagePanel';
import { useFigureContext } from '../../ui/useFigureContext';
import { usagesOf } from './usages';

/** A place of the site as a whole address, for paper and for text, of the day that is shown. */
const addressOf = ({ href }: Usage, day: string | null): string => wholeAddress(keepDay(href, day));

/** Where a value stands on the site: worked out after its lineage shows, as it takes all pages to know. */
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
  const ready = useDeferredValue(true, false);
  if (!ready) return null;
  const { pages, derived } = usagesOf(ctx, code, provenance);
  return (
    <>
      <RelatedValues title={words.derivedFromIt} figures={derived} />
      {pages.length > 0 && (
        <section className="lineage-block">
          <h3>{words.uses}</h3>
          <ul className="lineage-usages">
            {pages.map((page) => (
              <li key={page.href}>
                <Link href={page.href}>{page.words}</Link>{' '}
                <span className="on-paper">{addressOf(page, ctx.knownOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Why a code has no lineage. */
function unknownText(ctx: Context, code: string, provenance: Provenance | null): string {
  const words = lineageWords(ctx.locale);
  if (provenance === null) return words.notACode(code.slice(0, 80));
  const held = new Set(ctx.dataset.observations.map(({ id }) => id));
  if (provenance.kind === 'derived' && provenance.from.every((id) => held.has(id))) return words.notComputed;
  return ctx.knownOn === null ? words.notThere : words.notThereThen(formatDay(ctx.locale, ctx.knownOn));
}

/** The panel with the lineage that the address names, of the data of the page. */
export default function LineageHost({ code }: { readonly code: string }): ReactNode {
  const ctx = useFigureContext();
  const words = lineageWords(ctx.locale);
  const provenance = parseProvenance(code);
  const lineage = provenance && lineageOf(ctx, provenance);
  const address = (): string => location.href;
  const uses = (of: Provenance) => {
    const { pages, derived } = usagesOf(ctx, code, of);
    return {
      derived,
      pages: pages.map((page) => ({ words: page.words, address: addressOf(page, ctx.knownOn) })),
    };
  };
  return (
    <LineagePanel
      code={code}
      text={provenance && lineage && (() => lineageText(ctx, lineage, uses(provenance), address()))}
      address={address}
    >
      {provenance && lineage ? (
        <LineageView ctx={ctx} lineage={lineage} address={address()}>
          <Usages key={code} ctx={ctx} code={code} provenance={provenance} />
        </LineageView>
      ) : (
        <>
          <p className="lineage-name">{words.unknown}</p>
          <p>{unknownText(ctx, code, provenance)}</p>
        </>
      )}
    </LineagePanel>
  );
}
