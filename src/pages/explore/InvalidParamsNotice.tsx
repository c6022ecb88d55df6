import type { ReactNode } from 'react';
import { MOST_SERIES, seriesList } from '../../spec/fields';
import type { Context } from '../../model/context';
import { catalogued } from '../../explore/catalogue';
import { seriesName } from '../../series/seriesName';
import type { InvalidParam } from '../../spec/params';
import { explorePageMessages } from '../../i18n/explorePage';
import { formatNumber } from '../../i18n/number';
import { isSeriesFault, type ExploreFault, type SeriesFault } from './view';

interface Props {
  readonly ctx: Context;
  readonly invalid: readonly InvalidParam<ExploreFault>[];
  /** Nothing is left to be shown. */
  readonly nothing: boolean;
}

/** What of the address could not be used: its fields one by one, then the series of its list. */
export function InvalidParamsNotice({ ctx, invalid, nothing }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  /** A series that the data have by its name, another by its code. */
  const nameOf = (code: string): string => {
    const ref = seriesList.parse(code)?.[0];
    return ref && catalogued(ctx, ref) ? seriesName(ctx, ref) : code;
  };
  const seriesOf = (fault: SeriesFault): string[] =>
    invalid.flatMap(({ reason, value }) => (reason === fault ? [value] : []));
  const fields = invalid.flatMap(({ field, value, reason }) =>
    isSeriesFault(reason) ? [] : [t.invalidField[reason](field, value.slice(0, 120))],
  );
  const beyond = seriesOf('beyond-most');
  const most = t.most(formatNumber(ctx.locale, MOST_SERIES, 0));
  const items = [
    ...fields,
    ...seriesOf('no-series').map((text) => t.invalidSeriesCode(text.slice(0, 120))),
    ...seriesOf('unknown-series').map((code) => t.unknownSeries(code)),
    ...(beyond.length > 0 ? [`${most} ${t.beyondMost(beyond.map(nameOf).join('; '))}`] : []),
  ];
  if (items.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{nothing ? t.invalidWhole : t.invalid}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
