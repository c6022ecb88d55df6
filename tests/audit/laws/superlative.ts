import { said } from '../reader';
import { WORDS } from '../words';
import type { Audited, Law, Violation } from './law';

/** Parts of industry of which the package has no growth for a period that the text names. */
function missing({ reader, page }: Audited, text: string): string[] {
  const { book } = reader;
  const { periods, codes } = said(reader, text);
  const areas =
    codes.area.size > 0 ? codes.area : said(reader, `${page.eyebrow} · ${page.heading}`).codes.area;
  const held = (activity: string): boolean =>
    book.observations.some(
      (o) =>
        o.codes.indicator === 'IIP' &&
        o.codes.activity === activity &&
        o.scenario === 'ACTUAL' &&
        o.transformation === 'GY' &&
        (areas.size === 0 || areas.has(o.codes.area)) &&
        periods.some(({ code }) => code === o.period.code),
    );
  return (book.parts.get('BTE') ?? []).filter((activity) => !held(activity));
}

function broken(audited: Audited, where: string, text: string, around: string): Violation[] {
  const words = WORDS[audited.page.lang];
  if (!words.superlative.test(text)) return [];
  const unnamed = words.set.test(text) ? [] : [{ where, what: `the most of what? ${text}` }];
  if (!words.activities.test(text)) return unnamed;
  const absent = missing(audited, `${text} · ${around}`);
  return absent.length === 0
    ? unnamed
    : [...unnamed, { where, what: `${absent.join(', ')} not in the data, and yet: ${text}` }];
}

export const superlatives: Law = {
  name: 'superlatives',
  says: 'the most of a set is said only of a whole set, which is named',
  check: (audited) => {
    const { page } = audited;
    const preview = [...page.preview].filter(([property]) => /title|description/.test(property));
    return [
      ...broken(audited, 'headline', page.heading, ''),
      ...broken(audited, 'standfirst', page.standfirst, page.heading),
      ...preview.flatMap(([property, text]) => broken(audited, property, text, page.heading)),
      ...page.figures.flatMap(({ title, subtitle }) => broken(audited, 'figure', title, subtitle)),
    ];
  },
};
