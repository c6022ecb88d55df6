import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { lineageWords } from '../../i18n/lineage';
import {
  openerOf,
  closeLineage,
  keepInSight,
  previousLineage,
  lineageDepth,
  returnFocus,
} from '../../state/lineage';
import { copyText, printPage } from '../../state/browser';
import { useLocale } from '../locale';
import './lineage.css';

interface Props {
  readonly code: string;
  /** The answer in plain text; null when there is none. */
  readonly text: (() => string) | null;
  /** The whole address of the question. */
  readonly address: () => string;
  readonly children: ReactNode;
}

type Copied = 'text' | 'link' | 'refused';

/** One panel for the whole site: a dialog at the side of the window, a sheet at its foot on a phone. */
export function LineagePanel({ code, text, address, children }: Props): ReactNode {
  const words = lineageWords(useLocale());
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(code);
  const titleId = useId();
  const [done, setDone] = useState<{ readonly code: string; readonly what: Copied } | null>(null);
  // What was copied of another question says nothing of this one.
  const copied = done?.code === code ? done.what : null;
  const before = lineageDepth();

  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    const asked = openerOf(first.current);
    const top = opened?.getBoundingClientRect().top ?? 0;
    if (asked && top > 0) keepInSight(asked, top);
    const code = first.current;
    return () => {
      opened?.close();
      returnFocus(code);
    };
  }, []);

  // Every question begins at its heading, for the eye and for a screen reader.
  useEffect(() => {
    heading.current?.focus();
    dialog.current?.scrollTo({ top: 0 });
  }, [code]);

  const copy = (what: 'text' | 'link', words: string): void => {
    void copyText(words).then((could) => {
      setDone({ code, what: could ? what : 'refused' });
    });
  };

  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        closeLineage();
      }}
      onClick={(event) => {
        // Beside the panel: only the dialog itself is there to be met.
        if (event.target === event.currentTarget) closeLineage();
      }}
    >
      <div className="ask-room">
        <header className="ask-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {words.title}
          </h2>
          <p className="ask-tools">
            {before > 0 && (
              <button type="button" className="tool" onClick={previousLineage}>
                <span aria-hidden="true">‹ </span>
                {words.back}
              </button>
            )}
            <button type="button" className="tool" onClick={closeLineage}>
              {words.close}
            </button>
          </p>
        </header>
        {children}
        {text && (
          <p className="ask-tools ask-keep">
            <button
              type="button"
              className="tool"
              onClick={() => {
                copy('text', text());
              }}
            >
              {copied === 'text' ? words.copied : words.copy}
            </button>
            <button
              type="button"
              className="tool"
              onClick={() => {
                copy('link', address());
              }}
            >
              {copied === 'link' ? words.copied : words.link}
            </button>
            <button type="button" className="tool" onClick={printPage}>
              {words.print}
            </button>
          </p>
        )}
        <p className="visually-hidden" role="status">
          {copied === 'text' || copied === 'link' ? words.copied : ''}
        </p>
        {copied === 'refused' && text && (
          <div className="ask-by-hand" role="alert">
            <p>{words.copyFailed}</p>
            <textarea
              readOnly
              rows={8}
              aria-label={words.asText}
              value={`${text()}\n`}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          </div>
        )}
      </div>
    </dialog>
  );
}
