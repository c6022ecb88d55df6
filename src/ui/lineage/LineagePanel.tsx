import { useId, type ReactNode } from 'react';
import { lineageWords } from '../../i18n/lineage';
import { closeLineage, lineageDepth, previousLineage } from '../../state/lineage';
import { useLocale } from '../locale';
import { LineageCopies } from './LineageCopies';
import { useLineageDialog } from './useLineageDialog';
import './lineage.css';

interface Props {
  /** The code of the provenance whose lineage is shown. */
  readonly code: string;
  /** The lineage in plain text; null when there is none. */
  readonly text: (() => string) | null;
  /** The whole address of the page with the panel open. */
  readonly address: () => string;
  readonly children: ReactNode;
}

/** One panel for the whole site: a dialog at the side of the window, a sheet at its foot on a phone. */
export function LineagePanel({ code, text, address, children }: Props): ReactNode {
  const words = lineageWords(useLocale());
  const { dialog, heading } = useLineageDialog(code);
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      className="lineage"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        closeLineage();
      }}
      onClick={(event) => {
        // The dialog's own box is filled by its content: a click on the dialog itself is one on the backdrop.
        if (event.target === event.currentTarget) closeLineage();
      }}
    >
      <div className="lineage-room">
        <header className="lineage-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {words.title}
          </h2>
          <p className="lineage-tools">
            {lineageDepth() > 0 && (
              <button type="button" className="tool" onClick={previousLineage}>
                <span aria-hidden="true">‹ </span>
                {words.back}
              </button>
            )}
            <button type="button" className="tool" onClick={closeLineage}>
              {words.close}
            </button>
          </p>
        </header>
        {children}
        {/* What was copied of one lineage says nothing of the next. */}
        {text && <LineageCopies key={code} text={text} address={address} />}
      </div>
    </dialog>
  );
}
