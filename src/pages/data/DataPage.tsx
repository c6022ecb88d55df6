import type { ReactNode } from 'react';
import { dataPageWords } from '../../i18n/dataPage';
import { useTarget } from '../../state/useTarget';
import { PageTitle } from '../../ui/PageTitle';
import { useFigureContext } from '../../ui/useFigureContext';
import { Codebook } from './Codebook';
import { ObservationRows } from './ObservationRows';
import { dataHeadline } from './headline';
import { LeftOut } from './LeftOut';
import { Methods } from './Methods';
import { SourceList } from './SourceList';
import './data.css';

/** Where all numbers come from, all of them, what the codes mean, and by which rules they are read. */
export default function DataPage(): ReactNode {
  const ctx = useFigureContext();
  const words = dataPageWords(ctx.locale);
  const { title, standfirst } = dataHeadline(ctx, words);
  useTarget();
  const parts = [
    ['table', words.table.title],
    ['sources', words.sources.title],
    ['left-out', words.leftOut.title],
    ['methods', words.methods.title],
    ['codebook', words.codebook.title],
  ] as const;
  return (
    <>
      <PageTitle title={ctx.t.documentTitle(title)} />
      <header className="page-head">
        <p className="eyebrow">{words.eyebrow}</p>
        <h1>{title}</h1>
        <p className="standfirst">{standfirst}</p>
      </header>
      <nav className="chips" aria-label={words.parts}>
        {parts.map(([id, name]) => (
          <a key={id} className="chip" href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <div className="data-page">
        <ObservationRows ctx={ctx} words={words} />
        <SourceList ctx={ctx} words={words} />
        <LeftOut ctx={ctx} words={words} />
        <Methods ctx={ctx} words={words} />
        <Codebook ctx={ctx} words={words} />
      </div>
    </>
  );
}
