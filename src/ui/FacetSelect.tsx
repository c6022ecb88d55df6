import type { ReactNode } from 'react';

export interface FacetOption {
  readonly value: string;
  /** Name and count, as it reads in the list. */
  readonly text: string;
  /** Rows that it would leave. */
  readonly count: number;
}

interface Props {
  readonly label: string;
  /** The choice that leaves every row. */
  readonly any: string;
  readonly options: readonly FacetOption[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** One choice among the values of a facet. What would leave nothing can be seen, and not be chosen. */
export function FacetSelect({ label, any, options, value, choose }: Props): ReactNode {
  return (
    <label className="facet">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            disabled={option.count === 0 && option.value !== value}
          >
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
