import type { ReactNode } from 'react';
import type { InvalidParam } from '../../spec/params';
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
export function InvalidParamList({
  title,
  invalid,
}: {
  readonly title: string;
  readonly invalid: readonly InvalidParam[];
}): ReactNode {
  const t = studioWords(useLocale()).invalid;
  const say = ({ field, value, reason }: InvalidParam): string =>
    reason === 'missing' || reason === 'too-long' ? t[reason](field) : t[reason](field, shownValue(value));
  if (invalid.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {invalid.map((one) => (
          <li key={one.field}>{say(one)}</li>
        ))}
      </ul>
    </>
  );
}

/** What of an address was refused, and what becomes of the rest. */
export function InvalidParams({
  invalid,
  after,
}: {
  readonly invalid: readonly InvalidParam[];
  readonly after: string;
}): ReactNode {
  const t = studioWords(useLocale()).invalid;
  return (
    <div className="notice" role="alert">
      <InvalidParamList title={t.title} invalid={invalid} />
      <p>{after}</p>
    </div>
  );
}
