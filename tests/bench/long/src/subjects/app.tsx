import { createRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import '../../../../../src/ui/tokens.css';
import '../../../../../src/ui/figure.css';
import '../../../../../src/ui/chart.css';
import { loadChart } from '../../../../../src/ui/loadChart';
import type { InView } from '../../../../../src/chart/interactive/chart';
import type { ChartHandle } from '../../../../../src/chart/interactive/useMarkNavigation';
import { sceneOf } from '../../../../../src/kinds/sceneOf';
import type { FigureModel, SeriesBody, SeriesPoint } from '../../../../../src/kinds/registry';
import { LocaleContext } from '../../../../../src/ui/locale';
import { extent, type Data } from '../data';
import { hasPaths, WIDTH, type Prepare } from '../drawing';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

const TOOLS: SeriesBody['tools'] = {
  name: 'Time',
  zoomIn: 'Closer',
  zoomOut: 'Wider',
  earlier: 'Earlier',
  later: 'Later',
  reset: 'All',
  showing: 'Showing',
  outside: 'no figure in view',
  hint: 'Plus and minus change the time',
};

/** The figure as the app's own models have it: every point a datum with its texts. */
function bodyOf(data: Data): SeriesBody {
  const { x, lines } = data;
  const [low, high] = extent(data);
  const [bottom, top] = [Math.floor(low / 20) * 20, Math.ceil(high / 20) * 20];
  const axis = {
    low: bottom,
    high: top,
    ticks: Array.from({ length: (top - bottom) / 20 + 1 }, (_, i) => ({
      value: bottom + 20 * i,
      label: String(bottom + 20 * i),
    })),
  };
  const [from, to] = [x[0] ?? 0, (x[1] ?? 1) - (x[0] ?? 0)];
  const time = { low: from, high: (x.at(-1) ?? 0) + to };
  return {
    kind: 'series',
    view: 'lines',
    time,
    months: MONTHS,
    tools: TOOLS,
    log: false,
    mixed: false,
    unit: 'index',
    lines: lines.map((values, slot) => ({
      id: `line-${slot}`,
      name: `Line ${slot + 1}`,
      slot: slot % 8,
      toggle: `Line ${slot + 1}`,
      axis,
      runs: [
        Array.from(values, (value, i): SeriesPoint => {
          const begin = x[i] ?? 0;
          const text = value.toFixed(1);
          return {
            from: begin,
            to: begin + to,
            at: begin + to / 2,
            length: 'month',
            period: text,
            datum: {
              id: `${slot}-${i}`,
              value,
              interval: { low: value - 0.05, high: value + 0.05 },
              text,
              label: text,
              grammar: 'published',
              name: `Line ${slot + 1}`,
              ask: null,
              facts: [],
            },
          };
        }),
      ],
      loose: [],
      gaps: [],
    })),
  };
}

/** All of the series, and nobody who chooses. */
const ALL: InView = { choice: {}, choose: () => undefined };

/** This app: its layout, which reduces what the pixels cannot show, and its interactive chart. */
export const prepare: Prepare = async (data) => {
  const Chart = await loadChart('series');
  const body = bodyOf(data);
  // A chart reads of its model what it says to those who cannot see it.
  const model = { id: 'long', kind: 'series', title: 'Long series', alt: 'Long series', body } as FigureModel;
  const handle = createRef<ChartHandle>();
  let root: Root | null = null;
  return {
    draw: (host) => {
      root = createRoot(host);
      const scene = sceneOf(body, WIDTH);
      flushSync(() =>
        root?.render(
          <LocaleContext value="en">
            <Chart model={model} body={body} scene={scene} handle={handle} inView={ALL} />
          </LocaleContext>,
        ),
      );
    },
    drawn: (host) => hasPaths(host, 'svg path', data.lines.length),
    clear: () => root?.unmount(),
  };
};
