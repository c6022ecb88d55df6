import type { ReactNode } from 'react';
import { Link } from '../Link';
import type { Lineage, Fact } from '../../provenance/lineage';
import type { Context } from '../../model/context';
import { causesText } from '../../provenance/findingCauses';
import type { FindingText } from '../../provenance/findingText';
import { pairScene } from '../../layout/pair';
import type { Related } from '../../provenance/related';
import { lineageWords } from '../../i18n/lineage';
import { pagePath } from '../../state/address';
import { provenancesOf } from '../../i18n/richText';
import { ProvenanceLink, RichTextView } from '../ProvenanceLink';
import { ProvenancePicture } from '../ProvenancePicture';

const PAIR = 340;

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="lineage-block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Observations with links to their own lineage; nothing when there are none. */
export function RelatedValues({
  title,
  figures,
}: {
  readonly title: string;
  readonly figures: readonly Related[];
}): ReactNode {
  if (figures.length === 0) return null;
  return (
    <Block title={title}>
      <ul className="lineage-values">
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>{figure.name}</span>{' '}
            <strong className={`is-${figure.status}`}>
              <ProvenanceLink provenance={figure.provenance}>{figure.text}</ProvenanceLink>
            </strong>
            {figure.remark !== '' && <small>{figure.remark}</small>}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Conflict({ ctx, finding }: { readonly ctx: Context; readonly finding: FindingText }): ReactNode {
  const words = lineageWords(ctx.locale);
  const causes = causesText(ctx, finding);
  return (
    <li>
      <p>
        <RichTextView text={finding.richTitle} />
      </p>
      <ProvenancePicture
        scene={pairScene(finding.picture, PAIR)}
        label={finding.alt}
        beside={provenancesOf(finding.richTitle)}
      />
      <small>{finding.detail}</small>
      {finding.reconciliation !== '' && <small>{finding.reconciliation}</small>}
      {causes.length > 0 && <small>{causes.join(' ')}</small>}
      {finding.reason !== null && <small>{words.reviewed(finding.reason)}</small>}
      <span className="finding-size">
        <span aria-hidden="true">⚠ </span>
        <ProvenanceLink provenance={finding.sizeProvenance}>{finding.size}</ProvenanceLink>
      </span>
      <p>
        <Link href={`${pagePath(ctx.locale, 'checks')}#${finding.code}`}>{words.seeFinding}</Link>
      </p>
    </li>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="lineage-facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.address === null ? (
              <RichTextView text={fact.text} />
            ) : (
              <>
                <a href={fact.address} rel="external noreferrer">
                  <RichTextView text={fact.text} />
                </a>{' '}
                <span className="on-paper">{fact.address}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A lineage, from the value to its observations. `children` come last. */
export function LineageView({
  ctx,
  lineage,
  address,
  children,
}: {
  readonly ctx: Context;
  readonly lineage: Lineage;
  /** The address, for print. */
  readonly address: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, locale } = ctx;
  const words = lineageWords(locale);
  return (
    <>
      <p className="lineage-name">{lineage.name}</p>
      <p className={`lineage-value is-${lineage.status}`}>{lineage.text}</p>
      {lineage.formula && (
        <p className="lineage-formula">
          <span className="visually-hidden">{words.facts.formula}: </span>
          <RichTextView text={lineage.formula} />
        </p>
      )}
      {lineage.findings.length > 0 && (
        <Block title={`⚠ ${words.conflicts}`}>
          <ul className="lineage-conflicts">
            {lineage.findings.map((finding) => (
              <Conflict key={finding.id} ctx={ctx} finding={finding} />
            ))}
          </ul>
        </Block>
      )}
      <Facts facts={lineage.facts} />
      <RelatedValues title={words.from} figures={lineage.from} />
      <RelatedValues title={words.others} figures={lineage.others} />
      <RelatedValues title={words.history} figures={lineage.history} />
      {lineage.notes.length > 0 && (
        <Block title={words.notes}>
          {lineage.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Block>
      )}
      {children}
      <p className="on-paper">
        {t.site} · {address}
      </p>
    </>
  );
}
