import type { ReactNode } from 'react';
import { Link } from '../Link';
import type { Answer } from '../../figure/answer';
import type { Context } from '../../figure/context';
import type { ToldFinding } from '../../figure/findings';
import { pairScene } from '../../figure/layout/pair';
import type { Related } from '../../figure/related';
import { askWords } from '../../i18n/ask';
import { pagePath } from '../../state/address';
import { asksOf } from '../../figure/said';
import { Asked, SaidText } from '../Asked';
import { AskedPicture } from '../AskedPicture';

const PAIR = 340;

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="ask-block">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Figures that can be asked in turn; nothing when there are none. */
export function Figures({
  title,
  figures,
}: {
  readonly title: string;
  readonly figures: readonly Related[];
}): ReactNode {
  if (figures.length === 0) return null;
  return (
    <Block title={title}>
      <ul className="ask-figures">
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>{figure.name}</span>{' '}
            <strong className={`is-${figure.grammar}`}>
              <Asked ask={figure.ask}>{figure.text}</Asked>
            </strong>
            {figure.remark !== '' && <small>{figure.remark}</small>}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Conflict({ told }: { readonly told: ToldFinding }): ReactNode {
  return (
    <li>
      <p>
        <SaidText said={told.said} />
      </p>
      <AskedPicture scene={pairScene(told.picture, PAIR)} label={told.alt} beside={asksOf(told.said)} />
      <small>{told.detail}</small>
      {told.reconciliation !== '' && <small>{told.reconciliation}</small>}
      <span className="finding-size">
        <span aria-hidden="true">⚠ </span>
        <Asked ask={told.sizeAsk}>{told.size}</Asked>
      </span>
    </li>
  );
}

/** The answer to a question, from the number itself to what it stands on. `children` come last. */
export function AnswerView({
  ctx,
  answer,
  children,
}: {
  readonly ctx: Context;
  readonly answer: Answer;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, locale } = ctx;
  const words = askWords(locale);
  return (
    <>
      <p className="ask-name">{answer.name}</p>
      <p className={`ask-value is-${answer.grammar}`}>{answer.text}</p>
      {answer.formula && (
        <p className="ask-formula">
          <span className="visually-hidden">{words.facts.formula}: </span>
          <SaidText said={answer.formula} />
        </p>
      )}
      {answer.findings.length > 0 && (
        <Block title={`⚠ ${words.conflicts}`}>
          <ul className="ask-conflicts">
            {answer.findings.map((told) => (
              <Conflict key={told.id} told={told} />
            ))}
          </ul>
          <p>
            <Link href={pagePath(locale, 'checks')}>{words.seeChecks}</Link>
          </p>
        </Block>
      )}
      <dl className="ask-facts">
        {answer.facts.map(({ label, text, address }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {address === null ? (
                text
              ) : (
                <a href={address} rel="external noreferrer">
                  {text}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Figures title={words.from} figures={answer.from} />
      <Figures title={words.others} figures={answer.others} />
      <Figures title={words.history} figures={answer.history} />
      {answer.notes.length > 0 && (
        <Block title={words.notes}>
          {answer.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Block>
      )}
      {children}
      <p className="ask-foot">{t.site}</p>
    </>
  );
}
