import type { ReactNode } from 'react';
import { copyPicture, copyTable, copyWords } from '../../export/copy';
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

/** Buttons that copy a figure in every form. */
export function Copies({ request, sheet, tell }: Props): ReactNode {
  const { copies, copy: label } = studioWords(useLocale());
  const picture = async (): Promise<Blob> =>
    (await (await import('../../export/figureFile')).figureFile(request, 'png2')).content;
  const html = async (): Promise<string> => (await import('./htmlCode')).pictureHtml(request, sheet);
  return (
    <div className="choice" role="group" aria-label={label}>
      <span className="choice-label" aria-hidden="true">
        {label}
      </span>
      <div className="file-buttons">
        <CopyButton what={copies.picture} copy={() => copyPicture(picture())} tell={tell} />
        <CopyButton what={copies.link} copy={() => copyWords(request.where.address)} tell={tell} />
        <CopyButton
          what={copies.table}
          copy={() => copyTable(request.model.table, request.ctx.locale)}
          tell={tell}
        />
        <CopyButton what={copies.caption} copy={() => copyWords(html())} tell={tell} />
      </div>
    </div>
  );
}
