import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { colour, hasPaths, HEIGHT, WIDTH, type Prepare } from '../drawing';

type Row = Record<string, number>;

/** Recharts on a numeric axis, its animation off, with a dot for every point as it comes or without. */
export const rechartsWith =
  (dots: boolean): Prepare =>
  (data) => {
    const rows = Array.from(data.x, (x, i): Row => {
      const row: Row = { x };
      data.lines.forEach((values, n) => {
        row[`y${n}`] = values[i] ?? 0;
      });
      return row;
    });
    let root: Root | null = null;
    return Promise.resolve({
      draw: (host) => {
        root = createRoot(host);
        flushSync(() =>
          root?.render(
            <LineChart width={WIDTH} height={HEIGHT} data={rows}>
              <CartesianGrid vertical={false} />
              <XAxis type="number" dataKey="x" domain={['dataMin', 'dataMax']} />
              <YAxis domain={['auto', 'auto']} />
              <Tooltip />
              {data.lines.map((_, i) => (
                <Line
                  key={i}
                  dataKey={`y${i}`}
                  type="linear"
                  stroke={colour(i)}
                  isAnimationActive={false}
                  {...(dots ? {} : { dot: false })}
                />
              ))}
            </LineChart>,
          ),
        );
      },
      drawn: (host) => hasPaths(host, 'path.recharts-curve', data.lines.length),
      clear: () => root?.unmount(),
    });
  };
