import * as v from 'valibot';
import { MULTIPLIERS, OBS_STATUSES } from '../dataset/observation';
import { LOCALES } from '../i18n/locale';
import { MANIFEST_FORMAT, MANIFEST_VERSION, type Manifest } from './manifest';
import { isPng, textIn } from './pngChunks';

/** Why a file has no readable manifest. */
export type ManifestRefusal =
  /** Neither SVG nor PNG nor JSON. */
  | 'not-a-picture'
  /** A file that this site did not write, or one whose manifest was removed. */
  | 'no-manifest'
  /** A manifest that was changed or is incomplete. */
  | 'damaged'
  /** Written by a later version of this site. */
  | 'later-version'
  | 'too-large';

export type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: ManifestRefusal };

/** Largest file that is read; none of this site's is larger. */
const MOST_BYTES = 60_000_000;

const SHORT = v.pipe(v.string(), v.maxLength(4000));
/** Longest address: the longest words that the studio accepts, up to nine characters for each letter. */
const ADDRESS = v.pipe(v.string(), v.maxLength(100_000));

const FORM = v.object({
  format: v.literal(MANIFEST_FORMAT),
  version: v.literal(MANIFEST_VERSION),
  spec: ADDRESS,
  locale: v.picklist(LOCALES),
  options: v.record(v.pipe(v.string(), v.maxLength(40)), SHORT),
  dataset: SHORT,
  released: v.nullable(SHORT),
  address: ADDRESS,
  values: v.array(
    v.tuple([SHORT, v.number(), v.number(), SHORT, v.picklist(MULTIPLIERS), v.picklist(OBS_STATUSES)]),
  ),
});

const VERSION = v.object({ format: v.literal(MANIFEST_FORMAT), version: v.number() });

const refused = (reason: ManifestRefusal): ReadManifest => ({ ok: false, reason });

function parsed(json: string): ReadManifest {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('damaged');
  }
  const stated = v.safeParse(VERSION, value);
  if (stated.success && stated.output.version > MANIFEST_VERSION) return refused('later-version');
  const result = v.safeParse(FORM, value);
  return result.success ? { ok: true, manifest: result.output } : refused('damaged');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The named references of XML; other programs may write other characters as numeric ones. */
const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,8}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

const CDATA = ['<![CDATA[', ']]>'] as const;

/** The content of an element, without the CDATA brackets that some programs write. */
function insideOf(element: string): string {
  const text = element.slice(element.indexOf('>') + 1).trim();
  const [begin, close] = CDATA;
  return text.startsWith(begin) && text.endsWith(close)
    ? text.slice(begin.length, -close.length).trim()
    : text;
}

/**
 * The text of the metadata of an SVG: nothing of the file is run or drawn. Every metadata element is tried, since other
 * programs add their own. Each character is read once, so that no crafted file can be slow.
 */
function readSvg(text: string): ReadManifest {
  let from = 0;
  for (;;) {
    const start = text.indexOf('<metadata', from);
    const end = start < 0 ? -1 : text.indexOf('</metadata>', start);
    if (end < 0) return refused('no-manifest');
    const inside = insideOf(text.slice(start, end));
    if (inside.startsWith('{') && inside.endsWith('}')) return parsed(unescapeXml(inside));
    from = end;
  }
}

/** The figure as JSON is its manifest; other JSON is not. */
const readJson = (text: string): ReadManifest =>
  text.includes(`"${MANIFEST_FORMAT}"`) ? parsed(text) : refused('no-manifest');

/** Reads the manifest of a file that a reader opened. Its content decides the format, not its name. */
export function readManifest(bytes: Uint8Array): ReadManifest {
  if (bytes.length > MOST_BYTES) return refused('too-large');
  if (isPng(bytes)) {
    const text = textIn(bytes, MANIFEST_FORMAT);
    return text === null ? refused('no-manifest') : parsed(text);
  }
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\{/.test(text.slice(0, 100))) return readJson(text);
  return /<svg[\s>]/.test(text.slice(0, 4000)) ? readSvg(text) : refused('not-a-picture');
}
