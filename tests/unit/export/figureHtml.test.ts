import { describe, expect, it } from 'vitest';
import { figureHtml } from '../../../src/export/figureHtml';

describe('a figure as HTML', () => {
  it('holds text only, whatever it is given', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror="1">&';
    const html = figureHtml({
      src: evil,
      width: 760.4,
      height: 400,
      alt: evil,
      caption: evil,
      address: evil,
      lang: 'vi',
    });
    expect(html.match(/<(?!\/)[a-z]+/g)).toEqual(['<figure', '<img', '<figcaption', '<a']);
    expect(html).not.toContain('<script');
    expect(html).toContain('width="760"');
    expect(html).toContain('alt="&quot;&gt;&lt;script&gt;');
  });

  it('names its address in words: a page that holds it is no wider for it', () => {
    const address = `https://example.org/figure/?series=${'VN-21.IIP.'.repeat(40)}`;
    const parts = { src: 'a.svg', width: 760, height: 400, alt: 'a', caption: 'b.', address };
    for (const [lang, words] of [
      ['vi', 'Mở hình này ở Chỉ Số'],
      ['en', 'Open this figure in Chỉ Số'],
    ] as const)
      expect(figureHtml({ ...parts, lang })).toContain(`b. <a href="${address}">${words}</a>`);
  });
});
