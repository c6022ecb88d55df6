import { useId, useState, type ReactNode } from 'react';
import { ZIP_FORMATS, type ExportRequest } from '../../export/figureFile';
import { studioWords } from '../../i18n/studio';
import { ActionResultLine } from '../../ui/studio/ActionResult';
import { useLocale } from '../../ui/locale';
import { usePacking, type PackChoice } from './usePacking';

interface ChoicesProps {
  readonly choice: PackChoice;
  readonly disabled: boolean;
  readonly change: (choice: PackChoice) => void;
}

function PackChoices({ choice, disabled, change }: ChoicesProps): ReactNode {
  const t = studioWords(useLocale());
  return (
    <div className="pack-choices">
      <label>
        {t.basket.format}{' '}
        <select
          value={choice.format}
          disabled={disabled}
          onChange={(event) => {
            const format = ZIP_FORMATS.find((one) => one === event.target.value);
            if (format) change({ ...choice, format });
          }}
        >
          {ZIP_FORMATS.map((one) => (
            <option key={one} value={one}>
              {t.formats[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={choice.data}
          disabled={disabled}
          onChange={(event) => {
            change({ ...choice, data: event.target.checked });
          }}
        />{' '}
        {t.basket.packData}
      </label>
    </div>
  );
}

/** Exports all basket items into one zip, with progress and a button to stop. */
export function PackPanel({ figures }: { readonly figures: readonly ExportRequest[] }): ReactNode {
  const id = useId();
  const t = studioWords(useLocale());
  const [choice, setChoice] = useState<PackChoice>({ format: 'png2', data: true });
  const { progress, left, result, pack, cancel } = usePacking(figures);
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.basket.packAll}</h2>
      <PackChoices choice={choice} disabled={progress !== null} change={setChoice} />
      <div className="file-buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={progress !== null}
          onClick={() => void pack(choice)}
        >
          {t.basket.packAll}
        </button>
        {progress && (
          <button type="button" className="button" onClick={cancel}>
            {t.basket.cancel}
          </button>
        )}
      </div>
      {progress && <progress value={progress.done} max={progress.of} aria-label={t.basket.packAll} />}
      <ActionResultLine result={result} />
      {left.length > 0 && (
        <ul className="left-out" role="alert">
          {left.map((words, i) => (
            <li key={i}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
