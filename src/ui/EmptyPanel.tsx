import type { ReactNode } from 'react';
import { Link } from './Link';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** Where such figures are to be found; null when nowhere. */
  readonly way: { readonly href: string; readonly words: string } | null;
}

/** The place of a figure for which nothing is published: it says so, and where to look. */
export function EmptyPanel({ id, title, words, way }: Props): ReactNode {
  return (
    <section className="panel empty" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>— {words}</p>
      {way && (
        <p>
          <Link href={way.href}>{way.words}</Link>
        </p>
      )}
    </section>
  );
}
