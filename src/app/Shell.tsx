import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { otherLocale } from '../i18n/locale';
import { overviewPath, slugPeriod, type View } from '../state/address';
import { useMessages } from '../ui/useContextOf';
import { SearchButton } from './search/SearchButton';
import { ThemeChoice } from './ThemeChoice';

/** Head, navigation and foot of every page. */
export function Shell({ view, children }: { readonly view: View; readonly children: ReactNode }): ReactNode {
  const t = useMessages();
  const { locale, slug } = view;
  const other = otherLocale(locale);
  const period = slug === null ? null : slugPeriod(slug);
  return (
    <>
      <a className="skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="site-head">
        <div className="site-head-room">
          <Link className="brand" href={overviewPath(locale, null)}>
            Chỉ<span aria-hidden="true">·</span> Số
          </Link>
          <nav aria-label={t.shell.navigation}>
            <Link className="nav-link" href={overviewPath(locale, null)} aria-current="page">
              {t.shell.overview}
            </Link>
          </nav>
          <div className="site-tools">
            <SearchButton />
            <Link className="tool" href={overviewPath(other, period)} hrefLang={other} lang={other}>
              {t.shell.otherLanguage}
            </Link>
            <ThemeChoice />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <p>
          <strong>{t.site}</strong> — {t.tagline}
        </p>
        <p>{t.shell.footer}</p>
        <p>{t.shell.dataLicence}</p>
      </footer>
    </>
  );
}
