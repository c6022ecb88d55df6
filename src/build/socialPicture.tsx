import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Layer } from '../chart/static/ItemView';
import { LIGHT } from '../chart/static/paints';
import { wrapSerif } from '../figure/layout/items';
import { sceneOf } from '../figure/layout/sceneOf';
import type { FigureBody, FigureModel } from '../figure/model';
import { staticFonts } from './fontFiles';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const TITLE = 54;
/** Rows that still read when the picture is as small as a phone shows it. */
const ROWS = 4;

/** The picture's place is small: of a figure with rows it takes the first. */
function firstRows(body: FigureBody): FigureBody {
  return body.kind === 'dumbbell' ? { ...body, rows: body.rows.slice(0, ROWS) } : body;
}

interface Content {
  readonly eyebrow: string;
  readonly title: string;
  readonly figure: FigureModel | null;
}

function Picture({ eyebrow, title, figure }: Content): ReactElement {
  const lines = wrapSerif(title, WIDTH - 2 * MARGIN, TITLE).slice(0, 3);
  const top = 152 + lines.length * 64;
  const room = HEIGHT - top - 40;
  const scene = figure && sceneOf(firstRows(figure.body), 700);
  const zoom = scene ? Math.min((WIDTH - 2 * MARGIN) / scene.width, room / scene.height) : 1;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} fontFamily="Inter">
      <rect width={WIDTH} height={HEIGHT} fill={LIGHT.paper} />
      <rect width={WIDTH} height={10} fill={LIGHT.own} />
      <text x={MARGIN} y={84} fontSize={24} fontWeight={600} fill={LIGHT.muted}>
        {eyebrow}
      </text>
      {lines.map((words, i) => (
        <text
          key={words}
          x={MARGIN}
          y={152 + i * 64}
          fontFamily="Source Serif 4"
          fontSize={TITLE}
          fontWeight={600}
          fill={LIGHT.ink}
        >
          {words}
        </text>
      ))}
      {scene && (
        <g transform={`translate(${MARGIN} ${top - 16}) scale(${Math.round(zoom * 1000) / 1000})`}>
          <Layer items={scene.frame} palette={LIGHT} />
          <Layer items={scene.marks} palette={LIGHT} />
          <Layer items={scene.labels} palette={LIGHT} />
        </g>
      )}
    </svg>
  );
}

/** Draws pictures for links that are shared: 1200 × 630, with the site's own fonts and none of the machine's. */
export async function socialPainter(): Promise<(content: Content) => Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'chi-so-fonts-'));
  const fontFiles = (await staticFonts()).map((font) => {
    const file = join(folder, `${font.family}-${font.weight}.ttf`.replace(/ /g, '-'));
    writeFileSync(file, font.bytes);
    return file;
  });
  return (content) => {
    const svg = renderToStaticMarkup(<Picture {...content} />);
    return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } })
      .render()
      .asPng();
  };
}
