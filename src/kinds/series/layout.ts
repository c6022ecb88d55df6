import { FLAG_ROOM, flagOf } from '../../layout/flags';
import { plotHeightIn } from '../../layout/grow';
import { line, SIZE, text, widest, widthOf, wrap } from '../../layout/items';
import { seriesStyle } from '../../layout/markStyle';
import type { Item, Scene, SceneKey, TextItem } from '../../layout/scene';
import { spreadOut } from '../../layout/spreadOut';
import type { TimeChoice, TimeRange } from '../../layout/timeChoice';
import type { SeriesLine } from '../../series/line';
import type { SeriesBody } from './body';
import { latestIn } from './latest';
import { drawSeries, type Drawing } from './plot';

/** Room above the plot: what the axis measures, and the tools of a chart that takes the picture's place. */
const TOP = 40;
const FOOT = 28;
/** From this width on the names of series stand at the ends of their lines, and panels side by side. */
const WIDE_FROM = 560;
/** Two lines of Vietnamese: a mark under the upper and one over the lower do not meet. */
const LINE = 18;
/** A label that can be pressed is at least so high. */
const KEY = 24;
const SWATCH = 22;

const axisRoom = (lines: readonly SeriesLine[]): number =>
  Math.ceil(
    widest(
      lines.flatMap(({ axis }) => axis.ticks.map((tick) => tick.label)),
      SIZE.axis,
    ),
  ) + 12;

/** What stands under the name of a series: its newest figure in view, or that none is. */
interface KeyValue {
  readonly words: string;
  readonly flag: Pick<TextItem, 'flag'>;
}

function keyValue(body: SeriesBody, own: SeriesLine, timeRange: TimeRange): KeyValue {
  const latest = latestIn(body, own, timeRange);
  return latest
    ? {
        words: body.mixed ? `${latest.datum.label}, ${latest.period}` : latest.datum.label,
        flag: flagOf(latest.datum),
      }
    : { words: body.tools.outside, flag: {} };
}

const valueWidth = ({ words, flag }: KeyValue): number =>
  widthOf(words, SIZE.small) + (flag.flag === true ? FLAG_ROOM : 0);

interface KeyWords {
  readonly own: SeriesLine;
  readonly lines: readonly string[];
  readonly value: KeyValue;
  readonly height: number;
}

const keyWords = (own: SeriesLine, value: KeyValue, width: number): KeyWords => {
  const name = wrap(own.name, width, SIZE.label, 600);
  return { own, lines: name, value, height: Math.max(KEY, (name.length + 1) * LINE + 3) };
};

const keyText = ({ own, lines, value }: KeyWords, x: number, top: number, off: boolean): TextItem[] => [
  ...lines.map((words, i) =>
    text(x, top + 12 + i * LINE, words, {
      weight: 600,
      color: off ? 'muted' : seriesStyle(own.seriesIndex).solid,
    }),
  ),
  text(x, top + 12 + lines.length * LINE, value.words, { size: SIZE.small, color: 'muted', ...value.flag }),
];

const unitLine = (body: SeriesBody, width: number): TextItem[] => {
  // The tools of the chart stand at the right of this line.
  const words = wrap(body.unit, width, SIZE.small);
  return words.slice(0, 2).map((part, i) => text(0, 13 + i * 14, part, { size: SIZE.small, color: 'muted' }));
};

/** Room for the tools of the chart. */
const TOOLS = 176;

/** All series in one plot. */
function linesScene(body: SeriesBody, width: number, room: number | undefined, choice: TimeChoice): Scene {
  const beside = width >= WIDE_FROM;
  const left = axisRoom(body.lines);
  const timeRange = choice.timeRange ?? body.time;
  const valued = body.lines.map((own) => ({ own, value: keyValue(body, own, timeRange) }));
  const wide = valued.map(({ own, value }) =>
    Math.max(widthOf(own.name, SIZE.label, 600), valueWidth(value)),
  );
  const names = beside ? Math.min(width * 0.28, Math.max(...wide) + 2) : 0;
  const keys = valued.map(({ own, value }) => keyWords(own, value, beside ? names : width - SWATCH));
  const needed = keys.reduce((sum, key) => sum + key.height, 0);
  const own = beside ? 300 : 240;
  const below = beside ? 0 : needed + 8;
  const tall = room === undefined ? own : plotHeightIn(own, width, room - TOP - FOOT - below);
  const plotHeight = beside ? Math.max(tall, needed - 16) : tall;
  const plot = { left, top: TOP, width: width - left - (beside ? names + 16 : 18), height: plotHeight };
  const axis = body.lines[0]?.axis ?? { low: 0, high: 1, ticks: [] };
  const shown = body.lines.filter((one) => !choice.hidden?.has(one.id));
  const drawn = drawSeries(body, shown, axis, plot, timeRange, SIZE.value);
  const { items, boxes } = beside
    ? keysBeside(
        keys,
        drawn,
        plot.left + plot.width + 12,
        { top: TOP - 12, bottom: TOP + plotHeight + 16 },
        choice,
      )
    : keysBelow(keys, TOP + plotHeight + FOOT + 8, width, choice);
  return {
    width,
    height: TOP + plotHeight + FOOT + below,
    plot,
    frame: drawn.frame,
    marks: [...drawn.paths, ...drawn.dots],
    labels: [...unitLine(body, width - TOOLS), ...drawn.labels, ...items],
    places: drawn.places,
    keys: boxes,
  };
}

