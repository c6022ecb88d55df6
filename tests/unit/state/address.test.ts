import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodSlug } from '../../../src/dataset/periodCode';
import { decodeSpec, encodeSpec } from '../../../src/figure/specCodec';
import { LOCALES, otherLocale } from '../../../src/i18n/locale';
import {
  embedPath,
  overviewPath,
  PAGE_PATHS,
  pagePath,
  parsePath,
  slugPeriod,
  studioPath,
  viewPath,
  type PageId,
} from '../../../src/state/address';
import { anyPeriod, at } from '../support/periods';
import { aSpec } from '../support/specs';

const locales = fc.constantFrom(...LOCALES);
const PAGES: readonly PageId[] = ['overview', ...(Object.keys(PAGE_PATHS) as (keyof typeof PAGE_PATHS)[])];

describe('the address of an embed', () => {
  it('is read back as the language and the name of the figure', () => {
    fc.assert(
      fc.property(locales, fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,5}$/), (locale, name) => {
        expect(parsePath(embedPath(locale, name))).toEqual({ locale, page: 'embed', slug: name });
        expect(viewPath(parsePath(embedPath(locale, name)), otherLocale(locale))).toBe(
          embedPath(otherLocale(locale), name),
        );
      }),
    );
    expect(embedPath('en', null)).toBe('/en/embed/');
  });

  it('leads back to the whole figure', () => {
    fc.assert(
      fc.property(locales, aSpec, (locale, spec) => {
        const { pathname, searchParams } = new URL(
          studioPath(locale, encodeSpec(spec, true)),
          'https://example.org',
        );
        expect(pathname).toBe(locale === 'vi' ? '/figure/' : '/en/figure/');
        expect(decodeSpec(searchParams).spec).toEqual(spec);
      }),
    );
  });
});

describe('the address of a period', () => {
  it('is read back as the language and the period that it was made of', () => {
    fc.assert(
      fc.property(locales, anyPeriod, (locale, period) => {
        const view = parsePath(overviewPath(locale, period));
        expect(view).toEqual({ locale, page: 'overview', slug: periodSlug(period) });
        expect(view.slug === null ? null : slugPeriod(view.slug)).toEqual(period);
      }),
    );
  });

  it('is one for each period and language', () => {
    fc.assert(
      fc.property(locales, anyPeriod, locales, anyPeriod, (a, p, b, q) => {
        const same = a === b && periodSlug(p) === periodSlug(q);
        expect(overviewPath(a, p) === overviewPath(b, q)).toBe(same);
      }),
    );
  });

  it('begins and ends with a slash, and needs no escaping', () => {
    fc.assert(
      fc.property(locales, anyPeriod, (locale, period) => {
        const path = overviewPath(locale, period);
        expect(path).toMatch(/^\/.*\/$/);
        expect(encodeURI(path)).toBe(path);
      }),
    );
  });

  it.each([
    ['vi', null, '/'],
    ['en', null, '/en/'],
    ['vi', '2024-01-01/P2M', '/ky/2024-01--P2M/'],
    ['en', '2024-01-01/P2M', '/en/period/2024-01--P2M/'],
    ['vi', '2024-Q1', '/ky/2024-Q1/'],
    ['en', '2024', '/en/period/2024/'],
  ] as const)('%s %s is %s', (locale, code, path) => {
    expect(overviewPath(locale, code === null ? null : at(code))).toBe(path);
  });
});

describe('the address of a page', () => {
  it.each(LOCALES.flatMap((locale) => PAGES.map((page) => [locale, page] as const)))(
    '%s %s is read back, and is its own',
    (locale, page) => {
      const path = pagePath(locale, page);
      expect(parsePath(path)).toEqual({ locale, page, slug: null });
      const others = LOCALES.flatMap((l) =>
        PAGES.filter((p) => l !== locale || p !== page).map((p) => pagePath(l, p)),
      );
      expect(others).not.toContain(path);
    },
  );
});

describe('the same view in another language', () => {
  it('and back is the same view', () => {
    fc.assert(
      fc.property(locales, anyPeriod, (locale, period) => {
        const view = parsePath(overviewPath(locale, period));
        const there = parsePath(viewPath(view, otherLocale(locale)));
        expect(there).toEqual({ ...view, locale: otherLocale(locale) });
        expect(parsePath(viewPath(there, locale))).toEqual(view);
      }),
    );
    for (const page of PAGES)
      for (const locale of LOCALES) {
        const view = parsePath(pagePath(locale, page));
        expect(parsePath(viewPath(view, otherLocale(locale)))).toEqual({
          ...view,
          locale: otherLocale(locale),
        });
      }
  });

  it('of an address that names nothing is the first view', () => {
    expect(viewPath(parsePath('/nowhere/'), 'en')).toBe('/en/');
  });
});

describe('parsePath', () => {
  it.each([
    ['/', 'vi', null],
    ['', 'vi', null],
    ['//', 'vi', null],
    ['/index.html', 'vi', null],
    ['/en', 'en', null],
    ['/en/', 'en', null],
    ['/en/index.html', 'en', null],
    ['/ky/2024-Q1/', 'vi', '2024-Q1'],
    ['/ky/2024-Q1', 'vi', '2024-Q1'],
    ['/ky/2024-Q1/index.html', 'vi', '2024-Q1'],
    ['/en/period/2024-Q1/', 'en', '2024-Q1'],
    // The word of the other language is understood: the address was written by hand.
    ['/period/2024-Q1/', 'vi', '2024-Q1'],
    ['/en/ky/2024-Q1/', 'en', '2024-Q1'],
    ['/ky/', 'vi', ''],
    ['/english/', 'vi', 'english'],
    ['/ky/2024-01-01%2FP2M/', 'vi', '2024-01-01/P2M'],
    ['/ky/%E0%A4%A/', 'vi', '%E0%A4%A'],
    ['/ky/__proto__/', 'vi', '__proto__'],
    ['/constructor/', 'vi', 'constructor'],
    ['/ky/a/b/c/', 'vi', 'a/b/c'],
  ] as const)('%j is %s and %j', (path, locale, slug) => {
    expect(parsePath(path)).toEqual({ locale, page: 'overview', slug });
  });

  it('no address, however damaged, makes it fail or name a page that is not there', () => {
    const piece = fc.constantFrom(
      '/',
      'en',
      'ky',
      'period',
      'targets',
      '%',
      '%E0',
      '2024',
      '--',
      '..',
      '?',
      '#',
      'ý',
    );
    const damaged = fc.oneof(
      fc.string(),
      fc.webPath(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(damaged, (path) => {
        const view = parsePath(path);
        expect(LOCALES).toContain(view.locale);
        expect(PAGES).toContain(view.page);
        if (view.slug !== null) expect(() => slugPeriod(view.slug ?? '')).not.toThrow();
        for (const locale of LOCALES) expect(viewPath(view, locale)).toMatch(/^\/.*/);
      }),
      { numRuns: 500 },
    );
  });
});
