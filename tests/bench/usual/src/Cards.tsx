import { Bullet } from './charts/Bullet';
import { UnitSquares } from './charts/UnitSquares';
import type { Data } from './data';
import { AREA, find, growth, target } from './figures';
import {
  authorityName,
  lastMonth,
  nameOf,
  number,
  percent,
  period as say,
  yearBefore,
  yearOf,
} from './format';

interface Props {
  readonly data: Data;
  readonly period: string;
}

function RateCard({ data, period, indicator }: Props & { readonly indicator: string }) {
  const month = lastMonth(period);
  const [main, ...others] = [
    ...growth(data, indicator, period),
    ...growth(data, indicator, month).slice(0, 1),
  ];
  if (!main) return null;
  const goal = target(data, indicator, yearOf(period));
  return (
    <li className="card">
      <h3>{nameOf(data, 'indicators', indicator)}</h3>
      <p className="card-figure">{percent(main.value)}</p>
      <p className="card-basis">
        {say(main.period)} so với {say(yearBefore(main.period))}
      </p>
      {goal && main.period === period && <Bullet name={indicator} value={main.value} target={goal.value} />}
      {others.map((o) => (
        <p key={`${o.source} ${o.period}`} className="card-remark">
          {o.period === main.period ? authorityName(data, o.source) : `riêng ${say(o.period)}`}:{' '}
          {percent(o.value)}
        </p>
      ))}
    </li>
  );
}

function ShareCard({ data, period }: Props) {
  const counted = find(data, { area: AREA, indicator: 'PRODUCTS_UP', period, scenario: 'ACTUAL' });
  const part = counted.find((o) => o.breakdown === 'UP');
  const whole = counted.find((o) => o.breakdown === '_T');
  if (!part || !whole) return null;
  return (
    <li className="card">
      <h3>{nameOf(data, 'indicators', 'PRODUCTS_UP')}</h3>
      <p className="card-figure">
        {number(part.value)} / {number(whole.value)}
      </p>
      <p className="card-basis">{say(period)}, so với cùng kỳ năm trước</p>
      <UnitSquares
        part={part.value}
        whole={whole.value}
        label={`${number(part.value)} trong ${number(whole.value)} sản phẩm tăng`}
      />
    </li>
  );
}

export function Cards({ data, period }: Props) {
  return (
    <ul className="panel cards">
      {['IIP', 'CONSUMPTION', 'LABOUR'].map((indicator) => (
        <RateCard key={indicator} data={data} period={period} indicator={indicator} />
      ))}
      <ShareCard data={data} period={period} />
    </ul>
  );
}
