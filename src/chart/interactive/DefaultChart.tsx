import type { ReactNode } from 'react';
import type { ChartProps } from './chart';
import { SceneChart } from './SceneChart';
import { useMarkNavigation } from './useMarkNavigation';

/** The chart of every kind that brings none of its own: a reader moves from mark to mark. */
export default function DefaultChart({ model, scene, handle, words }: ChartProps): ReactNode {
  const place = useMarkNavigation(scene, handle);
  return <SceneChart scene={scene} label={model.alt} words={words} place={place} />;
}
