import type { ReactNode } from 'react';
import { PAGE_PALETTE } from '../static/paints';
import { SceneSvg } from '../static/SceneSvg';
import type { ChartProps } from './chart';
import { Tooltip } from './Tooltip';
import { useMarkNavigation } from './useMarkNavigation';

/** Kinds that need no machinery of axes: the scene itself, with a tooltip. */
export default function PlainChart({ model, scene, handle }: ChartProps): ReactNode {
  const place = useMarkNavigation(scene, handle);
  return (
    <>
      <SceneSvg scene={scene} palette={PAGE_PALETTE} label={model.alt} />
      <Tooltip place={place} scene={scene} />
    </>
  );
}
