import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../i18n/locale';
import { oneOf } from '../spec/fields';

export const FORMATS = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export interface Wanted {
  readonly out: string;
  readonly locales: readonly Locale[];
  readonly formats: readonly Format[];
}

export const USAGE = `npm run figures -- --out <folder> [--lang ${LOCALES.join('|')}] [--format ${FORMATS.join('|')}]

Writes every ready figure of the site, one file each, named after what it shows. Without --lang in both languages,
without --format as SVG. PNGs have two pixels to each of the figure's. The address that a file names is that of the site
in SITE_URL.`;

/** Wrong command line arguments. */
export class UsageError extends Error {}

function argument<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = oneOf(known).parse(value);
  if (found === undefined) throw new UsageError(`--${name}: expected ${known.join(' or ')}, got "${value}"`);
  return found;
}

/**
 * Reads the command line arguments.
 *
 * @throws UsageError when one is unknown, or the folder is missing.
 */
export function readArguments(words: readonly string[]): Wanted {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string' } },
    }));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  const { out, lang, format } = values;
  if (out === undefined || out === '') throw new UsageError('--out: the folder to write to is missing');
  return {
    out,
    locales: lang === undefined ? LOCALES : [argument('lang', lang, LOCALES)],
    formats: [format === undefined ? 'svg' : argument('format', format, FORMATS)],
  };
}
