import { useEffect, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { formatDay } from '../../i18n/day';
import { studioWords } from '../../i18n/studio';
import { pagePath, studioPath } from '../../state/address';
import { useBasket, type BasketItem } from '../../state/basket';
import { PageTitle } from '../../ui/PageTitle';
import { ActionResultLine, useActionResult } from '../../ui/studio/ActionResult';
import { REMOVES, useFocusAfterRemoval } from '../../ui/useFocusAfterRemoval';
import { useFigureContext, useWholeDataset } from '../../ui/useFigureContext';
import { exportRequestOfItem, titleOfItem } from './items';
import { PackPanel } from './PackPanel';
import './basket.css';

interface RowProps {
  readonly item: BasketItem;
  readonly at: number;
  readonly last: boolean;
  readonly taking: (at: number) => void;
  readonly tell: (words: string) => void;
}

function KeptRow({ item, at, last, taking, tell }: RowProps): ReactNode {
  const ctx = useFigureContext();
  const t = studioWords(ctx.locale).basket;
  const { remove, move } = useBasket();
  const leaving = exportRequestOfItem(ctx, useWholeDataset(), item);
  const { knownOn } = leaving?.ctx ?? ctx;
  const title = titleOfItem(leaving, t.noFigure);
  const shift = (by: -1 | 1): void => {
    move(item, at + by);
    tell(t.moved(title, at + by + 1));
  };
  return (
    <li className="kept">
      <div className="kept-words">
        {leaving ? (
          <>
            <Link href={studioPath(ctx.locale, new URLSearchParams(item))} lang={leaving.ctx.locale}>
              {title}
            </Link>
            <small lang={leaving.ctx.locale}>{leaving.model.subtitle}</small>
            {knownOn !== null && <small>{ctx.t.knownOn(formatDay(ctx.locale, knownOn))}</small>}
          </>
        ) : (
          <span>{title}</span>
        )}
      </div>
      <div className="kept-actions">
        <button
          type="button"
          className="button"
          aria-label={t.up(title)}
          aria-disabled={at === 0}
          onClick={() => {
            if (at > 0) shift(-1);
          }}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.down(title)}
          aria-disabled={last}
          onClick={() => {
            if (!last) shift(1);
          }}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.removeOf(title)}
          {...REMOVES}
          onClick={() => {
            taking(at);
            remove(item);
            tell(t.removed(title));
          }}
        >
          {t.remove}
        </button>
      </div>
    </li>
  );
}

/** The figures that are kept on this device. */
export default function BasketPage(): ReactNode {
  const ctx = useFigureContext();
  const t = studioWords(ctx.locale).basket;
  const { items, dropped, lasting, removed, undo, recall } = useBasket();
  const [result, tell] = useActionResult();
  const { holder, taking } = useFocusAfterRemoval<HTMLElement>(items.length);
  useEffect(() => {
    void recall();
  }, [recall]);
  const whole = useWholeDataset();
  const figures = items.flatMap((item) => exportRequestOfItem(ctx, whole, item) ?? []);
  return (
    <>
      <PageTitle title={ctx.t.documentTitle(t.title)} />
      <header className="page-head">
        <h1>{t.title}</h1>
        <p className="standfirst">{t.standfirst}</p>
      </header>
      {dropped > 0 && (
        <p className="notice" role="status">
          {t.dropped(dropped)}
        </p>
      )}
      {!lasting && (
        <p className="notice" role="status">
          {t.lost}
        </p>
      )}
      <div className="basket">
        <section ref={holder} tabIndex={-1} className="panel" aria-labelledby="basket-title">
          <h2 id="basket-title">{t.count(items.length)}</h2>
          {items.length === 0 && (
            <p className="subtitle">
              {t.empty} <Link href={pagePath(ctx.locale, 'overview')}>{ctx.t.shell.pages.overview}</Link>
            </p>
          )}
          <ol className="kept-list">
            {items.map((item, at) => (
              <KeptRow
                key={item}
                item={item}
                at={at}
                last={at === items.length - 1}
                taking={taking}
                tell={(words) => tell(words)}
              />
            ))}
          </ol>
          <ActionResultLine result={result} />
          {removed && (
            <button
              type="button"
              className="button"
              onClick={() => {
                undo();
                tell('');
              }}
            >
              {t.undo}
            </button>
          )}
        </section>
        {figures.length > 0 && <PackPanel figures={figures} />}
      </div>
    </>
  );
}
