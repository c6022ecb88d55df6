import { useEffect, type ReactNode } from 'react';
import { studioWords } from '../../i18n/studio';
import { pagePath } from '../../state/address';
import { useBasket } from '../../state/basket';
import { Link } from '../../ui/Link';
import { PageTitle } from '../../ui/PageTitle';
import { ActionResultLine, useActionResult } from '../../ui/studio/ActionResult';
import { useFigureContext, useWholeDataset } from '../../ui/useFigureContext';
import { useFocusAfterRemoval } from '../../ui/useFocusAfterRemoval';
import { ItemRow } from './ItemRow';
import { exportRequestOfItem } from './items';
import { PackPanel } from './PackPanel';
import './basket.css';

/** The list of items, with the result of the last action and a button that puts back what it removed. */
function Items(): ReactNode {
  const ctx = useFigureContext();
  const t = studioWords(ctx.locale).basket;
  const { items, removed, undo } = useBasket();
  const [result, tell] = useActionResult();
  const { holder, taking } = useFocusAfterRemoval<HTMLElement>(items.length);
  return (
    <section ref={holder} tabIndex={-1} className="panel" aria-labelledby="basket-title">
      <h2 id="basket-title">{t.count(items.length)}</h2>
      {items.length === 0 && (
        <p className="subtitle">
          {t.empty} <Link href={pagePath(ctx.locale, 'overview')}>{ctx.t.shell.pages.overview}</Link>
        </p>
      )}
      <ol className="basket-list">
        {items.map((item, at) => (
          <ItemRow
            key={item}
            item={item}
            at={at}
            last={at === items.length - 1}
            taking={taking}
            tell={tell}
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
  );
}

/** The figures that are kept on this device. */
export default function BasketPage(): ReactNode {
  const ctx = useFigureContext();
  const t = studioWords(ctx.locale).basket;
  const { items, dropped, lasting, recall } = useBasket();
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
        <Items />
        {figures.length > 0 && <PackPanel figures={figures} />}
      </div>
    </>
  );
}
