import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { decodeSpec } from '../../figure/codec';
import type { Context } from '../../figure/context';
import { decodeStudio } from '../../figure/studio';
import { studioWords } from '../../i18n/studio';
import { studioPath } from '../../state/address';
import { keepDay, KNOWN_FIELD } from '../../figure/knownDay';
import { useQueryField } from '../../state/useQueryField';
import { listenForFiles } from '../../state/droppedFiles';
import { modelOf, queryOf } from '../../ui/studio/leaving';
import { ToldLine, useTold } from '../../ui/studio/Told';
import type { Opened } from './Revisions';

interface Props {
  readonly ctx: Context;
  readonly onOpened: (opened: Opened) => void;
}

/** Opens the figure that a file from this site tells of: dropped anywhere on the page, chosen, or pasted. */
export function DropZone({ ctx, onOpened }: Props): ReactNode {
  const id = useId();
  const t = studioWords(ctx.locale);
  const [, navigate] = useLocation();
  const day = useQueryField(KNOWN_FIELD);
  const [told, tell] = useTold();
  const open = async (file: File): Promise<void> => {
    const [{ readManifest }, { revisedSince }] = await Promise.all([
      import('../../export/readManifest'),
      import('../../export/revised'),
    ]);
    const read = readManifest(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      tell(t.dropRefused[read.reason], true);
      return;
    }
    const { manifest } = read;
    const { spec } = decodeSpec(new URLSearchParams(manifest.spec));
    const { options } = decodeStudio(new URLSearchParams(manifest.options));
    if (!spec || !modelOf(ctx, spec)) {
      tell(t.dropRefused['no-figure'], true);
      return;
    }
    tell('');
    onOpened({ name: file.name, manifest, revision: revisedSince(manifest, ctx) });
    const path = studioPath(ctx.locale, queryOf(spec, { ...options, language: manifest.locale }));
    navigate(keepDay(path, day));
  };
  const take = (file: File): void => {
    open(file).catch(() => tell(t.dropRefused.unreadable, true));
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => listenForFiles((file) => latest.current(file)), []);
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
          accept=".svg,.png,image/svg+xml,image/png"
          className="visually-hidden"
          aria-describedby={`${id}-text`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) take(file);
          }}
        />
      </label>
      <ToldLine told={told} />
    </section>
  );
}
