import type { FigureModel } from './figure';
import { figureName } from './ready';
import type { FigureSpec } from './spec';

/** What growth in a figure is measured against, where its name does not say so by itself; empty for levels and counts. */
function basisOf(spec: FigureSpec): string {
  switch (spec.kind) {
    case 'dumbbell':
    case 'bars':
    case 'lines':
    case 'bullet':
      return 'yoy';
    case 'units':
      return '';
    case 'series':
    case 'compare':
      return spec.measure ?? '';
  }
}

/** Name of a figure's files without an ending: whose it is, what it shows, on which basis, in which language. */
export const fileName = ({ spec }: Pick<FigureModel, 'spec'>, locale: string): string => {
  const name = figureName(spec);
  const basis = basisOf(spec);
  const parts = ['chi-so', name, name.split('-').includes(basis) ? '' : basis, locale];
  return parts.filter((part) => part !== '').join('-');
};
