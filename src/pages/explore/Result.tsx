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

/** The figure of the choice with its refusals, or why there is none and the nearest suggestions. */
export const Result = memo(ResultOf, sameResult);

/** Memoized, so that an equal address does not draw the figure again. */
function sameResult(a: Props, b: Props): boolean {
  const sameRows = (['order', 'find', 'columns'] as const).every((name) => a.rows[name] === b.rows[name]);
  const samePart = (['zoom', 'hidden'] as const).every((name) => a.part[name] === b.part[name]);
  const same = (['ctx', 'spec', 'table', 'changePart', 'changeTable'] as const).every(
    (name) => a[name] === b[name],
  );
  return same && sameRows && samePart;
}

function ResultOf({ ctx, spec, table, part, rows, changePart, changeTable }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const { model, refusals } = memoizedExploreFigure(ctx, spec);
  const said = [...new Set(refusals.map((refusal) => refusalText(ctx, refusal)))];
  if (!model)
    return (
      <section className="panel empty" aria-labelledby="refused-title">
        <h2 id="refused-title">{t.refused}</h2>
        <ul className="refusals">
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {spec.series.length === 0 ? (
          <p>
            {t.chooseOrAsk} <a href="#ready-title">{t.toQuestions}</a>.
          </p>
        ) : (
          <Nearest ctx={ctx} spec={spec} whole={false} />
        )}
      </section>
    );
  const partial = said.length > 0 && (
    <div className="refusals-partial">
      <h3>{t.partial}</h3>
      <ul className="refusals">
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Nearest ctx={ctx} spec={spec} whole />
    </div>
  );
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
      {partial}
    </FigurePanel>
  );
}
