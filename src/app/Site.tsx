import { Suspense, useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { messages } from '../i18n/messages';
import { parsePath } from '../state/address';
import { setDocumentLanguage } from '../state/documentTitle';
import { LocaleContext } from '../ui/locale';
import { ErrorBoundary } from './ErrorBoundary';
import type { Pages } from './pages';
import { Shell } from './Shell';

/** The frame of every page, and in it the view that the address names. */
export function Site({ pages }: { readonly pages: Pages }): ReactNode {
  const [path] = useLocation();
  const view = parsePath(path);
  const t = messages(view.locale);
  const Page = pages[view.page];
  const Notices = pages.notices;
  useEffect(() => {
    setDocumentLanguage(view.locale);
  }, [view.locale]);
  return (
    <LocaleContext value={view.locale}>
      <Shell view={view}>
        <ErrorBoundary words={t.notices.crashed} action={t.notices.retry}>
          <Suspense>
            <Notices />
          </Suspense>
          <Suspense fallback={<p className="loading">{t.notices.loading}</p>}>
            <Page view={view} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </LocaleContext>
  );
}
