import type { ReactNode } from 'react';
import { copyWords } from '../../export/copy';
import type { ExportRequest } from '../../export/figureFile';
import type { Sheet } from '../../sheet/sheet';
import { studioWords } from '../../i18n/studio';
import { CopyButton } from '../../ui/studio/CopyButton';
import type { ReportResult } from '../../ui/studio/ActionResult';
import { useLocale } from '../../ui/locale';

interface Props {
  readonly request: ExportRequest;
  readonly sheet: Sheet;
  readonly tell: ReportResult;
}

/** Code for other people's pages: live, which follows the data, and frozen, which never changes. */
export function EmbedPanel({ request, sheet, tell }: Props): ReactNode {
  const t = studioWords(useLocale());
  const live = async (): Promise<string> => (await import('./htmlCode')).liveHtml(request);
  const frozen = async (): Promise<string> => (await import('./htmlCode')).frozenHtml(request, sheet);
  return (
    <section className="panel" aria-labelledby="embed-title">
      <h2 id="embed-title">{t.embed}</h2>
      <p className="subtitle">{t.embedText}</p>
      <div className="file-buttons">
        <CopyButton what={t.copies.embed} copy={() => copyWords(live())} tell={tell} />
        <CopyButton what={t.copies.frozen} copy={() => copyWords(frozen())} tell={tell} />
      </div>
      <p className="note">{t.embedHeight}</p>
    </section>
  );
}
