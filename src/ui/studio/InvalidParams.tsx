import type { ReactNode } from 'react';
import type { InvalidParam } from '../../spec/params';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../locale';

/** Of an invalid value, as much as shows which it is. */
const SHOWN = 80;
/** Characters that are invisible or change the direction of the text after them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shownValue = (value: string): string => {
  const clean = value.replace(HIDDEN, '\ufffd');
  return clean.length > SHOWN ? `${clean.slice(0, SHOWN)}…` : clean;
};

/** Invalid parameters, each with its reason; nothing without any. */
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

/** The invalid parameters of an address, and what is shown nevertheless. */
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
