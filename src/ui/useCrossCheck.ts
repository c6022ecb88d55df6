import { useMemo } from 'react';
import { crossCheck } from '../checks/crossCheck';
import type { CrossCheck } from '../checks/finding';
import type { Context } from '../figure/context';

/** The cross-checks of the dataset, made once for as long as it stays the same. */
export const useCrossCheck = ({ dataset }: Context): CrossCheck =>
  useMemo(() => crossCheck(dataset.observations, dataset.codes.sources), [dataset]);
