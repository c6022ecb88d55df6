import { useState, type ReactNode } from 'react';
import { lineageWords } from '../../i18n/lineage';
import { copyText, printPage } from '../../state/browser';
import { useLocale } from '../locale';

interface Props {
  /** The lineage in plain text. */
  readonly text: () => string;
  readonly address: () => string;
}

/** Buttons that copy a lineage as text or as a link, or print it; the text itself where the browser lets nobody copy. */
export function LineageCopies({ text, address }: Props): ReactNode {
  const words = lineageWords(useLocale());
  const [copied, setCopied] = useState<'text' | 'link' | 'failed' | null>(null);
  const copy = (what: 'text' | 'link', content: string): void => {
    void copyText(content).then((done) => {
      setCopied(done ? what : 'failed');
    });
  };
  return (
    <>
      <p className="lineage-tools lineage-copies">
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
      <p className="visually-hidden" role="status">
        {copied === 'text' || copied === 'link' ? words.copied : ''}
      </p>
      {copied === 'failed' && (
        <div className="lineage-by-hand" role="alert">
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
    </>
  );
}
