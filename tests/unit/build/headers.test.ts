import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRules, headersFor, headersText, parseHeaders } from '../../../src/build/headers';

const PATHS = ['/', '/ky/2024/', '/targets/', '/targets/brief/', '/en/', '/en/period/2024/', '/en/checks/'];

describe('the headers of the site', () => {
  const rules = parseHeaders(`# a remark\n/*\n  A: 1\n\n${headersText(frameRules(PATHS), '/')}\n`);
  const framed = (path: string): boolean => {
    const headers = headersFor(rules, path);
    expect(headers.get('A')).toBe('1');
    const [policy, old] = [headers.get('Content-Security-Policy'), headers.get('X-Frame-Options')];
    expect(old === undefined).toBe(policy === undefined);
    if (policy !== undefined) expect([policy, old]).toEqual(["frame-ancestors 'none'", 'DENY']);
    return policy === undefined;
  };

  it('keep every page out of frames, each said once', () => {
    for (const path of [...PATHS, '/index.html', '/en/index.html', '/404.html', '/ky/2023-Q1/'])
      expect(framed(path), path).toBe(false);
  });

  it('let every embed into frames', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '/en'), fc.stringMatching(/^([a-z0-9-]{1,20}\/)?$/), (home, name) => {
        expect(framed(`${home}/embed/${name}`)).toBe(true);
      }),
    );
  });

  it('are read back as they were written, below a base path too', () => {
    const made = frameRules(PATHS);
    expect(parseHeaders(headersText(made, '/'))).toEqual(made);
    expect(headersFor(parseHeaders(headersText(made, '/so-lieu/')), '/so-lieu/targets/').size).toBe(2);
    expect(headersFor(parseHeaders(headersText(made, '/so-lieu/')), '/so-lieu/embed/').size).toBe(0);
  });
});
