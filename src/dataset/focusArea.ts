import type { Dataset } from './dataset';

/** The focus area of the package; without one, the first area that has a parent. */
export function focusArea({ focus, codes, observations }: Dataset): { area: string; reference: string } {
  if (focus) return focus;
  const listed = [...codes.areas.values()].find((area) => area.parent !== '');
  return { area: listed?.code ?? observations[0]?.area ?? '', reference: listed?.parent ?? '' };
}
