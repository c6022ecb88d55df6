import {
  CartesianGrid,
  LabelList,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ANIMATION } from '../animation';
import type { Point } from '../figures';
import { percent } from '../format';

interface Props {
  readonly points: readonly Point[];
  readonly target: number | null;
}

/** Growth to date through a year, beside the target of the year. */
export function ProgressChart({ points, target }: Props) {
  const rows = points.map((point) => ({
    ...point,
    text: point.value === null ? '' : percent(point.value) + (point.estimate ? ' (ước)' : ''),
  }));
  return (
    <ResponsiveContainer width="100%" height={280}>
      <LineChart data={rows} margin={{ top: 24, right: 32, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          dataKey="month"
          domain={[1, 12]}
          ticks={[2, 4, 6, 8, 10, 12]}
          tickFormatter={(month: number) => `T${month}`}
          tick={{ fontSize: 12, fill: 'var(--muted)' }}
        />
        <YAxis width={32} domain={[0, 'auto']} tick={{ fontSize: 12, fill: 'var(--muted)' }} />
        <Tooltip
          formatter={(value) => percent(Number(value))}
          labelFormatter={(_, shown) => String((shown[0]?.payload as Point | undefined)?.label ?? '')}
        />
        <Legend />
        {target !== null && (
          <ReferenceLine
            y={target}
            stroke="var(--target)"
            strokeDasharray="6 4"
            label={{
              value: `Mục tiêu: ${percent(target)}`,
              position: 'insideBottomRight',
              fill: 'var(--target)',
              fontSize: 12,
            }}
          />
        )}
        <Line name="Công bố" dataKey="value" stroke="var(--own)" strokeWidth={2} connectNulls {...ANIMATION}>
          <LabelList dataKey="text" position="top" fontSize={12} fontWeight={600} fill="var(--own)" />
        </Line>
        <Line
          name="Nguồn khác"
          dataKey="other"
          stroke="var(--other)"
          strokeWidth={0}
          dot={{ strokeWidth: 2 }}
          {...ANIMATION}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
