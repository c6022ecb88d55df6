import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { keepDay } from '../../spec/knownDay';
import { studioWords } from '../../i18n/studio';
import { studioPath } from '../../state/address';
import { useGivenFile, useOpenedFile } from '../../state/files';
import { useFigureContext } from '../../ui/useFigureContext';
import { openFigure, type FileRefusal } from './openFigure';

/** Opens the figure of a file in the studio, from whatever page it was given on; says why where there is none in it. */
export default function OpenFile({ file }: { readonly file: File }): ReactNode {
  const ctx = useFigureContext();
  const t = studioWords(ctx.locale);
  const [, navigate] = useLocation();
  const settle = useGivenFile((state) => state.settle);
  const show = useOpenedFile((state) => state.show);
  const [refusal, setRefusal] = useState<{ readonly file: File; readonly reason: FileRefusal } | null>(null);
  useEffect(() => {
    let current = true;
    void openFigure(ctx, file).then((made) => {
      if (!current) return;
      if (made.opened === null) {
        setRefusal({ file, reason: made.reason });
        return;
      }
      show(made.opened);
      settle();
      navigate(keepDay(studioPath(ctx.locale, made.query), ctx.knownOn));
      // What is said of the file stands at the head of the page.
      scrollTo(0, 0);
    });
    return () => {
      current = false;
    };
  }, [ctx, file, navigate, settle, show]);
  if (refusal?.file !== file) return null;
  return (
    <div className="notice file-notice" role="alert">
      <p>{t.fileRefused(file.name, t.dropRefused[refusal.reason])}</p>
      <button type="button" onClick={settle}>
        {ctx.t.shell.close}
      </button>
    </div>
  );
}
