import { memo, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import type { Context } from '../../model/context';
import { nearestWithData } from '../../explore/transitions';
import { refusalText } from '../../series/refusalText';
import { memoizedExploreFigure } from '../../explore/memoizedExploreFigure';
import { explorePageMessages } from '../../i18n/explorePage';
import { FigurePanel } from '../../ui/FigurePanel';
import { ExploreTable } from './ExploreTable';
import { choiceOf, partOf, type PartView } from './inView';
import { explorePath, type TableView } from './view';
import type { ExploreSpec } from '../../explore/exploreSpec';

interface Props {
  readonly ctx: Context;
  readonly spec: ExploreSpec;
  readonly table: boolean;
  /** Time range and table state now; the figure may be a moment behind. */
  readonly part: PartView;
  readonly rows: TableView;
  readonly changePart: (part: PartView, typing?: string) => void;
  readonly changeTable: (rows: TableView, typing?: string) => void;
}

function Nearest({
  ctx,
  spec,
  whole,
}: {
  readonly ctx: Context;
  readonly spec: ExploreSpec;
  /** Something is drawn: suggest only specs with all the series. */
  readonly whole: boolean;
}): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const near = nearestWithData(ctx, spec, whole);
  const title = near && memoizedExploreFigure(ctx, near).model?.title;
  return near && typeof title === 'string' ? (
    <p>
      <Link href={explorePath(ctx.locale, near)}>{(whole ? t.nearestWhole : t.nearest)(title)}</Link>
    </p>
  ) : null;
}

const sameValues = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((name) => a[name] === b[name]);

/** Whether both are the same, so that an equal address does not draw the figure again. */
function sameResult({ part, rows, ...rest }: Props, after: Props): boolean {
  const { part: partAfter, rows: rowsAfter, ...restAfter } = after;
  return sameValues(part, partAfter) && sameValues(rows, rowsAfter) && sameValues(rest, restAfter);
}

const Refusals = ({ reasons }: { readonly reasons: readonly string[] }): ReactNode => (
  <ul className="refusals">
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);

interface RefusedProps {
  readonly ctx: Context;
  readonly spec: ExploreSpec;
  readonly reasons: readonly string[];
}

/** In place of a figure: why there is none, and what there is. */
function NoFigure({ ctx, spec, reasons }: RefusedProps): ReactNode {
  const t = explorePageMessages(ctx.locale);
  return (
    <section className="panel empty" aria-labelledby="refused-title">
      <h2 id="refused-title">{t.refused}</h2>
      <Refusals reasons={reasons} />
      {spec.series.length === 0 ? (
        <p>
          {t.chooseOrAsk} <a href="#ready-title">{t.toQuestions}</a>.
        </p>
      ) : (
        <Nearest ctx={ctx} spec={spec} whole={false} />
      )}
    </section>
  );
}

/** What of the choice the figure leaves out, and why. */
function PartialNote({ ctx, spec, reasons }: RefusedProps): ReactNode {
  return (
    <div className="refusals-partial">
      <h3>{explorePageMessages(ctx.locale).partial}</h3>
      <Refusals reasons={reasons} />
      <Nearest ctx={ctx} spec={spec} whole />
    </div>
  );
}

/** The figure of the choice with its refusals, or why there is none and the nearest suggestions. */
export const Result = memo(function Result(props: Props): ReactNode {
  const { ctx, spec, table, part, rows, changePart, changeTable } = props;
  const { model, refusals } = memoizedExploreFigure(ctx, spec);
  const reasons = [...new Set(refusals.map((refusal) => refusalText(ctx, refusal)))];
  if (!model) return <NoFigure ctx={ctx} spec={spec} reasons={reasons} />;
  const { body } = model;
  // A key for each view, so that the state of one chart does not carry over to another.
  return (
    <FigurePanel
      key={model.id}
      model={model}
      inView={
        body.kind === 'series'
          ? {
              choice: choiceOf(part, body),
              choose: (choice, going) => {
                changePart(partOf(choice, spec), going ? 'zoom' : undefined);
              },
            }
          : undefined
      }
      {...(table
        ? { instead: <ExploreTable ctx={ctx} model={model} view={rows} change={changeTable} /> }
        : {})}
    >
      {reasons.length > 0 && <PartialNote ctx={ctx} spec={spec} reasons={reasons} />}
    </FigurePanel>
  );
}, sameResult);
