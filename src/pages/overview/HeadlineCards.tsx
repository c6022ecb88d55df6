import type { ReactNode } from 'react';
import { Link } from '../../ui/Link';
import { encodeSpec } from '../../figure/specCodec';
import { studioPath } from '../../state/address';
import { ProvenanceLink, RichTextView } from '../../ui/ProvenanceLink';
import { ConflictMark } from '../../ui/ConflictMark';
import { FigureStage } from '../../ui/FigureStage';
import { FigureTable } from '../../ui/FigureTable';
import { Flag } from '../../ui/Flag';
import { SourceLine } from '../../ui/SourceLine';
import { useLocale, useMessages } from '../../ui/locale';
import type { Card, Cards } from './cards';

const CardUnit = ({ unit }: { readonly unit: string }): ReactNode => (
  <>
    {' '}
    <span className="card-unit">{unit}</span>
  </>
);

function CardView({ card }: { readonly card: Card }): ReactNode {
  const t = useMessages();
  const locale = useLocale();
  return (
    <li className="card" id={card.id} tabIndex={-1}>
      <h3>{card.title}</h3>
      <p className={`card-value is-${card.status}`}>
        <ProvenanceLink provenance={card.provenance}>
          {card.value}
          {card.unitProvenance === null && <CardUnit unit={card.unit} />}
        </ProvenanceLink>
        {card.unitProvenance !== null && (
          <ProvenanceLink provenance={card.unitProvenance}>
            <CardUnit unit={card.unit} />
          </ProvenanceLink>
        )}
        <Flag on={card.conflict} />
      </p>
      <p className="card-basis">
        {card.basis}
        {card.status !== 'published' && <> · {t.status[card.status]}</>}
      </p>
      {card.picture && (
        <>
          <FigureStage model={card.picture} only="card" />
          <Link className="card-open" href={studioPath(locale, encodeSpec(card.picture.spec))}>
            {t.foot.download}
            <span className="visually-hidden">: {card.title}</span>
          </Link>
        </>
      )}
      {card.remarks.map((remark) => (
        <p key={remark.text} className="card-remark">
          <RichTextView text={remark.richText} />
          <Flag on={remark.conflict} />
        </p>
      ))}
    </li>
  );
}

/** The strip of cards under the headline, each with its basis of comparison. */
export function HeadlineCards({ cards }: { readonly cards: Cards }): ReactNode {
  const t = useMessages();
  if (cards.cards.length === 0) return null;
  return (
    <section className="panel cards-panel" aria-labelledby="cards-title">
      <h2 id="cards-title" className="visually-hidden">
        {t.overview.headlineFigures}
      </h2>
      <ul className="cards">
        {cards.cards.map((card) => (
          <CardView key={card.id} card={card} />
        ))}
      </ul>
      <footer className="figure-foot">
        <SourceLine sources={cards.sources} />
        <ConflictMark observations={cards.observations} />
        <div className="foot-actions">
          <details>
            <summary>{t.table.open}</summary>
            <FigureTable table={cards.table} title={t.overview.headlineFigures} />
          </details>
          {cards.notes.length > 0 && (
            <details>
              <summary>{t.notes(cards.notes.length)}</summary>
              {cards.notes.map((note) => (
                <p key={note} className="note">
                  {note}
                </p>
              ))}
            </details>
          )}
        </div>
      </footer>
    </section>
  );
}
