import { memo, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import type { Context } from '../../model/context';
import { readyViews } from '../../explore/readyViews';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { explorePageMessages } from '../../i18n/explorePage';
import { explorePath } from './view';

/** Ready views: questions with the title of their figure as answer. */
export const Ready = memo(function Ready({ ctx }: { readonly ctx: Context }): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const views = readyViews(ctx);
  if (views.length === 0) return null;
  return (
    <section aria-labelledby="ready-title" className="ready">
      <h2 id="ready-title">{t.readyTitle}</h2>
      <ul>
        {views.map(({ id, question, spec }) => (
          <li key={id}>
            <Link className="ready-card" href={explorePath(ctx.locale, spec)}>
              <strong>{question}</strong>
              <span>{memoizedExploreFigure(ctx, spec).model?.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
});
