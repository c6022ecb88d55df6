import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ZIP_FORMATS, type ExportRequest } from '../../export/figureFile';
import { formatNumber } from '../../i18n/number';
import { studioWords } from '../../i18n/studio';
import { failureWords } from '../../ui/studio/failureWords';
import { ActionResultLine, useActionResult } from '../../ui/studio/ActionResult';
import { useLocale } from '../../ui/locale';

type Format = (typeof ZIP_FORMATS)[number];

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Exports all basket items into one zip, with progress and a button to stop. */
export function PackPanel({ figures }: { readonly figures: readonly ExportRequest[] }): ReactNode {
  const id = useId();
  const locale = useLocale();
  const t = studioWords(locale);
  const [format, setFormat] = useState<Format>('png2');
  const [data, setData] = useState(true);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [result, tell] = useActionResult();
  const running = useRef<AbortController | null>(null);
  // Stops the export when the reader leaves the page.
  useEffect(() => () => running.current?.abort(), []);
  const say = (n: number): string => formatNumber(locale, n, 0);
  const pack = async (): Promise<void> => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setProgress({ done: 0, of: figures.length });
    setLeft([]);
    try {
      const [{ basketZip }, { saveFile }] = await Promise.all([
        import('../../export/basketZip'),
        import('../../export/save'),
      ]);
      const { zip, left: without } = await basketZip(
        { figures, format, data },
        ({ done, of, name }) => {
          setProgress({ done, of });
          tell(t.basket.packing(say(Math.min(done + 1, of)), say(of), name));
        },
        control.signal,
      );
      setLeft(without.map(({ title, cause }) => t.basket.leftOut(title, failureWords(t, format, cause))));
      if (zip) {
        saveFile('chi-so.zip', zip);
        tell(t.made('chi-so.zip', t.kilobytes(say(Math.ceil(zip.size / 1000)))));
      } else tell('');
    } catch (cause) {
      if (control.signal.aborted) tell(t.basket.cancelled);
      else tell(failureWords(t, format, cause), true);
    }
    running.current = null;
    setProgress(null);
  };
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.basket.packAll}</h2>
      <div className="pack-choices">
        <label>
          {t.basket.format}{' '}
          <select
            value={format}
            disabled={progress !== null}
            onChange={(event) => {
              const chosen = ZIP_FORMATS.find((one) => one === event.target.value);
              if (chosen) setFormat(chosen);
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
            checked={data}
            disabled={progress !== null}
            onChange={(event) => {
              setData(event.target.checked);
            }}
          />{' '}
          {t.basket.packData}
        </label>
      </div>
      <div className="file-buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={progress !== null}
          onClick={() => void pack()}
        >
          {t.basket.packAll}
        </button>
        {progress && (
          <button
            type="button"
            className="button"
            onClick={() => {
              running.current?.abort();
            }}
          >
            {t.basket.cancel}
          </button>
        )}
      </div>
      {progress && <progress value={progress.done} max={progress.of} aria-label={t.basket.packAll} />}
      <ActionResultLine result={result} />
      {left.length > 0 && (
        <ul className="preview-left" role="alert">
          {left.map((words, i) => (
            <li key={i}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
