import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '../../ui/locale';
import { RATE_BOUNDS, readNumber } from './params';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (number: number | undefined) => void;
}

/** A field for a rate to try. An invalid text stays in it with a message; the page uses the last valid rate. */
export function NumberField({ label, hint, value, onChange }: Props): ReactNode {
  const t = useMessages();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value;
  const { low, high } = RATE_BOUNDS;
  // "8," may become "8,5", so it is not invalid yet.
  const whole = (draft ?? '').trim().replace(/[.,]$/, '');
  const bad = whole !== '' && whole !== '-' && whole !== '−' && readNumber(whole, low, high) === null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={bad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const typed = event.target.value;
          setDraft(typed);
          const number = readNumber(typed, low, high);
          if (typed.trim() === '') onChange(undefined);
          else if (number !== null) onChange(number);
        }}
        onBlur={() => {
          if (!bad) setDraft(null);
        }}
      />
      <small id={`${id}-hint`} className={bad ? 'field-bad' : undefined} role={bad ? 'alert' : undefined}>
        {bad ? t.targets.badNumber(text.slice(0, 40), String(low), String(high)) : hint}
      </small>
    </div>
  );
}
