import { useId, type ReactNode } from 'react';
import type { Context } from '../../model/context';
import { FigurePanel } from '../../ui/FigurePanel';
import type { ChangeTargets, TargetsParams } from './params';
import type { FigureModel } from '../../kinds/registry';

interface Props {
  readonly ctx: Context;
  readonly choice: TargetsParams;
  readonly years: readonly string[];
  readonly model: FigureModel | null;
  readonly change: ChangeTargets;
}

/** The year's growth to date against its target, with other years behind it, at the reader's choice. */
export function PathPanel({ ctx, choice, years, model, change }: Props): ReactNode {
  const { t } = ctx;
  const id = useId();
  const others = years.filter((year) => year !== choice.year);
  const controls = (
    <div className="fields fields-row">
      <div className="field">
        <label htmlFor={id}>{t.targets.year}</label>
        <select
          id={id}
          value={choice.year}
          onChange={(event) => {
            const { value } = event.target;
            change({ year: value, over: choice.over.filter((year) => year !== value) });
          }}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </div>
      {others.length > 0 && (
        <fieldset className="field checks">
          <legend>{t.targets.over}</legend>
          {others.map((year) => (
            <label key={year}>
              <input
                type="checkbox"
                checked={choice.over.includes(year)}
                onChange={(event) => {
                  const over = years.filter((one) =>
                    one === year ? event.target.checked : choice.over.includes(one),
                  );
                  change({ over });
                }}
              />{' '}
              {year}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
  if (model) return <FigurePanel model={model} before={controls} />;
  return (
    <section className="panel" aria-labelledby="path-title">
      <h2 id="path-title">{t.targets.path}</h2>
      {controls}
      <p>— {t.targets.pathEmpty(choice.year)}</p>
    </section>
  );
}
