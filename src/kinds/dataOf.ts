import type { Datum } from '../model/datum';
import { kindOf, type FigureBody } from './registry';

/** Every datum of a figure in reading order: the order of the keyboard. */
export const dataOf = (body: FigureBody): readonly Datum[] => kindOf(body).data(body);
