import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ANIMATION } from '../animation';
import { percent, points } from '../format';

interface Props {
  readonly name: string;
  readonly value: number | null;
  readonly target: number;
}

/** A value against its target. */
export function Bullet({ name, value, target }: Props) {
  return (
    <div className="bullet">
      <ResponsiveContainer width="100%" height={28}>
        <BarChart
          layout="vertical"
          data={[{ name, value: value ?? 0 }]}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        >
          <XAxis hide type="number" domain={[0, Math.max(value ?? 0, target) * 1.05]} />
          <YAxis hide type="category" dataKey="name" />
          <Tooltip formatter={(shown) => percent(Number(shown))} />
          <Bar
            dataKey="value"
            name="Thực hiện"
            barSize={14}
            fill="var(--own)"
            background={{ fill: 'var(--track)' }}
            {...ANIMATION}
          />
          <ReferenceLine x={target} stroke="var(--target)" strokeWidth={3} />
        </BarChart>
      </ResponsiveContainer>
      <p className="bullet-words">
        <span className="target">mục tiêu {percent(target)}</span>
        <span>{value === null ? '— chưa công bố' : points(value - target)}</span>
      </p>
    </div>
  );
}
