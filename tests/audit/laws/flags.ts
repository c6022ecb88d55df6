import type { Observation } from '../book';
import type { Matched } from '../match';
import type { Law, Violation } from './law';

/** A number that can only be of contradicted observations. */
const doubtful = ({ facts }: Matched, contradicted: ReadonlySet<Observation>): boolean =>
  facts.length > 0 &&
  facts.every(({ kind, from }) => kind === 'observation' && from.some((o) => contradicted.has(o)));

export const flags: Law = {
  name: 'flags',
  says: 'a contradicted value carries ⚠ in tables and on cards',
  check: ({ statements, contradicted }) =>
    statements
      .filter(({ placed }) => placed.kind === 'cell' || placed.kind === 'card')
      .flatMap(({ placed, matched }) =>
        matched
          .filter((one) => doubtful(one, contradicted) && !one.token.flagged && !placed.flagged)
          .map(({ token }) => ({ where: placed.where, what: `${token.text} without ⚠` })),
      ),
};

export const flaggedMarks: Law = {
  name: 'flagged marks',
  says: 'a contradicted value carries ⚠ in pictures',
  check: ({ statements, contradicted, page }) =>
    page.figures
      .filter(({ finding }) => !finding)
      .flatMap((figure) =>
        figure.pictures.flatMap((picture): Violation[] => {
          const marks = statements
            .filter(({ placed }) => placed.kind === 'mark' && placed.picture === picture)
            .flatMap(({ matched }) => matched)
            .filter((one) => doubtful(one, contradicted));
          return marks.length <= picture.warnings
            ? []
            : [
                {
                  where: `picture “${picture.alt.slice(0, 60)}”`,
                  what: `${picture.warnings} ⚠ for ${marks.map(({ token }) => token.text).join(', ')}`,
                },
              ];
        }),
      ),
};
