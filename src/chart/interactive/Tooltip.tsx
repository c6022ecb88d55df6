import type { CSSProperties, ReactNode } from 'react';
import { provenanceCode } from '../../model/provenance';
import type { Place, Scene } from '../../layout/scene';
import { useMessages } from '../../ui/locale';

/**
 * What is known of the datum under the pointer or the keyboard. It keeps to the half of the figure away from the mark,
 * so that it never covers what it speaks of, and it is a live region: a screen reader says it.
 */
export function Tooltip({
  place,
  scene,
}: {
  readonly place: Place | null;
  readonly scene: Scene;
}): ReactNode {
  const t = useMessages();
  const provenance = place?.datum.provenance ? provenanceCode(place.datum.provenance) : null;
  const below = place !== null && place.y < scene.height / 2;
  const style: CSSProperties =
    place === null
      ? {}
      : {
          [place.x > scene.width / 2 ? 'right' : 'left']:
            `${place.x > scene.width / 2 ? 100 - (100 * place.x) / scene.width : (100 * place.x) / scene.width}%`,
          [below ? 'top' : 'bottom']:
            `calc(${below ? (100 * place.y) / scene.height : 100 - (100 * place.y) / scene.height}% + 14px)`,
        };
  return (
    <>
      {place && (
        <span
          className="tooltip-spot"
          aria-hidden="true"
          style={{ left: `${(100 * place.x) / scene.width}%`, top: `${(100 * place.y) / scene.height}%` }}
        />
      )}
      <div className="tooltip" hidden={place === null} style={style}>
        <div role="status" aria-live="polite" hidden={place === null}>
          {place && (
            <>
              <p className="tooltip-name">
                {place.datum.name} <strong>{place.datum.label}</strong>
              </p>
              {place.datum.facts.map((fact) => (
                <p key={fact}>{fact}</p>
              ))}
            </>
          )}
        </div>
        {provenance !== null && (
          <a className="tooltip-ask" href={`?ask=${provenance}`} data-ask={provenance} tabIndex={-1}>
            {t.chart.provenance}
          </a>
        )}
      </div>
    </>
  );
}
