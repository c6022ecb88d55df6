import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodCode } from '../../../src/dataset/periodCode';
import { figureModel } from '../../../src/figure/figureModel';
import { embedQuery, readEmbedQuery } from '../../../src/figure/embedQuery';
import { decodeSpec, encodeSpec, SPEC_FIELDS } from '../../../src/figure/specCodec';
import { decodeStudio, STUDIO_DEFAULTS, studioParams } from '../../../src/figure/studioOptions';
import { dataPageWords } from '../../../src/i18n/dataPage';
import { parseProvenance, provenanceCode } from '../../../src/model/provenance';
import { QUERY_FIELDS as DATA_FIELDS, settingOf } from '../../../src/pages/data/view';
import { openingSpec } from '../../../src/pages/explore/opening';
import { encodeView, QUERY_FIELDS, readView } from '../../../src/pages/explore/view';
import { CHOICE_FIELDS, targetsCodec } from '../../../src/pages/targets/params';
import { targetSubject } from '../../../src/pages/targets/subject';
import { codecOf, withParams, type ParamChanges } from '../../../src/spec/params';
import { overviewPath, parsePath, slugPeriod } from '../../../src/state/address';
import OLD_LINKS from '../../fixtures/old-links.json';
import { hostileParams } from '../support/hostile';
import { CONTEXTS } from '../support/frozen';

const ctx = CONTEXTS.vi;
const RUNS = { numRuns: 1000 };
const NOTHING = new URLSearchParams();
const addresses = (kind: keyof typeof OLD_LINKS): string[] =>
  (OLD_LINKS[kind] as readonly (readonly unknown[])[]).map(([text]) => text as string);
const through = (params: URLSearchParams): URLSearchParams => new URLSearchParams(params.toString());
const asParams = (changes: ParamChanges): URLSearchParams => withParams(NOTHING, changes);

/** What is read, written and read again is the same, and nothing that is written is refused. */
function comesBack<T>(
  params: URLSearchParams,
  decode: (params: URLSearchParams) => { readonly value: T; readonly invalid: readonly unknown[] },
  ...encode: readonly ((value: T) => URLSearchParams)[]
): void {
  const { value } = decode(params);
  for (const write of encode) {
    const again = decode(through(write(value)));
    expect(again.value).toEqual(value);
    expect(again.invalid).toEqual([]);
    expect(write(again.value).toString()).toBe(write(value).toString());
  }
}

describe('a hostile address is read, and what is read of it comes back from its own address', () => {
  it('of a figure, which can be built', () => {
    const names = [...SPEC_FIELDS];
    const sound = addresses('specs').filter((query) => decodeSpec(new URLSearchParams(query)).spec);
    fc.assert(
      fc.property(hostileParams(sound, names), (params) => {
        const { spec, invalid } = decodeSpec(params);
        if (!spec) {
          expect(invalid).not.toEqual([]);
          return;
        }
        for (const full of [false, true])
          expect(decodeSpec(through(encodeSpec(spec, full)))).toEqual({ spec, invalid: [] });
        for (const locale of ['vi', 'en'] as const) figureModel(CONTEXTS[locale], spec);
      }),
      RUNS,
    );
  });

  it('of the studio', () => {
    const names = [...studioParams(STUDIO_DEFAULTS, true).keys()];
    fc.assert(
      fc.property(hostileParams(addresses('studio'), names), (params) => {
        comesBack(
          params,
          decodeStudio,
          (options) => studioParams(options),
          (options) => studioParams(options, true),
        );
      }),
      RUNS,
    );
  });

  it('of an embed', () => {
    const names = ['title', 'note', 'order', 'highlight', 'theme', ...SPEC_FIELDS];
    fc.assert(
      fc.property(hostileParams(addresses('embeds'), names), (params) => {
        const asked = readEmbedQuery(params);
        if (asked.spec)
          expect(readEmbedQuery(through(embedQuery(asked.spec, asked)))).toEqual({ ...asked, invalid: [] });
      }),
      RUNS,
    );
  });

  it('of the targets', () => {
    const { lines, years } = targetSubject(ctx);
    const codec = targetsCodec(lines, years);
    fc.assert(
      fc.property(hostileParams(addresses('targets'), CHOICE_FIELDS), (params) => {
        const { value } = codec.decode(params);
        if (!value) throw new Error('a choice is always there');
        const { elapsedShare, progress, point: from, goal, rest, year, over } = value;
        const choice = { progress, point: from, goal, rest, year, over };
        const percent = elapsedShare === null ? null : Number((elapsedShare * 100).toFixed(6));
        // As the page changes one thing after another: a point is one of its target, a share is one after its point.
        const target = withParams(NOTHING, codec.encode({ progress }, NOTHING));
        const point = withParams(target, codec.encode({ point: from }, target));
        const written = withParams(point, codec.encode({ ...choice, share: percent }, point));
        const again = codec.decode(through(written));
        expect(again.invalid).toEqual([]);
        expect(again.value?.elapsedShare ?? null).toBe(percent === null ? null : percent / 100);
        expect(again.value).toMatchObject(choice);
      }),
      RUNS,
    );
  });

  it('of the data', () => {
    const { decode, encode } = codecOf(settingOf(ctx, dataPageWords('vi')).fields);
    fc.assert(
      fc.property(hostileParams(addresses('data'), DATA_FIELDS), (params) => {
        comesBack(params, decode, (value) => asParams(encode(value, NOTHING)));
      }),
      RUNS,
    );
  });

  it('of a view, whose figure can be built', () => {
    const opening = openingSpec(ctx);
    fc.assert(
      fc.property(hostileParams(addresses('explore'), QUERY_FIELDS), (params) => {
        const read = (one: URLSearchParams) => readView(ctx, one, opening);
        comesBack(
          params,
          read,
          (view) => asParams(encodeView(view)),
          (view) => asParams(encodeView(view, true)),
        );
        figureModel(ctx, read(params).value.spec);
      }),
      { numRuns: 300 },
    );
  });

  it('of a question', () => {
    const names = ['ask'];
    const asked = addresses('provenances').map((code) => new URLSearchParams({ ask: code }).toString());
    fc.assert(
      fc.property(hostileParams(asked, names), (params) => {
        const code = params.get('ask') ?? '';
        const provenance = parseProvenance(code);
        if (!provenance) return;
        // One question has one code.
        expect(provenanceCode(provenance)).toBe(code);
        expect(parseProvenance(provenanceCode(provenance))).toEqual(provenance);
      }),
      RUNS,
    );
  });

  it('of a period', () => {
    const asked = addresses('paths').map((path) => new URLSearchParams({ path }).toString());
    fc.assert(
      fc.property(hostileParams(asked, ['path']), (params) => {
        const { slug, locale } = parsePath(params.get('path') ?? '');
        const period = slug === null ? null : slugPeriod(slug);
        if (!period) return;
        const again = parsePath(overviewPath(locale, period));
        expect(again.slug === null ? null : slugPeriod(again.slug)).toEqual(period);
        expect(periodCode(period)).toMatch(/^[1-9]\d{3}/);
      }),
      RUNS,
    );
  });
});
