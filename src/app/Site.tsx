import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { messages } from '../i18n/messages';
import { parsePath } from '../state/address';
import { PROVENANCE_FIELD, listenForProvenanceLinks } from '../state/lineage';
import { setDocumentLanguage } from '../state/browser';
import { useGivenFile } from '../state/files';
import { useParam } from '../state/url';
import { LocaleContext } from '../ui/locale';
import { ErrorBoundary } from './ErrorBoundary';
import { Opened } from './Opened';
import type { Pages } from './pages';
import { Shell } from './Shell';

const LineageHost = lazy(() => import('./lineage/LineageHost'));
const OpenFile = lazy(() => import('./files/OpenFile'));

/** The frame of every page, and in it the view that the address names. */
export function Site({ pages }: { readonly pages: Pages }): ReactNode {
  const [path] = useLocation();
  const view = parsePath(path);
  const t = messages(view.locale);
  const Page = pages[view.page];
  const Notices = pages.notices;
  const provenance = useParam(PROVENANCE_FIELD);
  const file = useGivenFile((state) => state.file);
  useEffect(listenForProvenanceLinks, []);
  useEffect(() => {
    setDocumentLanguage(view.locale);
  }, [view.locale]);
  const shown = (
    <ErrorBoundary words={t.notices.crashed} action={t.notices.retry} of={path}>
      <Suspense>
        <Notices />
      </Suspense>
      <Suspense fallback={<p className="loading">{t.notices.loading}</p>}>
        <Page view={view} />
        <Opened />
      </Suspense>
    </ErrorBoundary>
  );
  // An embed is the figure alone, without the frame of the site.
  if (view.page === 'embed')
    return (
      <LocaleContext value={view.locale}>
        <main className="embed-room">{shown}</main>
      </LocaleContext>
    );
  return (
    <LocaleContext value={view.locale}>
      <Shell view={view}>{shown}</Shell>
      {file && (
        <ErrorBoundary words={t.notices.crashed} action={t.notices.retry} of={file}>
          <Suspense
            fallback={
              <p className="notice file-notice" role="status">
                {t.notices.loading}
              </p>
            }
          >
            <OpenFile file={file} />
          </Suspense>
        </ErrorBoundary>
      )}
      {provenance !== null && (
        <ErrorBoundary words={t.notices.crashed} action={t.notices.retry} of={provenance}>
          <Suspense fallback={<p className="loading lineage-loading">{t.notices.loading}</p>}>
            <LineageHost code={provenance} />
          </Suspense>
        </ErrorBoundary>
      )}
    </LocaleContext>
  );
}
