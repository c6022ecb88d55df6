import {
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ANIMATION } from '../animation';
import type { Product } from '../figures';
import { number, percent } from '../format';

/** This period against the same a year before, which is 100. */
export function ProductsChart({ products }: { readonly products: readonly Product[] }) {
  const rows = products.map((product) => ({
    ...product,
    base: 100,
    label: product.growth === null ? '' : percent(product.growth),
  }));
  return (
    <ResponsiveContainer width="100%" height={48 * rows.length + 40}>
      <ComposedChart layout="vertical" data={rows} margin={{ top: 8, right: 64, bottom: 0, left: 0 }}>
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          domain={[0, 'dataMax']}
          orientation="top"
          tick={{ fontSize: 12, fill: 'var(--muted)' }}
        />
        <YAxis type="category" dataKey="name" width={120} tick={{ fontSize: 12, fill: 'var(--ink)' }} />
        <Tooltip
          formatter={(value, name) => [
            Array.isArray(value) ? value.map(Number).map(number).join(' – ') : number(Number(value)),
            name,
          ]}
          labelFormatter={(name) => {
            const row = rows.find((one) => one.name === name);
            return row ? `${row.name}: ${row.amount} ${row.label}` : name;
          }}
        />
        <ReferenceLine x={100} stroke="var(--muted)" />
        <Bar dataKey="range" name="Khoảng" barSize={6} fill="var(--own-soft)" {...ANIMATION} />
        <Scatter dataKey="base" name="Cùng kỳ" fill="var(--paper)" stroke="var(--own)" {...ANIMATION} />
        <Scatter dataKey="level" name="Kỳ này" fill="var(--own)" {...ANIMATION}>
          <LabelList dataKey="label" position="right" fontSize={12} fontWeight={600} fill="var(--own)" />
        </Scatter>
      </ComposedChart>
    </ResponsiveContainer>
  );
}
