import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colour, hasCanvas, HEIGHT, WIDTH, type Prepare } from '../drawing';

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** ECharts on canvas, no animation, no symbols. */
export const prepare: Prepare = (data) => {
  const series = data.lines.map((values, i) => ({
    type: 'line' as const,
    showSymbol: false,
    lineStyle: { color: colour(i), width: 1.5 },
    data: Array.from(values, (value, n) => [data.x[n] ?? 0, value]),
  }));
  let chart: EChartsType | null = null;
  return Promise.resolve({
    draw: (host) => {
      chart = init(host, null, { width: WIDTH, height: HEIGHT });
      chart.setOption({
        animation: false,
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'value', min: 'dataMin', max: 'dataMax' },
        yAxis: { type: 'value', scale: true },
        series,
      });
    },
    drawn: hasCanvas,
    clear: () => chart?.dispose(),
  });
};
