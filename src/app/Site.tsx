import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { messages } from '../i18n/messages';
import { parsePath } from '../state/address';
import { LocaleContext } from '../ui/useContextOf';
import { ErrorBoundary } from './ErrorBoundary';
import { Shell } from './Shell';
import { ViewBody } from './ViewBody';

/** The frame of every page, and in it the view that the address names. */
export function Site(): ReactNode {
  const [path] = useLocation();
  const view = parsePath(path);
  const t = messages(view.locale);
  return (
    <LocaleContext value={view.locale}>
      <Shell view={view}>
        <ErrorBoundary words={t.notices.crashed} action={t.notices.retry}>
          <Suspense fallback={<p className="loading">{t.notices.loading}</p>}>
            <ViewBody view={view} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </LocaleContext>
  );
}
