import type { ReactNode } from 'react';
import type { Data } from './data';
import { sourceName } from './format';

interface Props {
  readonly data: Data;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sources: readonly string[];
  readonly notes?: readonly string[];
  readonly children: ReactNode;
}

export function Panel({ data, id, title, subtitle, sources, notes = [], children }: Props) {
  const texts = [...new Set(notes)]
    .map((key) => data.lists['notes']?.get(key)?.['TEXT_VI'])
    .filter((text) => text !== undefined);
  return (
    <section className="panel" id={id}>
      <h2>{title}</h2>
      <p className="subtitle">{subtitle}</p>
      {children}
      {texts.map((text) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
      <p className="source">Nguồn: {[...new Set(sources)].map((key) => sourceName(data, key)).join('; ')}</p>
    </section>
  );
}
