import { FLAG_ROOM, flagOf } from '../../layout/flags';
import { plotHeightIn } from '../../layout/grow';
import {
  line,
  SIZE,
  SMALL,
  TALL_LINE,
  text,
  textLines,
  WIDE_FROM,
  widest,
  widthOf,
  wrap,
} from '../../layout/items';
import { seriesStyle } from '../../layout/markStyle';
import { stack } from '../../layout/marks/layers';
import { unitLines } from '../../layout/marks/row';
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

/** What stands under the name of a series: its newest value in view, or that there is none. */
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
  return { own, lines: name, value, height: Math.max(KEY, (name.length + 1) * TALL_LINE + 3) };
};

const keyText = ({ own, lines, value }: KeyWords, x: number, top: number, off: boolean): TextItem[] => [
  ...textLines(
    lines,
    { x, y: top + 12, pitch: TALL_LINE },
    { weight: 600, color: off ? 'muted' : seriesStyle(own.seriesIndex).solid },
  ),
  text(x, top + 12 + lines.length * TALL_LINE, value.words, { ...SMALL, ...value.flag }),
];

/** Room for the tools of the chart, at the right of what the axis measures. */
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
  const drawn = drawSeries({ body, axis, plot, timeRange }, shown, SIZE.value);
  const { items, boxes } = beside
    ? keysBeside(
        keys,
        drawn,
        { x: plot.left + plot.width + 12, top: TOP - 12, bottom: TOP + plotHeight + 16 },
        choice,
      )
    : keysBelow(keys, TOP + plotHeight + FOOT + 8, width, choice);
  return {
    width,
    height: TOP + plotHeight + FOOT + below,
    plot,
    ...stack([{ labels: unitLines(body.unit, width - TOOLS) }, drawn, { labels: items }]),
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
  { x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number },
  choice: TimeChoice,
): Keys {
  const wanted = keys.map(({ own, height }) => ({ y: drawn.ends.get(own.id)?.y ?? bottom, height }));
  const at = spreadOut(wanted, top, bottom);
  return {
    items: keys.flatMap((key, i) => {
      const y = at[i] ?? top;
      const end = drawn.ends.get(key.own.id);
      const thread = end
        ? [line([end.x + 5, end.y], [x - 4, y + 8], seriesStyle(key.own.seriesIndex).soft)]
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
        line([0, top + 8], [SWATCH - 6, top + 8], off ? 'rule' : stroke.color, {
          width: 3,
          dash: stroke.dash,
        }),
        ...keyText(key, SWATCH, top, off),
      ];
    }),
    boxes: placed.map(({ key, top }) => boxOf(key, 0, top, width)),
  };
}

/** A panel for each series, all on one time range. */
function multiplesScene(
  body: SeriesBody,
  width: number,
  { timeRange = body.time, hidden }: TimeChoice,
): Scene {
  const count = body.lines.length;
  const columns = width < WIDE_FROM ? 1 : count === 2 || count === 4 ? 2 : Math.min(3, count);
  const gap = 20;
  const panel = (width - gap * (columns - 1)) / columns;
  const left = axisRoom(body.lines);
  const heads = body.lines.map((own) => keyWords(own, keyValue(body, own, timeRange), panel));
  const plotHeight = columns === 1 ? (count === 1 ? 200 : 120) : 130;
  let top = TOP;
  const panels = Array.from({ length: Math.ceil(count / columns) }, (_, row) => {
    const inRow = heads.slice(row * columns, (row + 1) * columns);
    const head = Math.max(...inRow.map((key) => key.height)) + 8;
    const above = top;
    top += head + plotHeight + FOOT + 10;
    return inRow.map((key, column) => {
      const x = column * (panel + gap);
      const plot = { left: x + left, top: above + head, width: panel - left - 20, height: plotHeight };
      const off = hidden?.has(key.own.id) ?? false;
      const area = { body, axis: key.own.axis, plot, timeRange };
      const drawn = drawSeries(area, off ? [] : [key.own], SIZE.small);
      const labels = [...keyText(key, x, above, off), ...drawn.labels];
      return { plot, drawn: { ...drawn, labels }, key: boxOf(key, x, above, panel) };
    });
  }).flat();
  return {
    width,
    height: top - 6,
    plot: panels[0]?.plot ?? { left: 0, top: 0, width, height: top },
    ...stack([{ labels: unitLines(body.unit, width - TOOLS) }, ...panels.map(({ drawn }) => drawn)]),
    keys: panels.map(({ key }) => key),
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
