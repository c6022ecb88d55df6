import type { ReactNode } from 'react';
import type { Context } from '../../model/context';
import { withoutMarks } from '../../i18n/collate';
import { nameOf, sourceLines } from '../../model/names';
import { periodShort } from '../../i18n/period';
import { SourceLine } from '../../ui/SourceLine';
import { PLANTS_ID } from './partIds';

/** The plants that sources name, each with its product and place. */
export function Plants({ ctx, area }: { readonly ctx: Context; readonly area: string }): ReactNode {
  const { t, locale, dataset } = ctx;
  const plants = [...dataset.codes.plants.values()].filter((plant) => plant.area === area);
  if (plants.length === 0) return null;
  return (
    <section className="panel" id={PLANTS_ID} aria-labelledby="plants-title" tabIndex={-1}>
      <h2 id="plants-title">{t.overview.plants}</h2>
      <p className="subtitle">{t.overview.plantsSubtitle(nameOf(ctx, 'areas', area))}</p>
      <ul className="plants">
        {plants.map((plant) => {
          const name = locale === 'vi' ? plant.district : withoutMarks(plant.district);
          const district = plant.place[locale].includes(name) ? '' : name;
          return (
            <li key={plant.id}>
              <strong>{plant.name[locale]}</strong>
              <span>
                {[plant.product[locale], plant.place[locale], district]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {' · '}
                {plant.period ? periodShort(locale, plant.period) : t.overview.noPeriodStated}
              </span>
            </li>
          );
        })}
      </ul>
      <footer className="figure-foot">
        <SourceLine
          sources={sourceLines(
            ctx,
            plants.map((plant) => plant.source),
          )}
        />
      </footer>
    </section>
  );
}
