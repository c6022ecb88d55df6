import type { Dataset } from './dataset';

/** The area that the package puts first; failing that, the first area that has a parent. */
export function focusArea({ focus, codes, observations }: Dataset): { area: string; reference: string } {
  if (focus) return focus;
  const listed = [...codes.areas.values()].find((area) => area.parent !== '');
  return { area: listed?.code ?? observations[0]?.area ?? '', reference: listed?.parent ?? '' };
}
