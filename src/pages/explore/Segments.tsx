import { useId, type ReactNode } from 'react';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Why it cannot be chosen now; null when it can. */
  readonly why: string | null;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly choose: (value: T) => void;
  /** Called when a reader tries an unavailable choice. */
  readonly refuse: (why: string) => void;
}

/** A choice among a few buttons. An unavailable one is focusable and says why; pressing it changes nothing. */
export function Segments<T extends string>({ legend, segments, value, choose, refuse }: Props<T>): ReactNode {
  const id = useId();
  return (
    <fieldset className="segments">
      <legend>{legend}</legend>
      <div className="segments-row">
        {segments.map((segment) => (
          <label key={segment.value} className="segment" title={segment.why ?? undefined}>
            <input
              type="radio"
              name={id}
              value={segment.value}
              checked={segment.value === value}
              aria-disabled={segment.why !== null}
              aria-describedby={segment.why === null ? undefined : `${id}-${segment.value}`}
              onChange={() => {
                if (segment.why === null) choose(segment.value);
                else refuse(segment.why);
              }}
            />
            <span>{segment.label}</span>
            {segment.why !== null && (
              <span hidden id={`${id}-${segment.value}`}>
                {segment.why}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
