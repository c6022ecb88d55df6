import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetQuery, fileQuery, type FileAddress } from '../../../src/dataset/load';
import { PACKAGE_FILES } from '../../../src/dataset/files';
import { FILES } from '../support/frozen';

type Lineage = () => Response | Promise<Response>;

/** A host that serves the files of the package under addresses with a hash, and answers some of them otherwise. */
function host(answers: Readonly<Record<string, Lineage>> = {}) {
  const addresses: FileAddress[] = FILES.map(({ name }) => ({
    name,
    url: `/so-lieu/assets/${name.replace(/(\.\w+)$/, '-B4dC0ffe$1')}`,
  }));
  const asked: string[] = [];
  const mutable = { ...answers };
  const fetched = (input: string | URL | Request): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const name = addresses.find((address) => address.url === url)?.name;
    const answer = name === undefined ? undefined : mutable[name];
    if (answer) return Promise.resolve().then(answer);
    const text = FILES.find((file) => file.name === name)?.text;
    return Promise.resolve(typeof text === 'string' ? new Response(text) : new Response('', { status: 404 }));
  };
  vi.stubGlobal('fetch', vi.fn(fetched));
  return {
    addresses,
    asked,
    urlOf: (name: string) => addresses.find((address) => address.name === name)?.url ?? '',
    mend: (name: string) => Reflect.deleteProperty(mutable, name),
  };
}

const NAME = 'observations/bao-cong-thuong-2024-02.csv';
const OTHER = 'units.csv';
const offLine: Lineage = () => {
  throw new TypeError('Failed to fetch');
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('datasetQuery', () => {
  it('asks for every file once, at its own address, and makes one dataset of them', async () => {
    const { addresses, asked } = host();
    const dataset = await new QueryClient().query(datasetQuery(addresses));
    expect(asked.toSorted()).toEqual(addresses.map(({ url }) => url).sort());
    expect(dataset.failures).toEqual([]);
    expect(dataset.observations.length).toBeGreaterThan(500);
  });

  it.each<[string, Lineage]>([
    ['is not found', () => new Response('<!doctype html>', { status: 404, statusText: 'Not Found' })],
    ['is refused', () => new Response('', { status: 503 })],
    ['cannot be reached', offLine],
    ['is answered with a page', () => new Response('<!doctype html><title>Sign in</title>')],
    ['is empty', () => new Response('')],
  ])('a file that %s is named, and the dataset is there without it', async (_, answer) => {
    const { addresses } = host({ [NAME]: answer });
    const dataset = await new QueryClient().query(datasetQuery(addresses));
    expect(dataset.failures.map(({ file }) => file)).toEqual([NAME]);
    expect(dataset.observations.some((o) => o.source === 'bao-cong-thuong-2024-02')).toBe(false);
    expect(dataset.observations.some((o) => o.source === 'vneconomy-2024-q1')).toBe(true);
  });

  it('when it is asked for again, only the files that failed are fetched', async () => {
    const { addresses, asked, urlOf, mend } = host({ [NAME]: offLine, [OTHER]: offLine });
    const client = new QueryClient();
    const first = await client.query(datasetQuery(addresses));
    expect(first.failures.map(({ file }) => file).sort()).toEqual([NAME, OTHER]);

    mend(NAME);
    asked.length = 0;
    const second = await client.query({ ...datasetQuery(addresses), staleTime: 0 });
    expect(asked.toSorted()).toEqual([urlOf(NAME), urlOf(OTHER)].sort());
    expect(second.failures.map(({ file }) => file)).toEqual([OTHER]);
    expect(second.observations.some((o) => o.source === 'bao-cong-thuong-2024-02')).toBe(true);

    mend(OTHER);
    asked.length = 0;
    const third = await client.query({ ...datasetQuery(addresses), staleTime: 0 });
    expect(asked).toEqual([urlOf(OTHER)]);
    expect(third.failures).toEqual([]);
  });

  it('is not asked for twice while it is there', async () => {
    const { addresses, asked } = host();
    const client = new QueryClient();
    await client.query(datasetQuery(addresses));
    asked.length = 0;
    await client.query(datasetQuery(addresses));
    expect(asked).toEqual([]);
  });

  it('two that ask at the same time share one answer for each file', async () => {
    const { addresses, asked } = host();
    const client = new QueryClient();
    const [a, b] = await Promise.all([
      client.query(datasetQuery(addresses)),
      client.query(datasetQuery(addresses)),
    ]);
    expect(a).toBe(b);
    expect(asked).toHaveLength(addresses.length);
  });
});

describe('fileQuery', () => {
  it('a file under a new hash is another file: it is fetched though the old one is there', async () => {
    const { asked, urlOf } = host();
    const client = new QueryClient();
    const old = { name: NAME, url: urlOf(NAME) };
    await client.query(fileQuery(old));
    await client.query(fileQuery(old));
    expect(asked).toHaveLength(1);
    await client.query(fileQuery({ ...old, url: urlOf('units.csv') }));
    expect(asked).toEqual([urlOf(NAME), urlOf('units.csv')]);
  });

  it('fails with the status of the answer', async () => {
    const { urlOf } = host({ [NAME]: () => new Response('', { status: 404, statusText: 'Not Found' }) });
    await expect(new QueryClient().query(fileQuery({ name: NAME, url: urlOf(NAME) }))).rejects.toThrow(
      '404 Not Found',
    );
  });
});

describe('the files of the package', () => {
  it('are all that the folder holds, by the same names', () => {
    expect(PACKAGE_FILES.map(({ name }) => name).sort()).toEqual(FILES.map(({ name }) => name).sort());
  });

  it('each have an address of their own', () => {
    expect(new Set(PACKAGE_FILES.map(({ url }) => url)).size).toBe(PACKAGE_FILES.length);
    for (const { name, url } of PACKAGE_FILES) expect(url).toContain(name.replace(/^.*\/|\.\w+$/g, ''));
  });
});
