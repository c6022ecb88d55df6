import { useId, type ReactNode } from 'react';
import { studioWords } from '../../i18n/studio';
import { useGivenFile } from '../../state/files';
import { useLocale } from '../../ui/locale';

/** Says that a file from this site opens its figure again: dropped anywhere on any page, pasted, or chosen here. */
export function DropZone(): ReactNode {
  const id = useId();
  const t = studioWords(useLocale());
  const give = useGivenFile((state) => state.give);
  return (
    <section className="panel drop-zone" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.drop}</h2>
      <p className="subtitle" id={`${id}-text`}>
        {t.dropText}
      </p>
      <label className="button file-choice">
        {t.chooseFile}
        <input
          type="file"
          accept=".svg,.png,.json,image/svg+xml,image/png,application/json"
          className="visually-hidden"
          aria-describedby={`${id}-text`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) give(file);
          }}
        />
      </label>
    </section>
  );
}
