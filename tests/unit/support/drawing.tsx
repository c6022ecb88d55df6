import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { LIGHT } from '../../../src/chart/static/palettes';
import { SceneSvg } from '../../../src/chart/static/SceneSvg';
import type { Scene } from '../../../src/layout/scene';

/** One element a line, with what a picture needs to stand alone. */
export const drawing = (scene: Scene, label: string): string =>
  `${renderToStaticMarkup(<SceneSvg scene={scene} palette={LIGHT} label={label} />)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter, sans-serif" ')
    .replaceAll('><', '>\n<')}\n`;

/** The drawn SVG is what the file holds, byte for byte; `path` is from the root of the repository. */
export const expectReference = (path: string, svg: string): Promise<void> =>
  expect(svg).toMatchFileSnapshot(resolve(path));
