import { lineY, plot } from '@observablehq/plot';
import { colour, hasPaths, HEIGHT, WIDTH, type Prepare } from '../drawing';

/** Observable Plot, a line mark for every series. */
export const prepare: Prepare = (data) => {
  const marks = data.lines.map((values) =>
    Array.from(values, (y, n): readonly [number, number] => [data.x[n] ?? 0, y]),
  );
  return Promise.resolve({
    draw: (host) => {
      host.append(
        plot({
          width: WIDTH,
          height: HEIGHT,
          grid: true,
          y: { zero: false },
          marks: marks.map((points, i) =>
            lineY(points, {
              x: ([x]: readonly [number, number]) => x,
              y: ([, y]: readonly [number, number]) => y,
              stroke: colour(i),
            }),
          ),
        }),
      );
    },
    drawn: (host) => hasPaths(host, 'svg path', data.lines.length),
    clear: (host) => {
      host.replaceChildren();
    },
  });
};
