import { useState, type ReactNode } from 'react';
import type { Context } from '../../model/context';
import { explorePageMessages } from '../../i18n/explorePage';
import { copyText } from '../../state/browser';
import { pageLink } from '../../state/url';

interface Props {
  readonly ctx: Context;
  readonly query: () => URLSearchParams;
}

/** Puts a link that names every field on the clipboard; where the browser forbids it, shows the link. */
export function CopyLink({ ctx, query }: Props): ReactNode {
  const t = explorePageMessages(ctx.locale);
  const [result, setResult] = useState({ words: '', link: '' });
  const copy = async (): Promise<void> => {
    const link = pageLink(query());
    setResult((await copyText(link)) ? { words: t.copied, link: '' } : { words: t.copyFailed, link });
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => void copy()}>
        {t.copyLink}
      </button>
      <span role="status" className="copy-result">
        {result.words} {result.link !== '' && <a href={result.link}>{result.link}</a>}
      </span>
    </>
  );
}
