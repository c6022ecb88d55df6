import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { encodeSpec } from '../../figure/specCodec';
import type { Context } from '../../model/context';
import { figureModel } from '../../figure/figureModel';
import { readyFigures } from '../../explore/readyFigures';
import { studioWords } from '../../i18n/studio';
import { studioPath } from '../../state/address';
import { KINDS, type FigureModel } from '../../kinds/registry';

/** The figures that are ready and have something to show, each once, those of one kind together. */
function byKind(ctx: Context): readonly (readonly [FigureModel['kind'], readonly FigureModel[]])[] {
  const models = readyFigures(ctx).flatMap(({ spec }) => figureModel(ctx, spec) ?? []);
  // Periods of one year share some figures.
  const once = new Map(models.map((model) => [`${model.title}\n${model.subtitle}`, model]));
  const kinds = [...new Set([...once.values()].map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, [...once.values()].filter((model) => model.kind === kind)]);
}

/** The figures that are ready, each a link into the studio. */
export function Choose({ ctx }: { readonly ctx: Context }): ReactNode {
  const t = studioWords(ctx.locale);
  return (
    <section className="panel" aria-labelledby="choose-title">
      <h2 id="choose-title">{t.choose}</h2>
      <p className="subtitle">{t.chooseText}</p>
      {byKind(ctx).map(([kind, models]) => (
        <section key={kind} className="ready-kind" aria-labelledby={`choose-${kind}`}>
          <h3 id={`choose-${kind}`}>{KINDS[kind].name[ctx.locale]}</h3>
          <ul className="ready-list">
            {models.map((model) => (
              <li key={`${model.title} ${model.subtitle}`}>
                <Link href={studioPath(ctx.locale, encodeSpec(model.spec))}>{model.title}</Link>
                <small>{model.subtitle}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
