import { WORDS } from '../words';
import type { Law, Violation } from './law';

export const notPublished: Law = {
  name: 'not published',
  says: 'what the package does not hold is not called unpublished',
  check: ({ page }) => {
    const { notPublished: claim } = WORDS[page.lang];
    const cells = page.figures.flatMap(({ tables, title }) =>
      tables.flatMap(({ rows }) =>
        rows.flatMap((row) => row.cells.map(({ text }) => ({ where: `table of “${title}”`, text }))),
      ),
    );
    const pictures = page.figures.flatMap(({ pictures: all, title }) =>
      all.flatMap(({ alt, labels }) =>
        [alt, ...labels.map((label) => label.text)].map((text) => ({ where: `picture of “${title}”`, text })),
      ),
    );
    const texts = [...page.sentences.map((text) => ({ where: 'page', text })), ...cells, ...pictures];
    return texts.flatMap(({ where, text }): Violation[] => {
      const [found] = claim.exec(text) ?? [];
      return found === undefined ? [] : [{ where, what: `“${found}”: ${text.slice(0, 120)}` }];
    });
  },
};

const UNSURE = new Set(['estimate', 'provisional']);

export const estimates: Law = {
  name: 'estimates',
  says: 'titles, headlines and previews say of an estimate that it is one',
  check: ({ statements, page }) =>
    statements
      .filter(({ placed }) => ['heading', 'title', 'preview'].includes(placed.kind))
      .flatMap(({ placed, matched }) => {
        const [clause = '', sentence = ''] = placed.given.near;
        const said = [placed.given.text, clause, sentence, placed.figure?.subtitle ?? ''].join(' ');
        if (WORDS[page.lang].estimated.test(said)) return [];
        return matched
          .filter(
            ({ facts }) =>
              facts.length > 0 && facts.every(({ from }) => from.some((o) => UNSURE.has(o.status))),
          )
          .map(({ token }) => ({ where: placed.where, what: `${token.text} is an estimate: ${sentence}` }));
      }),
};
