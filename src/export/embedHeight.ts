import { dataDayText } from '../figure/dataDay';
import type { EmbedOptions } from '../figure/embedQuery';
import { embedMessages } from '../i18n/embed';
import { capitalise } from '../i18n/period';
import { kindOf, type FigureModel } from '../kinds/registry';
import { sceneOf } from '../kinds/sceneOf';
import { STAGE_WIDTHS } from '../layout/stageWidths';
import { textWidth, type Face } from '../metrics/measure';
import type { Context } from '../model/context';
import { standalone } from '../sheet/sheetBody';
import { givenText } from '../sheet/sheetText';

/** Widths of the columns in which a frame stands, in pixels. */
const WIDTHS = { least: 280, most: 1000 } as const;

/** How embed.css and figure.css lay out an embed, in pixels. */
const PAGE = {
  side: 18,
  /** The bar at the top, and the padding above and below. */
  edges: 5 + 16 + 16,
  gap: 12,
  small: 4,
  between: 6,
  narrowMost: 480,
  wideFrom: 600,
  /** Above the foot: margin, rule, padding. */
  foot: 18 + 1 + 12,
  link: 8,
  legend: { mark: 22, gap: 16, row: 19.5 },
} as const;

interface Type {
  readonly size: number;
  readonly face: Face;
  /** Of a line. */
  readonly height: number;
}

const TITLE: Type = { size: 21, face: 'serif600', height: 27.3 };
const BODY: Type = { size: 15, face: 'inter400', height: 22.5 };
const VALUE: Type = { ...BODY, face: 'inter600' };
const SMALL: Type = { size: 13, face: 'inter400', height: 19.5 };
const NOTE: Type = { size: 12.5, face: 'inter400', height: 18.75 };
const LINK: Type = { ...NOTE, face: 'inter600' };

/** What kerning and rounding in a browser may add to a width of the tables. */
const ALLOWANCE = 1.02;

const widthOf = (text: string, { size, face }: Type): number => textWidth(text, size, face) * ALLOWANCE;

/** The height of a text in a room of some width. Its words are measured once, for all widths. */
function paragraph(text: string, type: Type): (room: number) => number {
  const words = text.split(' ').map((word) => widthOf(word, type));
  const space = widthOf(' ', type);
  return (room) => {
    let lines = 1;
    let filled = 0;
    for (const word of words) {
      const after = filled === 0 ? word : filled + space + word;
      if (after <= room) filled = after;
      else {
        // A word that is wider than the room is broken.
        const broken = Math.floor(word / room);
        lines += (filled === 0 ? 0 : 1) + broken;
        filled = word - broken * room;
      }
    }
    return lines * type.height;
  };
}

/** The height of the legend: its entries wrap as words do, and stay whole. */
function legend(names: readonly string[]): (room: number) => number {
  const { mark, gap, row } = PAGE.legend;
  const widths = names.map((name) => mark + widthOf(name, SMALL));
  return (room) => {
    let rows = 1;
    let filled = 0;
    for (const width of widths) {
      const after = filled === 0 ? width : filled + gap + width;
      if (after > room && filled > 0) rows += 1;
      filled = after > room ? width : after;
    }
    return names.length === 0 ? 0 : rows * row + (rows - 1) * PAGE.small;
  };
}

/** The values that a picture does not name at its marks, a row each. */
function values(model: FigureModel): (room: number) => number {
  const rows = (kindOf(model.body).unlabelled?.(model.body) ?? []).map(({ name, label }) => ({
    name: paragraph(name, BODY),
    value: widthOf(label, VALUE),
  }));
  return (room) =>
    rows.length === 0
      ? 0
      : PAGE.gap + rows.reduce((sum, { name, value }) => sum + name(room - value - 16), 0);
}

/** The drawing that a width shows, as high as it is shown. */
function picture(model: FigureModel): (room: number) => number {
  const body = standalone(model.body);
  const [narrow, wide] = [STAGE_WIDTHS.narrow, STAGE_WIDTHS.wide].map((width) => {
    const { height } = sceneOf(body, width);
    return height / width;
  });
  return (room) =>
    room < PAGE.wideFrom ? Math.min(room, PAGE.narrowMost) * (narrow ?? 0) : room * (wide ?? 0);
}

/** The sources as they are read there: further pages of one body are numbers beside its name. */
function sourceText(heading: string, { sources }: FigureModel): string {
  const counts = new Map<string, number>();
  for (const { text } of sources) counts.set(text, (counts.get(text) ?? 0) + 1);
  const bodies = [...counts].map(([text, count]) =>
    [text, ...Array.from({ length: count - 1 }, (_, i) => String(i + 2))].join(', '),
  );
  return `${heading}: ${bodies.join('; ')}`;
}

/** The height of the page of an embed by its width. */
export function embedHeightBy(
  ctx: Context,
  model: FigureModel,
  { title, note }: EmbedOptions,
): (width: number) => number {
  const { t, locale } = ctx;
  const own = givenText(note ?? '');
  const notes = [...(own === '' ? [] : [own]), ...model.notes].map((text) => paragraph(text, NOTE));
  const day = dataDayText(ctx, model);
  const parts = {
    title: paragraph(givenText(title ?? '') || model.title, TITLE),
    subtitle: model.subtitle === '' ? null : paragraph(model.subtitle, BODY),
    legend: legend(model.statuses.map((status) => t.status[status])),
    picture: picture(model),
    values: values(model),
    sources: paragraph(sourceText(t.sources, model), NOTE),
    day: day === null ? null : widthOf(`${capitalise(locale, day)} · `, NOTE),
    link: widthOf(embedMessages(locale).open, LINK),
  };
  return (width) => {
    const room = width - 2 * PAGE.side;
    const apart = parts.day !== null && parts.day + parts.link > room;
    return (
      PAGE.edges +
      parts.title(room) +
      (parts.subtitle ? PAGE.small + parts.subtitle(room) : 0) +
      PAGE.gap +
      parts.legend(room) +
      PAGE.gap +
      parts.picture(room) +
      parts.values(room) +
      notes.reduce((sum, height, i) => sum + (i === 0 ? PAGE.gap : PAGE.between) + height(room), 0) +
      PAGE.foot +
      parts.sources(room) +
      PAGE.small +
      (apart ? NOTE.height : 0) +
      NOTE.height * Math.ceil(parts.link / room) +
      PAGE.link
    );
  };
}

/** The height of a frame whose page has no script to ask for it, in pixels: enough in a column of any width. */
export function embedHeight(ctx: Context, model: FigureModel, options: EmbedOptions): number {
  const heightAt = embedHeightBy(ctx, model, options);
  let highest = 0;
  for (let width: number = WIDTHS.least; width <= WIDTHS.most; width += 1)
    highest = Math.max(highest, heightAt(width));
  return Math.ceil(highest / 10) * 10;
}
