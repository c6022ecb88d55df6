import type { ReactNode } from 'react';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../locale';
import type { ReportResult } from './ActionResult';

interface Props {
  readonly what: string;
  /** Puts it on the clipboard; what it throws is a refusal. */
  readonly copy: () => Promise<void>;
  readonly tell: ReportResult;
  /** The word on the button where what is copied stands beside it. */
  readonly label?: string;
}

/** Copies something, and says whether it is copied. */
export function CopyButton({ what, copy, tell, label }: Props): ReactNode {
  const t = studioWords(useLocale());
  const press = (): void => {
    copy().then(
      () => tell(t.copied(what)),
      () => tell(t.copyRefused(what), true),
    );
  };
  return (
    <button
      type="button"
      className="button"
      {...(label === undefined ? {} : { 'aria-label': t.copyOf(what) })}
      onClick={press}
    >
      {label ?? what}
    </button>
  );
}
