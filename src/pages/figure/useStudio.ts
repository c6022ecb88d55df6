import { decodeSpec, type InvalidParam } from '../../figure/specCodec';
import { decodeStudio, encodeStudio, type StudioOptions } from '../../figure/studioOptions';
import { useQuery } from '../../state/useQuery';
import type { FigureSpec } from '../../kinds/registry';

/** Changes options of the figure in view; `typing` names the field that is being typed, if any. */
export type ChangeOptions = (change: Partial<StudioOptions>, typing?: string) => void;

export interface StudioState {
  /** Whether the address asks for anything. */
  readonly asked: boolean;
  readonly spec: FigureSpec | null;
  readonly options: StudioOptions;
  readonly invalid: readonly InvalidParam[];
  readonly change: ChangeOptions;
}

/** The figure and the options that the address names: there is no other state of the studio. */
export function useStudio(): StudioState {
  const [query, set] = useQuery('push');
  const figure = decodeSpec(query);
  const studio = decodeStudio(query);
  return {
    asked: query.has('kind') || query.has('v') || studio.invalid.length > 0,
    spec: figure.spec,
    options: studio.options,
    invalid: [...figure.invalid, ...studio.invalid],
    change: (change, typing) => {
      set(encodeStudio(change), typing);
    },
  };
}
