import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/layout/scene';
import { sceneOf } from '../../../../src/kinds/sceneOf';
import { sheetOf } from '../../../../src/sheet/sheet';
import { PRESET_IDS, PRESETS } from '../../../../src/sheet/sheetSizes';
import { DRAWINGS, type NamedFigure } from '../../support/figures';

const PACE = { vi: 'nhịp cần từ đó', en: 'pace needed from here' } as const;

const withPace = DRAWINGS.filter(({ model: { body } }) => body.kind === 'progress' && body.pace.length > 0);

const named = (items: readonly Item[], { locale }: NamedFigure): number =>
  items.filter((item) => item.type === 'text' && item.text.startsWith(PACE[locale])).length;

describe('the line of the pace that the rest of a year needs', () => {
  it('is there to look at', () => {
    // Three years with targets, in two languages.
    expect(withPace.length).toBeGreaterThanOrEqual(6);
  });

  it.each([340, 700])('is named once where it is drawn, at %i pixels', (width) => {
    for (const figure of withPace) expect(named(sceneOf(figure.model.body, width).labels, figure)).toBe(1);
  });

  it.each(PRESET_IDS)('is named once where it is drawn, at %s', (id) => {
    for (const figure of withPace) {
      const { items } = sheetOf(figure.model, {
        locale: figure.locale,
        size: PRESETS[id],
        background: 'light',
      });
      expect(named(items, figure)).toBe(1);
    }
  });

  it('is explained in the notes: what it is, and what its band is for', () => {
    // Of the list of shares: 0.137 to 0.157.
    const vi = withPace.find(({ locale }) => locale === 'vi')?.model.notes.join(' ') ?? '';
    expect(vi).toContain('mức tăng mà các tháng còn lại phải đạt để cả năm bằng mục tiêu');
    expect(vi).toContain('từ 13,7 % đến 15,7 %: tỷ trọng hai tháng đầu năm'.replace(/ %/g, '\u00a0%'));
    const en = withPace.find(({ locale }) => locale === 'en')?.model.notes.join(' ') ?? '';
    expect(en).toContain('growth that the remaining months must have');
    expect(en).toContain('from 13.7% to 15.7%: share of January–February');
  });
});
