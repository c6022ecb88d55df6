import { Fragment, type ReactNode } from 'react';
import type { SourceLine as Source } from '../model/sourceLine';
import { useMessages } from './locale';

/** The sources of the figure above, linked where they have an address; further pages of one body are numbered. */
export function SourceLine({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const t = useMessages();
  const bodies = [...new Set(sources.map((source) => source.text))];
  return (
    <p className="source-line">
      {t.sources}:{' '}
      {bodies.map((text, i) => (
        <Fragment key={text}>
          {i > 0 && '; '}
          {sources
            .filter((source) => source.text === text)
            .map((source, n) => {
              const words = n === 0 ? text : String(n + 1);
              return (
                <Fragment key={source.key}>
                  {n > 0 && ', '}
                  {source.address === null ? (
                    words
                  ) : (
                    <a
                      href={source.address}
                      rel="external noreferrer"
                      {...(n === 0 ? {} : { 'aria-label': `${text} (${n + 1})` })}
                    >
                      {words}
                    </a>
                  )}
                </Fragment>
              );
            })}
        </Fragment>
      ))}
    </p>
  );
}
