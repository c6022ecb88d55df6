// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageLink, partAddress, writeParam, writeQuery } from '../../../src/state/url';

const address = (): string => location.pathname + location.search + location.hash;

beforeEach(() => {
  history.replaceState(null, '', '/explore/?kind=lines&known=2024-03-15#figure');
});

describe('writeQuery', () => {
  it('puts another query into the address and leaves path and part as they are', () => {
    writeQuery(new URLSearchParams({ kind: 'bars', title: 'a & b' }));
    expect(address()).toBe('/explore/?kind=bars&title=a+%26+b#figure');
  });

  it('leaves no question mark behind an empty query', () => {
    writeQuery(new URLSearchParams());
    expect(address()).toBe('/explore/#figure');
  });

  it.each([
    ['', '/explore/?kind=bars'],
    ['#table', '/explore/?kind=bars#table'],
  ])('takes the part %j instead, where one is given', (hash, written) => {
    writeQuery(new URLSearchParams({ kind: 'bars' }), { hash });
    expect(address()).toBe(written);
  });

  it('takes the place of the entry of the history, unless it is to be pushed', () => {
    const { length } = history;
    writeQuery(new URLSearchParams({ kind: 'bars' }));
    expect(history.length).toBe(length);
    writeQuery(new URLSearchParams({ kind: 'slope' }), { push: true });
    expect(history.length).toBe(length + 1);
  });

  it('goes back to the address before a pushed one', async () => {
    const before = address();
    writeQuery(new URLSearchParams({ kind: 'slope' }), { push: true });
    const back = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    history.back();
    await back;
    expect(address()).toBe(before);
  });

  it('keeps a state with the entry, and none where none is given', () => {
    const state = { chain: { before: 1, fromPage: true } };
    writeQuery(new URLSearchParams({ ask: 'x' }), { state });
    expect(history.state).toEqual(state);
    writeQuery(new URLSearchParams());
    expect(history.state).toBeNull();
  });
});

describe('writeParam', () => {
  it('sets a field in its place, and leaves the others and the part', () => {
    writeParam('kind', 'bars');
    expect(address()).toBe('/explore/?kind=bars&known=2024-03-15#figure');
  });

  it('adds a field that was not there', () => {
    writeParam('ask', 'o.1f3k');
    expect(address()).toBe('/explore/?kind=lines&known=2024-03-15&ask=o.1f3k#figure');
  });

  it('takes a field out', () => {
    writeParam('known', null);
    expect(address()).toBe('/explore/?kind=lines#figure');
    writeParam('kind', null);
    expect(address()).toBe('/explore/#figure');
  });

  it('sets an empty text, which is not the same as none', () => {
    writeParam('known', '');
    expect(address()).toBe('/explore/?kind=lines&known=#figure');
  });

  it('sets a field that stands there twice once', () => {
    history.replaceState(null, '', '/?q=a&q=b');
    writeParam('q', 'c');
    expect(address()).toBe('/?q=c');
  });
});

it('the address of the page with another query has no part; that of a part no query', () => {
  expect(pageLink(new URLSearchParams({ kind: 'bars' }))).toBe(`${location.origin}/explore/?kind=bars`);
  expect(partAddress('table')).toBe(`${location.origin}/explore/#table`);
});
