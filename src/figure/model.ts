import type { Datum } from '../model/datum';
import type { SeriesBody } from '../kinds/series/body';
import type { CompareBody } from '../kinds/compare/body';
import type { DumbbellBody } from '../kinds/products/body';
import type { BarsBody } from '../kinds/rates/body';
import type { LinesBody } from '../kinds/progress/body';
import type { BulletBody } from '../kinds/targets/body';
import type { UnitsBody } from '../kinds/counts/body';

export type FigureBody =
  DumbbellBody | BarsBody | LinesBody | BulletBody | UnitsBody | SeriesBody | CompareBody;

/** Every datum of a figure in reading order: what a keyboard walks through. */
export function dataOf(body: FigureBody): readonly Datum[] {
  switch (body.kind) {
    case 'dumbbell':
      return body.rows.flatMap((row) => [row.before, row.now]);
    case 'bars':
      return body.rows.map((row) => row.datum);
    case 'lines':
      return [
        ...[...body.points, ...body.unconnected, ...body.pace, ...body.years.flatMap((year) => year.points)]
          .sort((a, b) => a.at - b.at)
          .map((point) => point.datum),
        ...(body.target ? [body.target] : []),
      ];
    case 'bullet':
      return body.rows.flatMap((row) => [row.actual, row.target]);
    case 'units':
      return [body.whole, body.part, ...body.amounts];
    case 'series':
      return body.lines.flatMap((line) =>
        [...line.runs.flat(), ...line.unconnected].map((point) => point.datum),
      );
    case 'compare':
      return body.rows.flatMap((row) => [row.a, row.b].filter((datum) => datum !== null));
  }
}
