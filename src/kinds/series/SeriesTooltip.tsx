import type { CSSProperties, ReactNode } from 'react';
import type { Place, Scene } from '../../layout/scene';
import type { Datum } from '../../model/datum';

/** Other series at the moment that are named in full; more would cover the picture. */
const MOST = 6;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** What is known of a moment: the datum in hand with all its facts, and what the other series say of the same time. */
export function SeriesTooltip({
  place,
  others,
  scene,
}: {
  readonly place: Place | null;
  readonly others: readonly Datum[];
  readonly scene: Scene;
}): ReactNode {
  const { plot } = scene;
  const right = place !== null && place.x > scene.width / 2;
  const style: CSSProperties =
    place === null
      ? {}
      : {
          [right ? 'right' : 'left']: percent(right ? scene.width - place.x : place.x, scene.width),
          [place.y < plot.top + plot.height / 2 ? 'top' : 'bottom']:
            `calc(${percent(place.y < plot.top + plot.height / 2 ? place.y : scene.height - place.y, scene.height)} + 14px)`,
        };
  return (
    <>
      {place && (
        <span
          className="tooltip-spot"
          aria-hidden="true"
          style={{ left: percent(place.x, scene.width), top: percent(place.y, scene.height) }}
        />
      )}
      <div className="tooltip" role="status" aria-live="polite" hidden={place === null} style={style}>
        {place && (
          <>
            <p className="tooltip-name">
              {place.datum.name} <strong>{place.datum.label}</strong>
            </p>
            {place.datum.facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            {others.slice(0, MOST).map((datum) => (
              <p key={datum.id} className="tooltip-other">
                {datum.name} <strong>{datum.label}</strong>
                <br />
                {datum.facts.slice(-2).join(' · ')}
              </p>
            ))}
          </>
        )}
      </div>
    </>
  );
}
