import { hasNumber, said } from '../reader';
import type { Audited, Law, Violation } from './law';

/** What of place and time a text leaves unsaid. */
function unsaid({ reader }: Audited, text: string): string[] {
  const { codes, periods } = said(reader, text);
  return [...(codes.area.size === 0 ? ['place'] : []), ...(periods.length === 0 ? ['time'] : [])];
}

const told = (audited: Audited, where: string, text: string): Violation[] =>
  unsaid(audited, text).map((what) => ({ where, what: `no ${what}: ${text}` }));

export const placeAndTime: Law = {
  name: 'place and time',
  says: 'title or subtitle of every figure, headline, browser title and link preview name place and time',
  check: (audited) => {
    const { page, reader } = audited;
    const figures = page.figures
      .filter(({ pictures, title }) => pictures.length > 0 && title !== '')
      .flatMap(({ title, subtitle }) => told(audited, `figure “${title}”`, `${title} · ${subtitle}`));
    if (!hasNumber(reader, page.heading)) return figures;
    const of = (property: string): string => page.preview.get(property) ?? '';
    const preview = of('og:title');
    return [
      ...figures,
      ...told(audited, 'headline', page.heading),
      ...told(audited, 'browser title', page.title),
      ...(preview === '' ? [] : told(audited, 'link preview', `${preview} · ${of('og:description')}`)),
      ...(of('og:image:alt') === '' ? [] : told(audited, 'picture of the link preview', of('og:image:alt'))),
    ];
  },
};
