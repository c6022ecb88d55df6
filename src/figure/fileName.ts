import { kindOf, type FigureModel } from '../kinds/registry';
import { figureName } from './figureName';

/** Name of a figure's files without an ending: whose it is, what it shows, on which basis, in which language. */
export const fileName = ({ spec }: Pick<FigureModel, 'spec'>, locale: string): string => {
  const name = figureName(spec);
  const basis = kindOf(spec).basis(spec);
  const parts = ['chi-so', name, name.split('-').includes(basis) ? '' : basis, locale];
  return parts.filter((part) => part !== '').join('-');
};
