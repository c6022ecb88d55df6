import type { Locale } from './locale';

/** Questions that Explore offers to begin with; the titles of the figures answer them. */
const vi = {
  'products-growth': 'Sản phẩm nào tăng mạnh nhất?',
  'area-and-nation': (area: string, nation: string) => `${area} so với ${nation} theo tháng`,
  workers: (area: string, years: string) => `Lao động công nghiệp ${area} ${years}`,
  'fdi-capital': 'Vốn FDI đăng ký qua các năm',
  fuels: 'Xăng và dầu diesel qua các kỳ',
  'growth-to-date': (years: string) => `Tăng trưởng lũy kế ${years}`,
  'nation-activities': 'Các ngành công nghiệp cả nước theo tháng',
  'fdi-share': 'Phần FDI trong số dự án đầu tư',
};

type ExploreReadyMessages = typeof vi;

const en: ExploreReadyMessages = {
  'products-growth': 'Which products grew most?',
  'area-and-nation': (area, nation) => `${area} against ${nation} by month`,
  workers: (area, years) => `Workers in industry, ${area}, ${years}`,
  'fdi-capital': 'Registered FDI capital through the years',
  fuels: 'Petrol and diesel through the periods',
  'growth-to-date': (years) => `Growth to date ${years}`,
  'nation-activities': 'Branches of the nation’s industry by month',
  'fdi-share': 'FDI among investment projects',
};

export const exploreReadyMessages = (locale: Locale): ExploreReadyMessages => ({ vi, en })[locale];
