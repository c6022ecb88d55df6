import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { colour, hasCanvas, HEIGHT, WIDTH, type Prepare } from '../drawing';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip, Filler);

/** Chart.js as its own advice on speed has it: data in its inner form and in order, no animation, no points. */
export const prepare: Prepare = (data) => {
  const config: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: {
      datasets: data.lines.map((values, i) => ({
        data: Array.from(values, (y, n) => ({ x: data.x[n] ?? 0, y })),
        borderColor: colour(i),
        borderWidth: 1.5,
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: false,
      scales: { x: { type: 'linear' } },
    },
  };
  let chart: Chart<'line', { x: number; y: number }[]> | null = null;
  return Promise.resolve({
    draw: (host) => {
      const canvas = document.createElement('canvas');
      canvas.width = WIDTH;
      canvas.height = HEIGHT;
      host.append(canvas);
      chart = new Chart(canvas, config);
    },
    drawn: hasCanvas,
    clear: (host) => {
      chart?.destroy();
      host.replaceChildren();
    },
  });
};
