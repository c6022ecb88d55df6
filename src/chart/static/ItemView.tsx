import type { ReactElement, ReactNode } from 'react';
import type { CircleItem, Item, LineItem, PathItem, RectItem, Stroke, TextItem } from '../../layout/scene';
import { SERIF } from './faces';
import type { Palette } from './palettes';

/** Two decimals are finer than any screen, and give the same bytes for the same figure. */
const r = (n: number): number => Math.round(n * 100) / 100;

const strokeProps = (stroke: Stroke | null, palette: Palette) =>
  stroke === null || stroke.color === 'none'
    ? {}
    : {
        stroke: palette[stroke.color],
        strokeWidth: stroke.width,
        ...(stroke.dash === undefined ? {} : { strokeDasharray: stroke.dash }),
      };

const textElement = (item: TextItem, palette: Palette): ReactElement => (
  <text
    x={r(item.x)}
    y={r(item.y)}
    {...(item.face === undefined ? {} : { fontFamily: SERIF })}
    fontSize={item.size}
    {...(item.weight === 400 ? {} : { fontWeight: item.weight })}
    {...(item.anchor === 'start' ? {} : { textAnchor: item.anchor })}
    fill={palette[item.color]}
  >
    {item.text}
  </text>
);

const lineElement = (item: LineItem, palette: Palette): ReactElement => (
  <line
    x1={r(item.x1)}
    y1={r(item.y1)}
    x2={r(item.x2)}
    y2={r(item.y2)}
    {...strokeProps(item.stroke, palette)}
  />
);

const pathElement = (item: PathItem, palette: Palette): ReactElement => (
  <path
    d={
      item.points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${r(x)} ${r(y)}`).join('') +
      (item.fill === undefined ? '' : 'Z')
    }
    fill={item.fill === undefined ? 'none' : palette[item.fill]}
    strokeLinejoin="round"
    {...strokeProps(item.stroke, palette)}
  />
);

const markProps = ({ mark }: RectItem | CircleItem) => (mark === undefined ? {} : { 'data-mark': mark });

const rectElement = (item: RectItem, palette: Palette): ReactElement => (
  <rect
    x={r(item.x)}
    y={r(item.y)}
    width={r(item.width)}
    height={r(item.height)}
    {...(item.radius === 0 ? {} : { rx: item.radius })}
    fill={palette[item.fill]}
    {...strokeProps(item.stroke, palette)}
    {...markProps(item)}
  />
);

const circleElement = (item: CircleItem, palette: Palette): ReactElement => (
  <circle
    cx={r(item.cx)}
    cy={r(item.cy)}
    r={item.r}
    fill={palette[item.fill]}
    {...strokeProps(item.stroke, palette)}
    {...markProps(item)}
  />
);

/** One item of a scene as SVG. An element of its own and no component: files are written from it as well. */
export function ItemView({
  item,
  palette,
}: {
  readonly item: Item;
  readonly palette: Palette;
}): ReactElement {
  switch (item.type) {
    case 'text':
      return textElement(item, palette);
    case 'line':
      return lineElement(item, palette);
    case 'path':
      return pathElement(item, palette);
    case 'rect':
      return rectElement(item, palette);
    case 'circle':
      return circleElement(item, palette);
  }
}

/** A layer of a scene. Items have no ids: their index in the layer is their key. */
export function Layer({
  items,
  palette,
}: {
  readonly items: readonly Item[];
  readonly palette: Palette;
}): ReactNode {
  return items.map((item, i) => <ItemView key={i} item={item} palette={palette} />);
}