interface Keys {
  readonly items: Item[];
  readonly boxes: SceneKey[];
}

const boxOf = ({ own, height }: KeyWords, x: number, y: number, width: number): SceneKey => ({
  id: own.id,
  name: own.name,
  x,
  y,
  width,
  height,
});

/** Labels at the ends of their lines, with a thread where they had to move. */
function keysBeside(
  keys: readonly KeyWords[],
  drawn: Drawing,
  x: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  choice: TimeChoice,
): Keys {
  const wanted = keys.map(({ own, height }) => ({ y: drawn.ends.get(own.id)?.y ?? bottom, height }));
  const at = spreadOut(wanted, top, bottom);
  return {
    items: keys.flatMap((key, i) => {
      const y = at[i] ?? top;
      const end = drawn.ends.get(key.own.id);
      const thread = end
        ? [line(end.x + 5, end.y, x - 4, y + 8, seriesStyle(key.own.seriesIndex).soft, 1)]
        : [];
      return [...thread, ...keyText(key, x, y, choice.hidden?.has(key.own.id) ?? false)];
    }),
    boxes: keys.map((key, i) =>
      boxOf(key, x, at[i] ?? top, Math.max(...key.lines.map((words) => widthOf(words, SIZE.label, 600)), 60)),
    ),
  };
}

/** Labels below the plot, each with a piece of its line. */
function keysBelow(keys: readonly KeyWords[], from: number, width: number, choice: TimeChoice): Keys {
  let y = from;
  const placed = keys.map((key) => {
    const top = y;
    y += key.height;
    return { key, top };
  });
  return {
    items: placed.flatMap(({ key, top }): Item[] => {
      const { line: stroke } = seriesStyle(key.own.seriesIndex);
      const off = choice.hidden?.has(key.own.id) ?? false;
      return [
        line(0, top + 8, SWATCH - 6, top + 8, off ? 'rule' : stroke.color, 3, stroke.dash),
        ...keyText(key, SWATCH, top, off),
      ];
    }),
    boxes: placed.map(({ key, top }) => boxOf(key, 0, top, width)),
  };
}

/** A panel for each series, all on one stretch of time. */
function multiplesScene(body: SeriesBody, width: number, choice: TimeChoice): Scene {
  const count = body.lines.length;
  const columns = width < WIDE_FROM ? 1 : count === 2 || count === 4 ? 2 : Math.min(3, count);
  const gap = 20;
  const panel = (width - gap * (columns - 1)) / columns;
  const left = axisRoom(body.lines);
  const timeRange = choice.timeRange ?? body.time;
  const heads = body.lines.map((own) => keyWords(own, keyValue(body, own, timeRange), panel));
  const plotHeight = columns === 1 ? (count === 1 ? 200 : 120) : 130;
  const frame: Item[] = [];
  const marks: Item[] = [];
  const labels: Item[] = unitLine(body, width - TOOLS);
  const places: Scene['places'][number][] = [];
  const boxes: SceneKey[] = [];
  const plots: Scene['plot'][] = [];
  let top = TOP;
  for (let row = 0; row * columns < count; row += 1) {
    const inRow = heads.slice(row * columns, (row + 1) * columns);
    const head = Math.max(...inRow.map((key) => key.height)) + 8;
    inRow.forEach((key, column) => {
      const x = column * (panel + gap);
      const own = { left: x + left, top: top + head, width: panel - left - 20, height: plotHeight };
      plots.push(own);
      const off = choice.hidden?.has(key.own.id) ?? false;
      const drawn = drawSeries(body, off ? [] : [key.own], key.own.axis, own, timeRange, SIZE.small);
      frame.push(...drawn.frame);
      marks.push(...drawn.paths, ...drawn.dots);
      labels.push(...keyText(key, x, top, off), ...drawn.labels);
      places.push(...drawn.places);
      boxes.push(boxOf(key, x, top, panel));
    });
    top += head + plotHeight + FOOT + 10;
  }
  return {
    width,
    height: top - 6,
    plot: plots[0] ?? { left: 0, top: 0, width, height: top },
    frame,
    marks,
    labels,
    places,
    keys: boxes,
  };
}

/** Series on a true axis of time, in one plot or in a panel each. */
export const layoutSeries = (
  body: SeriesBody,
  width: number,
  room?: number,
  choice: TimeChoice = {},
): Scene =>
  body.view === 'multiples' ? multiplesScene(body, width, choice) : linesScene(body, width, room, choice);
