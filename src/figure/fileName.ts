import { kindOf, type FigureModel } from '../kinds/registry';
import { figureName } from './figureName';

/** The file name of a figure without its ending: site, content, basis and language. */
export const fileName = ({ spec }: Pick<FigureModel, 'spec'>, locale: string): string => {
  const name = figureName(spec);
  const basis = kindOf(spec).basis(spec);
  const parts = ['chi-so', name, name.split('-').includes(basis) ? '' : basis, locale];
  return parts.filter((part) => part !== '').join('-');
};
