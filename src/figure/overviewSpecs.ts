import { yearOf, type Period } from '../dataset/period';
import { periodCode } from '../dataset/periodCode';
import type { CountsSpec } from '../kinds/counts/spec';
import type { ProductsSpec } from '../kinds/products/spec';
import type { ProgressSpec } from '../kinds/progress/spec';
import type { RatesSpec } from '../kinds/rates/spec';
import type { TargetsSpec } from '../kinds/targets/spec';

/** Sections B to E: the industry that this site is about. */
export const INDUSTRY = 'BTE';

/** What an overview is of. */
export interface Subject {
  readonly area: string;
  readonly reference: string;
  readonly period: Period;
}

export const productsSpec = ({ area, period }: Subject): ProductsSpec => ({
  kind: 'products',
  area,
  indicator: 'OUTPUT',
  period: periodCode(period),
});

export const progressSpec = ({ area, period }: Subject): ProgressSpec => ({
  kind: 'progress',
  area,
  indicator: 'IIP',
  year: String(yearOf(period)),
});

export const areasSpec = ({ area, reference, period }: Subject): RatesSpec => ({
  kind: 'rates',
  by: 'area',
  areas: [area, reference],
  indicator: 'IIP',
  period: periodCode(period),
});

export const activitiesSpec = ({ area, period }: Subject): RatesSpec => ({
  kind: 'rates',
  by: 'activity',
  areas: [area],
  indicator: 'IIP',
  period: periodCode(period),
});

export const targetsSpec = ({ area, period }: Subject): TargetsSpec => ({
  kind: 'targets',
  area,
  period: periodCode(period),
});

/** A count of projects with its part of foreign investment and the capital registered with it. */
export const projectsSpec = (area: string, activity: string, period: Period): CountsSpec => ({
  kind: 'counts',
  area,
  indicator: 'PROJECTS',
  part: 'FDI',
  amounts: 'CAPITAL',
  activity,
  period: periodCode(period),
});
