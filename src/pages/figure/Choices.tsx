import type { ReactNode } from 'react';
import { highlightable, ordersOf } from '../../figure/arrange';
import { BACKGROUNDS } from '../../sheet/sheetOptions';
import type { StudioOptions } from '../../figure/studioOptions';
import { LOCALES } from '../../i18n/locale';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../../ui/locale';
import type { ChangeOptions } from './useStudio';
import type { FigureModel } from '../../kinds/registry';

interface ChipsProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly choose: (value: T) => void;
}

function Chips<T extends string>({ label, values, names, value, choose }: ChipsProps<T>): ReactNode {
  return (
    <div className="choice" role="group" aria-label={label}>
      <span className="choice-label" aria-hidden="true">
        {label}
      </span>
      <div className="chips">
        {values.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === value}
            onClick={() => {
              choose(one);
            }}
          >
            {names[one]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface Props {
  readonly model: FigureModel;
  readonly options: StudioOptions;
  readonly change: ChangeOptions;
}

interface HighlightProps extends Omit<Props, 'model'> {
  readonly marks: ReturnType<typeof highlightable>;
}

function Highlights({ marks, options, change }: HighlightProps): ReactNode {
  const locale = useLocale();
  const t = studioWords(locale);
  const chosen = new Set(options.highlight);
  return (
    <details className="choice">
      <summary className="choice-label">{t.highlight}</summary>
      <p className="field-hint">{t.highlightHint}</p>
      <ul className="marks" lang={options.language ?? locale}>
        {marks.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(id);
                  else next.delete(id);
                  change({ highlight: marks.map((mark) => mark.id).filter((one) => next.has(one)) });
                }}
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Language, background, order and highlight of a figure to be exported. */
export function Choices({ model, options, change }: Props): ReactNode {
  const locale = useLocale();
  const t = studioWords(locale);
  const orders = ordersOf(model);
  const marks = highlightable(model);
  return (
    <>
      <Chips
        label={t.language}
        values={LOCALES}
        names={t.languages}
        value={options.language ?? locale}
        choose={(language) => {
          change({ language });
        }}
      />
      <Chips
        label={t.background}
        values={BACKGROUNDS}
        names={t.grounds}
        value={options.background}
        choose={(background) => {
          change({ background });
        }}
      />
      {orders.length > 1 && (
        <Chips
          label={t.order}
          values={orders}
          names={t.orders}
          value={options.order}
          choose={(order) => {
            change({ order });
          }}
        />
      )}
      {marks.length > 0 && <Highlights marks={marks} options={options} change={change} />}
    </>
  );
}
