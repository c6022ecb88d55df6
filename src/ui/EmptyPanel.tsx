import type { ReactNode } from 'react';
import { Link } from './Link';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** A page that has such figures; null without one. */
  readonly way: { readonly href: string; readonly words: string } | null;
}

/** Shown in place of a figure for which nothing is published, with a link to a page that has some. */
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
