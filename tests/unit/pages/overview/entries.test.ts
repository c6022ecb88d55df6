import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../../src/model/names';
import { LOCALES } from '../../../../src/i18n/locale';
import { periodRunning } from '../../../../src/i18n/period';
import { overviewEntries } from '../../../../src/pages/overview/entries';
import { AREA, CONTEXTS } from '../../support/frozen';
import { PERIODS } from '../../support/figures';

describe('the addresses of the overview', () => {
  it.each(LOCALES)('name the area and the period in title and link picture, in %s', (locale) => {
    const entries = overviewEntries(CONTEXTS[locale]).slice(1);
    const area = nameOf(CONTEXTS[locale], 'areas', AREA);
    expect(entries).toHaveLength(PERIODS.length);
    for (const [i, { title, picture }] of entries.entries())
      for (const words of [title, picture.title]) {
        expect(words).toContain(area);
        const period = PERIODS[i];
        if (!period) throw new Error('no period');
        expect(words.toLocaleLowerCase(locale)).toContain(
          periodRunning(locale, period).toLocaleLowerCase(locale),
        );
      }
  });
});
