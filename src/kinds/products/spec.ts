/** Products of an area, each against its level a year before (= 100). */
export interface ProductsSpec {
  readonly kind: 'products';
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
}

export const productsId = (spec: ProductsSpec): string => `dumbbell-${spec.indicator.toLowerCase()}`;
