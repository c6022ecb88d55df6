import { memo, useId, useMemo, type ReactNode } from 'react';
import type { Context } from '../../model/context';
import type { AvailableSeries } from '../../explore/available';
import type { ExploreSpec } from '../../explore/exploreSpec';
import { whyNotSeries } from './reasons';

interface OptionProps {
  readonly ctx: Context;
  readonly series: AvailableSeries;
  readonly checked: boolean;
  /** What the reason is worked out for. */
  readonly settled: ExploreSpec;
  /** The reader has just reached for it in vain. */
  readonly refused: boolean;
}

/**
 * One series to choose. The list hears of a change; an option that would add nothing says why and stays as it is. Each
 * works out its own reason, so that the browser can answer between them.
 */
export const SeriesOption = memo(function SeriesOption({
  ctx,
  series,
  checked,
  settled,
  refused,
}: OptionProps): ReactNode {
  const id = useId();
  const reason = useMemo(() => whyNotSeries(ctx, settled, series), [ctx, settled, series]);
  const why = checked ? null : reason;
  return (
    <li>
      <label className="series-option" title={why ?? undefined}>
        <input
          type="checkbox"
          data-series={series.code}
          checked={checked}
          readOnly
          aria-disabled={why !== null}
          aria-describedby={why === null ? undefined : id}
        />
        <span>{series.name}</span>
        {why !== null && (
          <span hidden id={id}>
            {why}
          </span>
        )}
      </label>
      <p className="explore-why" role="status">
        {refused ? why : ''}
      </p>
    </li>
  );
});
