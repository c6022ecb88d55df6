import { useEffect, type ReactNode } from 'react';
import { Link } from '../ui/Link';
import type { Locale } from '../i18n/locale';
import { pagePath } from '../state/address';
import { useBasket } from '../state/basket';
import { useMessages } from '../ui/locale';

/** Link to the basket with the number of its items; nothing for an empty basket. */
export function BasketLink({ locale }: { readonly locale: Locale }): ReactNode {
  const t = useMessages();
  const { items, recall } = useBasket();
  useEffect(() => {
    void recall();
  }, [recall]);
  if (items.length === 0) return null;
  return (
    <Link className="tool basket-link" href={pagePath(locale, 'basket')}>
      {t.foot.basket(items.length)}
    </Link>
  );
}
