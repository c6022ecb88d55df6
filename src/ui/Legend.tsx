import type { ReactNode } from 'react';
import { ItemView } from '../chart/static/ItemView';
import { PAGE_PALETTE } from '../chart/static/paints';
import { circle, rect } from '../figure/layout/items';
import { lookOf } from '../figure/layout/look';
import type { Grammar } from '../figure/model';
import { useMessages } from './locale';

/** The grammar of marks that a figure uses. The marks themselves are labelled directly. */
export function Legend({ grammar }: { readonly grammar: readonly Grammar[] }): ReactNode {
  const t = useMessages();
  return (
    <ul className="legend" aria-label={t.legend}>
      {grammar.map((one) => {
        const look = lookOf(one);
        const item =
          one === 'target'
            ? rect({ x: 6, y: 1, width: 3, height: 14 }, look.fill)
            : circle(8, 8, 6, look.fill, look.stroke);
        return (
          <li key={one}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <ItemView item={item} palette={PAGE_PALETTE} />
            </svg>
            {t.grammar[one]}
          </li>
        );
      })}
    </ul>
  );
}
