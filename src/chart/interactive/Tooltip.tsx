import type { CSSProperties, ReactNode } from 'react';
import type { Place, Scene } from '../../layout/scene';
import type { Datum } from '../../model/datum';
import { provenanceCode } from '../../model/provenance';
import type { ChartWords } from './chart';

/** Other data of the moment that are named in full; more would cover the picture. */
const MOST = 6;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

interface Props {
  readonly place: Place | null;
  /** Other data of the same moment. */
  readonly others: readonly Datum[];
  readonly scene: Scene;
  /** The height at which the picture is halved. */
  readonly middle: number;
  readonly words: ChartWords;
}

/** In the half of the picture away from the mark, so that it never covers the mark. */
function styleAt({ x, y }: Place, { width, height }: Scene, middle: number): CSSProperties {
  const [right, below] = [x > width / 2, y < middle];
  return {
    [right ? 'right' : 'left']: percent(right ? width - x : x, width),
    [below ? 'top' : 'bottom']: `calc(${percent(below ? y : height - y, height)} + 14px)`,
  };
}

/**
 * What is known of the datum under the pointer or the keyboard, with a link to its provenance. It is a live region: a
 * screen reader says it.
 */
export function Tooltip({ place, others, scene, middle, words }: Props): ReactNode {
  const datum = place?.datum ?? null;
  const provenance = datum?.provenance ? provenanceCode(datum.provenance) : null;
  return (
    <div className="tooltip" hidden={place === null} style={place ? styleAt(place, scene, middle) : {}}>
      <div role="status" aria-live="polite" hidden={place === null}>
        {datum && (
          <>
            <p className="tooltip-name">
              {datum.name} <strong>{datum.label}</strong>
            </p>
            {datum.facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
          </>
        )}
        {others.slice(0, MOST).map(({ id, name, label, facts }) => (
          <p key={id} className="tooltip-other">
            {name} <strong>{label}</strong>
            <br />
            {facts.slice(-2).join(' · ')}
          </p>
        ))}
      </div>
      {provenance !== null && (
        <a
          className="tooltip-provenance"
          href={`?ask=${provenance}`}
          data-provenance={provenance}
          tabIndex={-1}
        >
          {words.provenance}
        </a>
      )}
    </div>
  );
}
