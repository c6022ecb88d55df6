import type { Point } from '../../layout/geometry';
import type { Scene } from '../../layout/scene';

/** A pointer event over a stage: its place in the window. */
export interface PointerAt {
  readonly stage: Element;
  readonly clientX: number;
  readonly clientY: number;
}

/** How near, in pixels of the scene, a pointer must come to a mark or a moment. */
export const REACH = 44;

/** Where in a scene a pointer is; null where the scene is not drawn. */
export function pointIn({ width }: Scene, { stage, clientX, clientY }: PointerAt): Point | null {
  const box = stage.querySelector('.scene')?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const zoom = width / box.width;
  return [(clientX - box.left) * zoom, (clientY - box.top) * zoom];
}
