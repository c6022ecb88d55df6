import type { ReactNode } from 'react';
import { seriesCode } from '../../spec/fields';
import type { Context } from '../../model/context';
import { seriesName } from '../../series/seriesName';
import type { SeriesRef } from '../../spec/series';
import { explorePageMessages } from '../../i18n/explorePage';
import { REMOVES, useFocusAfterRemoval } from '../../ui/useFocusAfterRemoval';
import type { ExploreSpec } from '../../explore/exploreSpec';

interface Props {
  readonly ctx: Context;
  readonly spec: ExploreSpec;
  readonly choose: (series: readonly SeriesRef[]) => void;
}

interface ListProps extends Props {
  /** Called with the place of what is about to be taken out. */
  readonly taking: (at: number) => void;
}

function ChosenList({ ctx, spec, choose, taking }: ListProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  return (
    <ul className="chosen" aria-label={t.chosen}>
      {spec.series.map((ref, at) => {
        const code = seriesCode(ref);
        const name = seriesName(ctx, ref);
        return (
          <li key={code}>
            <button
              type="button"
              className="chip"
              aria-label={t.remove(name)}
              {...REMOVES}
              onClick={() => {
                taking(at);
                choose(spec.series.filter((one) => seriesCode(one) !== code));
              }}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      {spec.series.length > 1 && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              taking(0);
              choose([]);
            }}
          >
            {t.removeAll}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What is chosen, in view whatever else is folded away, each to be taken out again. */
export function ChosenSeries({ ctx, spec, choose }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const { holder, taking } = useFocusAfterRemoval<HTMLDivElement>(spec.series.length);
  return (
    <div ref={holder} tabIndex={-1} className="chosen-room">
      {spec.series.length === 0 && <p className="chosen-none">{t.noneChosen}</p>}
      {spec.series.length > 0 && <ChosenList ctx={ctx} spec={spec} choose={choose} taking={taking} />}
    </div>
  );
}
