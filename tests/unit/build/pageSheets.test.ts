import type { Manifest } from 'vite';
import { describe, expect, it } from 'vitest';
import { pageSheets } from '../../../src/build/pageSheets';

const chunk = (more: object) => ({ file: 'a.js', ...more });
const MANIFEST: Manifest = {
  'index.html': chunk({ isEntry: true, css: ['all.css'], imports: ['_shared.js'] }),
  'src/pages/data/DataPage.tsx': chunk({
    css: ['data.css'],
    imports: ['index.html', '_table.js', '_shared.js'],
  }),
  'src/pages/targets/BriefPage.tsx': chunk({ css: ['brief.css'], imports: ['_targets.js', '_shared.js'] }),
  'src/pages/basket/BasketPage.tsx': chunk({ imports: ['index.html'] }),
  '_targets.js': chunk({ css: ['targets.css'], imports: ['_shared.js'], dynamicImports: ['_later.js'] }),
  '_table.js': chunk({ css: ['table.css'], imports: ['_shared.js', '_table.js'] }),
  '_shared.js': chunk({ css: ['shared.css'] }),
  '_later.js': chunk({ css: ['later.css'] }),
};

describe('the sheets of a page', () => {
  it('are those of what it imports and then its own, each once, without those of every page', () => {
    expect(pageSheets(MANIFEST, 'data')).toEqual(['shared.css', 'table.css', 'data.css']);
  });

  it('have none of what comes later', () => {
    expect(pageSheets(MANIFEST, 'brief')).toEqual(['shared.css', 'targets.css', 'brief.css']);
  });

  it('may be none', () => {
    expect(pageSheets(MANIFEST, 'basket')).toEqual([]);
  });

  it('are not guessed for a page that is not in the built site', () => {
    expect(() => pageSheets(MANIFEST, 'checks')).toThrow('ChecksPage.tsx');
  });
});
