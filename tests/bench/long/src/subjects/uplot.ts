import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { colour, hasCanvas, HEIGHT, WIDTH, type Prepare } from '../drawing';

/** uPlot: arrays by column, no points. */
export const prepare: Prepare = (data) => {
  const columns = [data.x, ...data.lines] as unknown as UPlot.AlignedData;
  let chart: UPlot | null = null;
  return Promise.resolve({
    draw: (host) => {
      chart = new UPlot(
        {
          width: WIDTH,
          height: HEIGHT,
          scales: { x: { time: false } },
          series: [
            {},
            ...data.lines.map((_, i) => ({
              label: `Line ${i + 1}`,
              stroke: colour(i),
              width: 1.5,
              points: { show: false },
            })),
          ],
        },
        columns,
        host,
      );
    },
    drawn: hasCanvas,
    clear: () => chart?.destroy(),
  });
};
