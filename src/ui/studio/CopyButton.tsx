import type { ReactNode } from 'react';
import { studioWords } from '../../i18n/studio';
import { useLocale } from '../locale';
import type { ReportResult } from './ActionResult';

interface Props {
  readonly what: string;
  /** Puts it on the clipboard; an error means that it was not copied. */
  readonly copy: () => Promise<void>;
  readonly tell: ReportResult;
  /** Short label, where the copied thing is named beside the button. */
  readonly label?: string;
}

/** A button that copies, and reports whether it did. */
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
