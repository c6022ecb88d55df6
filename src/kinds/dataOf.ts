import type { Datum } from '../model/datum';
import { kindOf, type FigureBody } from './registry';

/** Every datum of a figure in reading order: what a keyboard walks through. */
export const dataOf = (body: FigureBody): readonly Datum[] => kindOf(body).data(body);
