import { useEffect, useRef, useState } from 'react';
import type { ZIP_FORMATS, ExportRequest } from '../../export/figureFile';
import { formatNumber } from '../../i18n/number';
import { studioWords } from '../../i18n/studio';
import { useActionResult, type ActionResult } from '../../ui/studio/ActionResult';
import { failureWords } from '../../ui/studio/failureWords';
import { useLocale } from '../../ui/locale';

export type ZipFormat = (typeof ZIP_FORMATS)[number];

export interface PackChoice {
  readonly format: ZipFormat;
  /** Whether to add the data as a package. */
  readonly data: boolean;
}

interface Packing {
  /** How far it is; null while nothing is packed. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The figures that are not in the zip, in words. */
  readonly left: readonly string[];
  readonly result: ActionResult;
  readonly pack: (choice: PackChoice) => Promise<void>;
  readonly cancel: () => void;
}

/** Packs figures into one zip and downloads it. Stops when the reader leaves the page. */
export function usePacking(figures: readonly ExportRequest[]): Packing {
  const locale = useLocale();
  const t = studioWords(locale);
  const [progress, setProgress] = useState<Packing['progress']>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [result, tell] = useActionResult();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const say = (n: number): string => formatNumber(locale, n, 0);
  const make = async ({ format, data }: PackChoice, signal: AbortSignal): Promise<void> => {
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
      signal,
    );
    setLeft(without.map(({ title, cause }) => t.basket.leftOut(title, failureWords(t, format, cause))));
    if (zip) {
      saveFile('chi-so.zip', zip);
      tell(t.made('chi-so.zip', t.kilobytes(say(Math.ceil(zip.size / 1000)))));
    } else tell('');
  };
  const pack = async (choice: PackChoice): Promise<void> => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setProgress({ done: 0, of: figures.length });
    setLeft([]);
    try {
      await make(choice, control.signal);
    } catch (cause) {
      if (control.signal.aborted) tell(t.basket.cancelled);
      else tell(failureWords(t, choice.format, cause), true);
    }
    running.current = null;
    setProgress(null);
  };
  return { progress, left, result, pack, cancel: () => running.current?.abort() };
}
