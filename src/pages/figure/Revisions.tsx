import type { ReactNode } from 'react';
import { NOT_APPLICABLE, TOTAL, type Observation } from '../../dataset/observation';
import type { Context } from '../../model/context';
import { statusOf, observationText } from '../../model/observationDatum';
import { nameOf, shortIndicator } from '../../model/names';
import { formatNumber } from '../../i18n/number';
import { periodShort } from '../../i18n/period';
import { studioWords } from '../../i18n/studio';
import type { Opened } from '../../state/files';
import { InvalidParamList } from '../../ui/studio/InvalidParams';

function observationName(ctx: Context, o: Observation): string {
  const parts = [
    shortIndicator(ctx, o.indicator),
    ...(o.product === NOT_APPLICABLE ? [] : [nameOf(ctx, 'products', o.product)]),
    ...(o.activity === TOTAL ? [] : [nameOf(ctx, 'activities', o.activity)]),
    nameOf(ctx, 'areas', o.area),
    periodShort(ctx.locale, o.period),
  ];
  return parts.join(', ');
}

/** Which observations of a file have been revised since it was made. */
export function Revisions({ ctx, opened }: { readonly ctx: Context; readonly opened: Opened }): ReactNode {
  const t = studioWords(ctx.locale);
  const { sameData, changed, vanished, added } = opened.revision;
  const say = (n: number): string => formatNumber(ctx.locale, n, 0);
  const unrevised = changed.length + vanished.length + added.length === 0;
  return (
    <div className="notice" role="status">
      <p>{t.opened(opened.name)}</p>
      {unrevised && <p>{sameData ? t.sameData : t.unrevised}</p>}
      {changed.length > 0 && (
        <>
          <p>{t.revised(say(changed.length))}</p>
          <ul>
            {changed.map(({ held: [id, value, decimals, unit, mult, status], now }) => {
              const then = { ...now, value, decimals, unit, mult, status };
              const valueText = (o: Observation): string =>
                then.status === now.obsStatus
                  ? observationText(ctx, o)
                  : `${observationText(ctx, o)} (${ctx.t.status[statusOf(o)]})`;
              return (
                <li key={id}>{t.revisedItem(observationName(ctx, now), valueText(then), valueText(now))}</li>
              );
            })}
          </ul>
        </>
      )}
      {vanished.length > 0 && <p>{t.vanished(say(vanished.length))}</p>}
      {added.length > 0 && <p>{t.added(say(added.length))}</p>}
      <InvalidParamList title={t.openedPartly} invalid={opened.invalid} />
    </div>
  );
}
