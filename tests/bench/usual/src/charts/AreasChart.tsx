import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ANIMATION } from '../animation';
import type { AreaBar } from '../figures';
import { percent } from '../format';

/** The province beside the nation. */
export function AreasChart({ bars }: { readonly bars: readonly AreaBar[] }) {
  return (
    <ResponsiveContainer width="100%" height={64 * bars.length + 40}>
      <BarChart layout="vertical" data={[...bars]} margin={{ top: 8, right: 64, bottom: 0, left: 0 }}>
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis type="number" orientation="top" tick={{ fontSize: 12, fill: 'var(--muted)' }} />
        <YAxis type="category" dataKey="name" width={120} tick={{ fontSize: 12, fill: 'var(--ink)' }} />
        <Tooltip formatter={(value) => percent(Number(value))} />
        <Bar dataKey="value" name="Tăng trưởng" barSize={24} {...ANIMATION}>
          {bars.map((bar) => (
            <Cell key={bar.name} fill={bar.own ? 'var(--own)' : 'var(--reference)'} />
          ))}
          <LabelList
            dataKey="value"
            position="right"
            formatter={(value) => percent(Number(value))}
            fontSize={12}
            fontWeight={600}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
