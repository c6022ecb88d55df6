import { useId, useState, type ReactNode } from 'react';
import { LONGEST_WORDS, type StudioOptions, type WordsField as Name } from '../../figure/studioOptions';
import { formatNumber } from '../../i18n/number';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../../ui/locale';
import type { ChangeOptions } from './useStudio';

interface Props {
  readonly name: Name;
  readonly options: StudioOptions;
  readonly change: ChangeOptions;
  /** The model's own words, which an empty field restores. */
  readonly own: string;
  readonly rows: number;
}

/** A field for the reader's own words. Too many stay in the field, but are not used until they are shortened. */
export function WordsField({ name, options, change, own, rows }: Props): ReactNode {
  const id = useId();
  const locale = useLocale();
  const t = studioWords(locale);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? options[name];
  const most = LONGEST_WORDS[name];
  return (
    <div className="field">
      <label htmlFor={id}>{t.words[name]}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        placeholder={own}
        aria-invalid={draft !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const typed = event.target.value;
          const fits = typed.length <= most;
          setDraft(fits ? null : typed);
          if (fits) change({ [name]: typed }, name);
        }}
      />
      <small
        id={`${id}-hint`}
        className={draft === null ? undefined : 'field-bad'}
        role={draft === null ? undefined : 'alert'}
      >
        {draft === null
          ? t.wordsHint
          : t.tooLong(formatNumber(locale, draft.length, 0), formatNumber(locale, most, 0))}
      </small>
    </div>
  );
}
