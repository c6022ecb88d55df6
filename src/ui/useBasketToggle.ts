import { isFull, useBasket, type BasketItem } from '../state/basket';

interface BasketToggle {
  readonly kept: boolean;
  /** The basket takes no more items, and this one is not among them. */
  readonly full: boolean;
  readonly count: number;
  readonly toggle: () => void;
}

/** Whether an item is in the basket, and what a button does that keeps it or takes it out. */
export function useBasketToggle(item: BasketItem): BasketToggle {
  const { items, keep, remove } = useBasket();
  const kept = items.includes(item);
  return {
    kept,
    full: !kept && isFull(items),
    count: items.length,
    toggle: () => {
      if (kept) remove(item);
      else keep(item);
    },
  };
}
