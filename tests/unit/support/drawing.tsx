import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { LIGHT } from '../../../src/chart/static/paints';
import { SceneSvg } from '../../../src/chart/static/SceneSvg';
import type { Scene } from '../../../src/layout/scene';

/** One element a line, with what a picture needs to stand alone. */
export const drawing = (scene: Scene, label: string): string =>
  `${renderToStaticMarkup(<SceneSvg scene={scene} palette={LIGHT} label={label} />)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter, sans-serif" ')
    .replaceAll('><', '>\n<')}\n`;

/** True when this run was asked to take over what it draws (`-u`); a plain run never writes a picture. */
export function takesOver(): boolean {
  const snapshots: unknown = expect.getState().snapshotState;
  return (snapshots as { readonly _updateSnapshot?: string })._updateSnapshot === 'all';
}
