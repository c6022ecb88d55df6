import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { Link } from '../ui/Link';
import { otherLocale } from '../i18n/locale';
import { pagePath, viewPath, type PageId, type View } from '../state/address';
import { useMessages } from '../ui/locale';
import { BasketLink } from './BasketLink';
import { SearchButton } from './search/SearchButton';
import { ThemeChoice } from './ThemeChoice';

/** Pages of the navigation, each with the pages under it. */
const NAVIGATION: readonly {
  readonly page: 'overview' | 'explore' | 'targets' | 'checks' | 'data';
  readonly within: readonly PageId[];
}[] = [
  { page: 'overview', within: [] },
  { page: 'explore', within: [] },
  { page: 'targets', within: ['brief'] },
  { page: 'checks', within: [] },
  { page: 'data', within: [] },
];

function Navigation({ view }: { readonly view: View }): ReactNode {
  const t = useMessages();
  return (
    <nav className="site-nav" aria-label={t.shell.navigation}>
      {NAVIGATION.map(({ page, within }) => (
        <Link
          key={page}
          className="nav-link"
          href={pagePath(view.locale, page)}
          aria-current={page === view.page ? 'page' : within.includes(view.page) ? 'true' : undefined}
        >
          {t.shell.pages[page]}
        </Link>
      ))}
    </nav>
  );
}

/** Search, basket, the other language, and the theme. */
function Tools({ view }: { readonly view: View }): ReactNode {
  const t = useMessages();
  const other = otherLocale(view.locale);
  const search = useSearch();
  return (
    <div className="site-tools">
      <SearchButton />
      <BasketLink locale={view.locale} />
      <Link
        className="tool"
        href={viewPath(view, other) + (search === '' ? '' : `?${search}`)}
        hrefLang={other}
        lang={other}
      >
        {t.shell.otherLanguage}
      </Link>
      <ThemeChoice />
    </div>
  );
}

/** Head, navigation and foot of every page. */
export function Shell({ view, children }: { readonly view: View; readonly children: ReactNode }): ReactNode {
  const t = useMessages();
  const { locale } = view;
  return (
    <>
      <a className="skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="site-head">
        <div className="site-head-room">
          <Link className="brand" href={pagePath(locale, 'overview')}>
            Chỉ<span aria-hidden="true">·</span> Số
          </Link>
          <Navigation view={view} />
          <Tools view={view} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <noscript>
          <p className="note">{t.shell.noScript}</p>
        </noscript>
        <p className="opening">
          {/* A full page load: whatever keeps the view from rendering would also block a client-side link. */}
          {t.shell.opening}{' '}
          <a href={import.meta.env.BASE_URL + viewPath(view, locale).slice(1)}>{t.shell.openingPlain}</a>
        </p>
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
