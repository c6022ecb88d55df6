/** Products of an area, each against its level a year before (= 100). */
export interface ProductsSpec {
  readonly kind: 'products';
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
}
