import { useDeferredValue, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { answerOf } from '../../figure/answer';
import { answerText } from '../../figure/answerText';
import { parseAsk, type Ask } from '../../figure/ask';
import type { Context } from '../../figure/context';
import { askWords } from '../../i18n/ask';
import { isDay } from '../../dataset/day';
import { formatDay } from '../../i18n/day';
import type { Shown } from '../../figure/asks';
import { keepDay, KNOWN_FIELD } from '../../figure/knownDay';
import { useQueryField } from '../../state/useQueryField';
import { wholeAddress } from '../../state/wholeAddress';
import { AnswerView, Figures } from '../../ui/ask/AnswerView';
import { AskPanel } from '../../ui/ask/AskPanel';
import { useFigureContext } from '../../ui/useFigureContext';
import { usesOf } from './shownOn';

/** A place of the site as an address for paper and texts: whoever looks at an earlier day keeps to it. */
const addressOf = ({ href }: Shown, day: string | null): string => wholeAddress(keepDay(href, day));

/** Where a number stands on the site: worked out after the answer shows, as it takes all pages to know. */
function Uses({
  ctx,
  code,
  ask,
}: {
  readonly ctx: Context;
  readonly code: string;
  readonly ask: Ask;
}): ReactNode {
  const words = askWords(ctx.locale);
  const day = useQueryField(KNOWN_FIELD);
  const ready = useDeferredValue(true, false);
  if (!ready) return null;
  const { pages, derived } = usesOf(ctx, code, ask);
  return (
    <>
      <Figures title={words.derivedFromIt} figures={derived} />
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
export default function AskRoom({ code }: { readonly code: string }): ReactNode {
  const ctx = useFigureContext();
  const words = askWords(ctx.locale);
  const day = useQueryField(KNOWN_FIELD);
  const ask = parseAsk(code);
  const answer = ask && answerOf(ctx, ask);
  const address = (): string => location.href;
  const uses = (of: Ask) => {
    const { pages, derived } = usesOf(ctx, code, of);
    return { derived, pages: pages.map((page) => ({ words: page.words, address: addressOf(page, day) })) };
  };
  return (
    <AskPanel
      code={code}
      text={ask && answer && (() => answerText(ctx, answer, uses(ask), address()))}
      address={address}
    >
      {ask && answer ? (
        <AnswerView ctx={ctx} answer={answer} address={address()}>
          <Uses key={code} ctx={ctx} code={code} ask={ask} />
        </AnswerView>
      ) : (
        <>
          <p className="ask-name">{words.unknown}</p>
          <p>
            {ask === null
              ? words.notACode(code.slice(0, 80))
              : ask.kind === 'derived' &&
                  ask.from.every((id) => ctx.dataset.observations.some((o) => o.id === id))
                ? words.notComputed
                : day !== null && isDay(day)
                  ? words.notThereThen(formatDay(ctx.locale, day))
                  : words.notThere}
          </p>
        </>
      )}
    </AskPanel>
  );
}
