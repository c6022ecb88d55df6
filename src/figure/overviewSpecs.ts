import { yearOf, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import type { UnitsSpec } from '../kinds/counts/spec';
import type { BulletSpec } from '../kinds/targets/spec';
import type { LinesSpec } from '../kinds/progress/spec';
import type { BarsSpec } from '../kinds/rates/spec';
import type { DumbbellSpec } from '../kinds/products/spec';

/** Sections B to E: the industry that this site is about. */
export const INDUSTRY = 'BTE';

/** What an overview is of. */
export interface Subject {
  readonly area: string;
  readonly reference: string;
  readonly period: Period;
}

export const productsSpec = ({ area, period }: Subject): DumbbellSpec => ({
  kind: 'dumbbell',
  area,
  indicator: 'OUTPUT',
  period: periodCode(period),
});

export const progressSpec = ({ area, period }: Subject): LinesSpec => ({
  kind: 'lines',
  area,
  indicator: 'IIP',
  year: String(yearOf(period)),
});

export const areasSpec = ({ area, reference, period }: Subject): BarsSpec => ({
  kind: 'bars',
  by: 'area',
  areas: [area, reference],
  indicator: 'IIP',
  period: periodCode(period),
});

export const activitiesSpec = ({ area, period }: Subject): BarsSpec => ({
  kind: 'bars',
  by: 'activity',
  areas: [area],
  indicator: 'IIP',
  period: periodCode(period),
});

export const targetsSpec = ({ area, period }: Subject): BulletSpec => ({
  kind: 'bullet',
  area,
  period: periodCode(period),
});

/** A count of projects with its part of foreign investment and the capital registered with it. */
export const projectsSpec = (area: string, activity: string, period: Period): UnitsSpec => ({
  kind: 'units',
  area,
  indicator: 'PROJECTS',
  part: 'FDI',
  amounts: 'CAPITAL',
  activity,
  period: periodCode(period),
});
