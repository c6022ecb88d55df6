import { decodeSpec } from '../../figure/specCodec';
import { decodeStudio, encodeStudio, type StudioOptions } from '../../figure/studioOptions';
import type { FigureSpec } from '../../kinds/registry';
import type { ChangeOf, InvalidParam, ParamsCodec } from '../../spec/params';
import { useParams } from '../../state/useParams';

/** Changes options of the figure in view; `typing` names the field in which the reader types, if any. */
export type ChangeOptions = (change: ChangeOf<StudioOptions>, typing?: string) => void;

export interface StudioState {
  /** Whether the address names a figure. */
  readonly namesFigure: boolean;
  readonly spec: FigureSpec | null;
  readonly options: StudioOptions;
  readonly invalid: readonly InvalidParam[];
  readonly change: ChangeOptions;
}

const STUDIO: ParamsCodec<StudioOptions, ChangeOf<StudioOptions>> = {
  decode: decodeStudio,
  encode: (change) => encodeStudio(change),
};

/** The figure and the options of the address, which is the only state of the studio. */
export function useStudio(): StudioState {
  const { params, value, invalid, change } = useParams(STUDIO, 'push');
  const figure = decodeSpec(params);
  return {
    namesFigure: params.has('kind') || params.has('v') || invalid.length > 0,
    spec: figure.spec,
    options: value,
    invalid: [...figure.invalid, ...invalid],
    change,
  };
}
