import { parseArgs } from 'node:util';
import { parsePeriod } from '../dataset/periodCode';
import type { ReadContext } from '../reading/read';

export interface WantedReading {
  readonly file: string;
  /** Where the observations go; null where none are wanted. */
  readonly out: string | null;
  readonly report: boolean;
  readonly json: boolean;
  readonly context: ReadContext;
}

export const USAGE = `npm run read -- <bulletin.txt> [--out <observations.csv>] [--report] [--json]
  [--published=2024-06-15] [--title-period=2024-05] [--publisher-area=VN-29]

Reads the figures of a bulletin, a text in UTF-8. --out writes those that the package can hold as a file of
observations, whose name is the key of their source. --report says what was read, what it is unsure of and what was not
read. --json prints every figure. What a form beside the text would know: --published and --title-period are a day, a
month, a quarter or a year; --publisher-area is a code of areas.csv.`;

/** Wrong command line arguments. */
export class UsageError extends Error {}

function period(name: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  if (parsePeriod(text) === null)
    throw new UsageError(`--${name}: "${text}" is no day, month, quarter or year`);
  return text;
}

/**
 * Reads the command line arguments.
 *
 * @throws UsageError when one is unknown, or the bulletin is missing.
 */
export function readArguments(words: readonly string[]): WantedReading {
  const options = {
    out: { type: 'string' },
    report: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    published: { type: 'string' },
    'title-period': { type: 'string' },
    'publisher-area': { type: 'string' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('one bulletin is read at a time');
  return {
    file,
    out: values.out ?? null,
    report: values.report,
    json: values.json,
    context: {
      published: period('published', values.published),
      titlePeriod: period('title-period', values['title-period']),
      publisherArea: values['publisher-area'] ?? null,
    },
  };
}
