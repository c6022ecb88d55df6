import { useEffect, type ReactNode } from 'react';
import { Link } from '../ui/Link';
import type { Locale } from '../i18n/locale';
import { pagePath } from '../state/address';
import { useBasket } from '../state/basket';
import { useMessages } from '../ui/locale';

/** How many figures are kept on this device; nothing while there are none. */
export function BasketLink({ locale }: { readonly locale: Locale }): ReactNode {
  const t = useMessages();
  const { items, recall } = useBasket();
  useEffect(recall, [recall]);
  if (items.length === 0) return null;
  return (
    <Link className="tool basket-link" href={pagePath(locale, 'basket')}>
      {t.foot.basket(items.length)}
    </Link>
  );
}
