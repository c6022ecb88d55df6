import type { ReactNode } from 'react';
import { ItemView } from '../chart/static/ItemView';
import { PAGE_PALETTE } from '../chart/static/palettes';
import { legendMark } from '../layout/legendMark';
import type { Status } from '../model/status';
import { useMessages } from './locale';

/** The legend of the statuses of a figure. Series and values have direct labels. */
export function Legend({ statuses }: { readonly statuses: readonly Status[] }): ReactNode {
  const t = useMessages();
  return (
    <ul className="legend" aria-label={t.legend}>
      {statuses.map((one) => (
        <li key={one}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <ItemView item={legendMark(one)} palette={PAGE_PALETTE} />
          </svg>
          {t.status[one]}
        </li>
      ))}
    </ul>
  );
}
