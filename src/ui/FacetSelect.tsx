import type { ReactNode } from 'react';

export interface FacetOption {
  readonly value: string;
  /** Name and count, as in the list. */
  readonly text: string;
  /** Rows that would remain with it. */
  readonly count: number;
}

interface Props {
  readonly label: string;
  /** The choice without a filter. */
  readonly any: string;
  readonly options: readonly FacetOption[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** A choice among the values of a facet. Values without rows are shown but disabled. */
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
