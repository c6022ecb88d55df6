import { describe, expect, it } from 'vitest';
import { readEmbedQuery } from '../../../src/figure/embedQuery';
import { decodeSpec } from '../../../src/figure/specCodec';
import { decodeStudio } from '../../../src/figure/studioOptions';
import { dataPageWords } from '../../../src/i18n/dataPage';
import { parseProvenance } from '../../../src/model/provenance';
import { FACET_KEYS } from '../../../src/pages/data/rows';
import { settingOf } from '../../../src/pages/data/view';
import { openingSpec } from '../../../src/pages/explore/opening';
import { isSeriesFault, readView, type SeriesFault } from '../../../src/pages/explore/view';
import { readTargetsParams, targetKey } from '../../../src/pages/targets/params';
import { targetSubject } from '../../../src/pages/targets/subject';
import { decodeParams } from '../../../src/spec/params';
import { parsePath } from '../../../src/state/address';
import OLD_LINKS from '../../fixtures/old-links.json';
import { CONTEXTS } from '../support/frozen';

const ctx = CONTEXTS.vi;
const params = (query: string): URLSearchParams => new URLSearchParams(query);

const opening = openingSpec(ctx);
const setting = settingOf(ctx, dataPageWords('vi'));
const { lines, years } = targetSubject(ctx);

function targets(query: string): unknown {
  const { value, invalid } = readTargetsParams(params(query), lines, years);
  if (!value) throw new Error('no target that a pace can be worked out for');
  const { progress, point, elapsedShare, ...rest } = value;
  return {
    target: targetKey(progress),
    after: point?.period.months ?? null,
    share: elapsedShare,
    ...rest,
    invalid: invalid.length > 0,
  };
}

function data(query: string): unknown {
  const { value, invalid } = decodeParams(setting.fields, params(query));
  const chosen = FACET_KEYS.filter((key) => value[key] !== '');
  const choice = Object.fromEntries(chosen.map((key): [string, string] => [key, value[key]]));
  const { text, sort, columns } = value;
  return { choice, text, sort, columns, invalid: invalid.length > 0 };
}

function explore(query: string): unknown {
  const { value, invalid } = readView(ctx, params(query), opening);
  const opens = JSON.stringify(value.spec) === JSON.stringify(opening);
  const series = (fault: SeriesFault): string[] =>
    invalid.flatMap(({ reason, value: code }) => (reason === fault ? [code] : []));
  return {
    ...value,
    spec: opens ? 'opening' : value.spec,
    invalid: {
      fields: invalid.filter(({ reason }) => !isSeriesFault(reason)),
      broken: series('no-series'),
      unknown: series('unknown-series'),
      beyond: series('beyond-most'),
    },
  };
}

/** What links of every kind meant before their fields were read in one way: they may never change their meaning. */
const READERS: Readonly<Record<keyof typeof OLD_LINKS, (text: string) => unknown>> = {
  specs: (query) => decodeSpec(params(query)),
  studio: (query) => {
    const { value, invalid } = decodeStudio(params(query));
    return { options: value, invalid };
  },
  embeds: (query) => readEmbedQuery(params(query)),
  targets,
  data,
  explore,
  provenances: (code) => parseProvenance(code),
  paths: (path) => parsePath(path),
};

describe.each(Object.entries(READERS))('old links: %s', (kind, read) => {
  const links = OLD_LINKS[kind as keyof typeof OLD_LINKS] as unknown as readonly (readonly [
    string,
    unknown,
  ])[];
  it.each(links.map(([text, meaning]) => ({ text, meaning })))('$text', ({ text, meaning }) => {
    expect(read(text)).toEqual(meaning);
  });
});
