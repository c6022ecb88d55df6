import type { ReactNode } from 'react';
import type { Refused } from '../../figure/codec';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../locale';

/** Of a text that was refused, no more than shows which it was. */
const SHOWN = 80;
/** What turns the direction of the words after it, or is not seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shownValue = (value: string): string => {
  const clean = value.replace(HIDDEN, '\ufffd');
  return clean.length > SHOWN ? `${clean.slice(0, SHOWN)}…` : clean;
};

/** What was refused, each with its reason; nothing where all is well. */
export function RefusedList({
  title,
  refused,
}: {
  readonly title: string;
  readonly refused: readonly Refused[];
}): ReactNode {
  const t = studioWords(useLocale()).refused;
  const say = ({ field, value, reason }: Refused): string =>
    reason === 'missing' || reason === 'too-long' ? t[reason](field) : t[reason](field, shownValue(value));
  if (refused.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {refused.map((one) => (
          <li key={one.field}>{say(one)}</li>
        ))}
      </ul>
    </>
  );
}

/** What of an address was refused, and what becomes of the rest. */
export function Refusals({
  refused,
  after,
}: {
  readonly refused: readonly Refused[];
  readonly after: string;
}): ReactNode {
  const t = studioWords(useLocale()).refused;
  return (
    <div className="notice" role="alert">
      <RefusedList title={t.title} refused={refused} />
      <p>{after}</p>
    </div>
  );
}
