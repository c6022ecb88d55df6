import { brokenOf, chained } from '../chained';
import { said } from '../reader';
import { WORDS } from '../words';
import type { Audited, Law, Violation } from './law';

const COUNTED = {
  vi: {
    charted: /biểu đồ[^.:;]*?(\d+) sản phẩm/iu,
    of: /(\d+) trong (\d+) chỉ tiêu/iu,
    falling: /(\d+) sản phẩm giảm/iu,
    broken: /(\d+) trong (\d+) kỳ/iu,
  },
  en: {
    charted: /chart of (\d+) products?/iu,
    of: /(\d+) of (\d+) indicators?/iu,
    falling: /(\d+) products? falls?/iu,
    broken: /(\d+) of (\d+) periods?/iu,
  },
} as const;

/** Clauses of an alternative text: a name, and what is said of it. */
const clauses = (alt: string): string[] => alt.split(/;\s+|(?<=\.)\s+/u);

function figureCounts({ page, reader }: Audited): Violation[] {
  const words = COUNTED[page.lang];
  return page.figures.flatMap((figure) => {
    const [picture] = figure.pictures;
    if (picture === undefined) return [];
    const where = `figure “${figure.title}”`;
    const named = clauses(picture.alt).filter((clause) => /: |, [+−]/u.test(clause));
    const products = new Set(named.flatMap((clause) => [...said(reader, clause).codes.product]));
    const indicators = new Set(named.flatMap((clause) => [...said(reader, clause).codes.indicator]));
    const fallen = new Set(
      named
        .filter((clause) =>
          /−\d/u.test(clause.replace(/^[^:]*(?:highest|lowest|cao nhất|thấp nhất)[^:]*:.*/iu, '')),
        )
        .flatMap((clause) => [...said(reader, clause).codes.product]),
    );
    const text = `${figure.title} ; ${picture.alt}`;
    const claims: [RegExpExecArray | null, number, number, string][] = [
      [words.charted.exec(picture.alt), 1, products.size, 'products'],
      [words.falling.exec(text), 1, fallen.size, 'falling products'],
      [words.of.exec(text), 2, indicators.size, 'indicators'],
    ];
    return claims.flatMap(([match, group, count, what]) =>
      match === null || count === 0 || Number(match[group]) === count
        ? []
        : [{ where, what: `“${match[0]}”, where the picture names ${count} ${what}` }],
    );
  });
}

/** A series whose growth does not follow from its changes: in how many periods, of how many that can be compared. */
function brokenSeries({ page, reader }: Audited): Violation[] {
  const titled = page.figures.flatMap(({ title }) => {
    const match = COUNTED[page.lang].broken.exec(title);
    return match === null ? [] : [{ title, match }];
  });
  const all = titled.length === 0 ? [] : chained(reader.book.observations);
  return titled.flatMap(({ title, match }) => {
    const { area, indicator, activity } = said(reader, title).codes;
    const whole = (code: string): string => reader.book.whole.get(code) ?? '_T';
    const own = all.filter(
      ({ growth: { codes } }) =>
        area.has(codes.area) &&
        indicator.has(codes.indicator) &&
        (activity.size === 0 ? ['_T', whole(codes.indicator)] : [...activity]).includes(codes.activity),
    );
    const { broken, compared } = brokenOf(own);
    return Number(match[1]) === broken && Number(match[2]) === compared
      ? []
      : [{ where: `“${title}”`, what: `${broken} of ${compared} do not meet` }];
  });
}

/** A table of rules: what agrees and what does not are all that were compared. */
function tallies({ page }: Audited): Violation[] {
  return page.figures.flatMap(({ tables }) =>
    tables.flatMap(({ rows, heads }) =>
      heads.length !== 4
        ? []
        : rows.flatMap((row) => {
            const [all, agree, disagree] = row.cells.map(({ text }) => Number(text));
            return [all, agree, disagree].some((n) => n === undefined || !Number.isInteger(n)) ||
              all === (agree ?? 0) + (disagree ?? 0)
              ? []
              : [{ where: `row “${row.name}”`, what: `${all} are not ${agree} and ${disagree}` }];
          }),
    ),
  );
}

/** What the standfirst counts of the package. */
function held({ page, reader }: Audited): Violation[] {
  const found = page.sentences.map((text) => WORDS[page.lang].held.exec(text)).find((one) => one !== null);
  if (!found) return [];
  const [figures, sources] = [found[1], found[2]].map((text) => Number((text ?? '').replace(/[.,]/g, '')));
  const { observations, sources: list } = reader.book;
  return figures === observations.length && sources === list.size
    ? []
    : [{ where: found[0], what: `the package has ${observations.length} and ${list.size}` }];
}

export const counts: Law = {
  name: 'counts',
  says: 'what a page counts is there as often as it says',
  check: (audited) => [
    ...figureCounts(audited),
    ...brokenSeries(audited),
    ...tallies(audited),
    ...held(audited),
  ],
};
