import type { ReactNode } from 'react';
import { formatDay } from '../../i18n/day';
import { studioWords } from '../../i18n/studio';
import { studioPath } from '../../state/address';
import { useBasket, type BasketItem } from '../../state/basket';
import { Link } from '../../ui/Link';
import { useMessages } from '../../ui/locale';
import { useFigureContext, useWholeDataset } from '../../ui/useFigureContext';
import { REMOVES } from '../../ui/useFocusAfterRemoval';
import { exportRequestOfItem, titleOfItem } from './items';

interface Props {
  readonly item: BasketItem;
  readonly at: number;
  readonly last: boolean;
  /** Called with the index of the item before it is removed. */
  readonly taking: (at: number) => void;
  readonly tell: (words: string) => void;
}

interface MoveProps {
  readonly sign: string;
  readonly label: string;
  /** Null where the item cannot be moved any further. */
  readonly move: (() => void) | null;
}

/** It keeps the focus where it can do nothing more: a keyboard user may have pressed it until then. */
function MoveButton({ sign, label, move }: MoveProps): ReactNode {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      aria-disabled={move === null}
      onClick={() => move?.()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function ItemActions({ title, item, at, last, taking, tell }: Props & { readonly title: string }): ReactNode {
  const t = studioWords(useFigureContext().locale).basket;
  const { remove, move } = useBasket();
  const moveBy = (by: -1 | 1) => (): void => {
    move(item, at + by);
    tell(t.moved(title, at + by + 1));
  };
  return (
    <div className="basket-item-actions">
      <MoveButton sign="↑" label={t.up(title)} move={at > 0 ? moveBy(-1) : null} />
      <MoveButton sign="↓" label={t.down(title)} move={last ? null : moveBy(1)} />
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
  );
}

/** An item of the basket: its figure as it would be exported now, and buttons to move and remove it. */
export function ItemRow(props: Props): ReactNode {
  const { item } = props;
  const ctx = useFigureContext();
  const t = useMessages();
  const request = exportRequestOfItem(ctx, useWholeDataset(), item);
  const { knownOn } = request?.ctx ?? ctx;
  const title = titleOfItem(request, studioWords(ctx.locale).basket.noFigure);
  return (
    <li className="basket-item">
      <div className="basket-item-name">
        {request ? (
          <>
            <Link href={studioPath(ctx.locale, new URLSearchParams(item))} lang={request.ctx.locale}>
              {title}
            </Link>
            <small lang={request.ctx.locale}>{request.model.subtitle}</small>
            {knownOn !== null && <small>{t.knownOn(formatDay(ctx.locale, knownOn))}</small>}
          </>
        ) : (
          <span>{title}</span>
        )}
      </div>
      <ItemActions {...props} title={title} />
    </li>
  );
}
