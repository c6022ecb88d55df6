import { Fragment, type ReactNode } from 'react';
import type { SourceLine as Source } from '../figure/model';
import { useMessages } from './locale';

/** Who published the figures above it. An address opens where there is one. */
export function SourceLine({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const t = useMessages();
  return (
    <p className="source-line">
      {t.sources}:{' '}
      {sources.map((source, i) => (
        <Fragment key={source.key}>
          {i > 0 && '; '}
          {source.address === null ? (
            source.text
          ) : (
            <a href={source.address} rel="external noreferrer">
              {source.text}
            </a>
          )}
        </Fragment>
      ))}
    </p>
  );
}
