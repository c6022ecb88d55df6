import { useState, type ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { copyWords } from '../../export/copy';
import { FILE_FORMATS, sheetFor, type ExportRequest } from '../../export/figureFile';
import type { Context } from '../../model/context';
import { STUDIO_DEFAULTS, type StudioOptions } from '../../figure/studioOptions';
import { studioWords } from '../../i18n/studio';
import { pagePath } from '../../state/address';
import { FigureTable } from '../../ui/FigureTable';
import { SourceLine } from '../../ui/SourceLine';
import { Citations } from '../../ui/studio/Citations';
import { CopyButton } from '../../ui/studio/CopyButton';
import { FileButtons } from '../../ui/studio/FileButtons';
import { basketItemOf, exportRequestOf } from '../../ui/studio/exportRequest';
import { ActionResultLine, useActionResult, type ReportResult } from '../../ui/studio/ActionResult';
import { useBasketToggle } from '../../ui/useBasketToggle';
import { Choices } from './Choices';
import { Copies } from './Copies';
import { EmbedPanel } from './EmbedPanel';
import { Preview } from './Preview';
import { SizeChoice } from './SizeChoice';
import type { ChangeOptions } from './useStudio';
import { WordsField } from './WordsField';

interface Props {
  readonly page: Context;
  readonly request: ExportRequest;
  readonly options: StudioOptions;
  readonly change: ChangeOptions;
}

interface PartProps extends Props {
  readonly tell: ReportResult;
}

/** The alternative text: the model's own, or the reader's, with a button to copy it. */
function AltPanel({ page, request, options, change, tell }: PartProps): ReactNode {
  const t = studioWords(page.locale);
  const [editing, setEditing] = useState(false);
  const { model, ctx } = request;
  const text = options.alt === '' ? model.alt : options.alt;
  return (
    <section className="panel" aria-labelledby="alt-title">
      <h2 id="alt-title">{t.altText}</h2>
      <p className="citation-text" lang={ctx.locale}>
        {text}
      </p>
      <div className="file-buttons">
        <CopyButton what={t.copies.alt} label={t.copy} copy={() => copyWords(text)} tell={tell} />
        <button
          type="button"
          className="button"
          aria-expanded={editing || options.alt !== ''}
          onClick={() => {
            if (options.alt === '' && !editing) change({ alt: model.alt });
            else if (options.alt !== '') change({ alt: '' });
            setEditing(options.alt === '' && !editing);
          }}
        >
          {editing || options.alt !== '' ? t.altReset : t.altEdit}
        </button>
      </div>
      {(editing || options.alt !== '') && (
        <WordsField name="alt" options={options} change={change} own={model.alt} rows={6} />
      )}
    </section>
  );
}

function Keep({ request, options, page }: Props): ReactNode {
  const t = studioWords(page.locale);
  const item = basketItemOf(page, request.model.spec, options);
  const { kept, full, count, toggle } = useBasketToggle(item);
  return (
    <p className="keep-line">
      <button type="button" className="button" aria-pressed={kept} aria-disabled={full} onClick={toggle}>
        {kept ? t.kept : full ? page.t.foot.full : t.keep}
      </button>{' '}
      {count > 0 && <Link href={pagePath(page.locale, 'basket')}>{t.seeBasket}</Link>}
    </p>
  );
}

/** The studio: one figure as it will be exported, with its options and every export. */
export function Studio(props: Props): ReactNode {
  const { page, request, options, change } = props;
  const t = studioWords(page.locale);
  const [result, tell] = useActionResult();
  const { model, where } = request;
  const sheet = sheetFor(request);
  const own = exportRequestOf(page, model.spec, { ...STUDIO_DEFAULTS, language: options.language })?.model
    .title;
  return (
    <div className="studio">
      <Preview sheet={sheet} />
      <section className="panel studio-side" aria-labelledby="studio-title">
        <h2 id="studio-title">{t.title}</h2>
        <SizeChoice options={options} change={change} />
        <Choices model={model} options={options} change={change} />
        <WordsField name="title" options={options} change={change} own={own ?? model.title} rows={2} />
        <WordsField name="note" options={options} change={change} own="" rows={2} />
        <div className="choice" role="group" aria-label={t.download}>
          <FileButtons request={() => request} formats={FILE_ORDER} tell={tell} main="png2" />
        </div>
        <Copies request={request} sheet={sheet} tell={tell} />
        <ActionResultLine result={result} />
        <Keep {...props} />
      </section>
      <div className="studio-below">
        <div className="studio-column">
          <AltPanel {...props} tell={tell} />
          <EmbedPanel request={request} sheet={sheet} tell={tell} />
        </div>
        <section className="panel" aria-labelledby="citation-title">
          <h2 id="citation-title">{t.citation}</h2>
          <Citations model={model} title={where.title} options={options} />
        </section>
        <section className="panel studio-table" aria-labelledby="table-title">
          <h2 id="table-title">{page.t.table.open}</h2>
          <div lang={request.ctx.locale}>
            <FigureTable table={model.table} title={model.title} />
          </div>
          <SourceLine sources={model.sources} />
        </section>
      </div>
    </div>
  );
}

/** The most used one comes first. */
const FILE_ORDER = ['png2', ...FILE_FORMATS.filter((format) => format !== 'png2')] as const;
