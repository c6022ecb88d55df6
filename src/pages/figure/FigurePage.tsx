import type { ReactNode } from 'react';
import { encodeSpec } from '../../figure/specCodec';
import { studioWords } from '../../i18n/studio';
import { useOpenedFile } from '../../state/files';
import { PageTitle } from '../../ui/PageTitle';
import { exportRequestOf } from '../../ui/studio/exportRequest';
import { InvalidParams } from '../../ui/studio/InvalidParams';
import { useFigureContext } from '../../ui/useFigureContext';
import { Choose } from './Choose';
import { DropZone } from './DropZone';
import { Revisions } from './Revisions';
import { Studio } from './Studio';
import { useStudio } from './useStudio';
import './figure.css';

/** Exports a figure. The address names it and its options. */
export default function FigurePage(): ReactNode {
  const ctx = useFigureContext();
  const t = studioWords(ctx.locale);
  const { namesFigure, spec, options, invalid, change } = useStudio();
  const opened = useOpenedFile((state) => state.opened);
  const request = spec && exportRequestOf(ctx, spec, options);
  // The revisions of a file are those of the figure that it opened, and of no other.
  const shown = opened && spec && encodeSpec(spec, true).toString() === opened.spec ? opened : null;
  const nothing = spec ? t.invalid.noData : t.invalid.none;
  return (
    <>
      <PageTitle
        title={ctx.t.documentTitle(request ? t.documentTitle(request.where.title.slice(0, 120)) : t.title)}
      />
      <header className="page-head studio-head">
        <h1>{t.title}</h1>
        <p className="standfirst">{t.standfirst}</p>
      </header>
      {namesFigure && (invalid.length > 0 || !request) && (
        <InvalidParams invalid={invalid} after={request ? t.invalid.shown : nothing} />
      )}
      {shown && <Revisions ctx={ctx} opened={shown} />}
      {request && <Studio page={ctx} request={request} options={options} change={change} />}
      <div className="studio-foot">
        {!request && <Choose ctx={ctx} />}
        <DropZone />
        <noscript>
          <p className="notice">{t.noScript}</p>
        </noscript>
      </div>
    </>
  );
}
