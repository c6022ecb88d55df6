import { useState, type ReactNode } from 'react';
import type { FileFormat, ExportRequest } from '../../export/figureFile';
import { formatNumber } from '../../i18n/number';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../locale';
import { failureWords } from './failureWords';
import type { ReportResult } from './ActionResult';

interface Props {
  readonly request: () => ExportRequest | null;
  readonly formats: readonly FileFormat[];
  readonly tell: ReportResult;
  readonly main?: FileFormat;
}

/** A button for each format. The first press loads the code that makes files. */
export function FileButtons({ request, formats, tell, main }: Props): ReactNode {
  const locale = useLocale();
  const t = studioWords(locale);
  const [busy, setBusy] = useState<FileFormat | null>(null);
  const make = async (format: FileFormat): Promise<void> => {
    const figure = request();
    if (!figure || busy !== null) return;
    setBusy(format);
    tell(t.making(t.formats[format]));
    try {
      const [{ figureFile }, { saveFile }] = await Promise.all([
        import('../../export/figureFile'),
        import('../../export/save'),
      ]);
      const { name, content } = await figureFile(figure, format);
      saveFile(name, content);
      tell(t.made(name, t.kilobytes(formatNumber(locale, Math.ceil(content.size / 1000), 0))));
    } catch (cause) {
      tell(failureWords(t, format, cause), true);
    }
    setBusy(null);
  };
  return (
    <div className="file-buttons">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className={format === main ? 'button button-main' : 'button'}
          aria-disabled={busy !== null}
          title={format === 'zip' || format === 'json' ? t.formatHints[format] : undefined}
          onClick={() => void make(format)}
        >
          {format === main ? `${t.download} ${t.formats[format]}` : t.formats[format]}
        </button>
      ))}
    </div>
  );
}
