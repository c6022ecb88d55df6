import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { kilobytes, type Goal } from './goals';
import type { Scores } from './lighthouse';
import { spread, type Measured } from './measure';
import type { PackageShare } from './packages';
import type { Load } from './load';

/** Smaller parts of the first script are told together. */
const TOLD_FROM = 2000;

/** What a part of the benchmark found: where it stands in the report, and what it says there. */
export interface Section {
  readonly marker: string;
  readonly goals: readonly Goal[];
  readonly text: string;
  /** Everything that was measured, for whoever looks closer. */
  readonly raw: unknown;
}

export interface Results {
  readonly browser: string;
  readonly measured: readonly Measured[];
  readonly goals: readonly Goal[];
  readonly audits: readonly Scores[];
  readonly packages: readonly PackageShare[];
  readonly scriptBody: number;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

interface Row {
  readonly name: string;
  readonly value: (load: Load) => number | null;
  readonly unit?: 'ms' | 'kB' | 'score';
}

const ROWS: readonly Row[] = [
  { name: 'First contentful paint, ms', value: (l) => l.fcp },
  { name: 'Largest contentful paint, ms', value: (l) => l.lcp },
  { name: 'First large figure on the page, ms', value: (l) => l.picture },
  { name: 'Blocking time, ms', value: (l) => l.blocking },
  { name: 'Longest task, ms', value: (l) => l.longestTask },
  { name: 'Processor time of the main thread, ms', value: (l) => l.processor },
  { name: 'Layout shift on loading', value: (l) => l.shift, unit: 'score' },
  { name: 'Layout shift, read to the foot', value: (l) => l.shiftRead, unit: 'score' },
  { name: 'Tap on a figure until its tooltip, ms', value: (l) => l.tap },
  { name: 'Taps that it took', value: (l) => l.taps },
  { name: 'Blocking time from that tap on, ms', value: (l) => l.tapBlocking },
  { name: 'Requests', value: (l) => l.requests },
  { name: 'Transferred, kB', value: (l) => l.bytes.total, unit: 'kB' },
  { name: '– HTML', value: (l) => l.bytes.html, unit: 'kB' },
  { name: '– script', value: (l) => l.bytes.script, unit: 'kB' },
  { name: '– styles', value: (l) => l.bytes.css, unit: 'kB' },
  { name: '– fonts', value: (l) => l.bytes.font, unit: 'kB' },
  { name: '– data', value: (l) => l.bytes.data, unit: 'kB' },
  { name: '– other', value: (l) => l.bytes.other, unit: 'kB' },
  { name: 'Transferred, that tap included, kB', value: (l) => l.tapBytes.total, unit: 'kB' },
  { name: '– script', value: (l) => l.tapBytes.script, unit: 'kB' },
];

const written = (value: number, unit: Row['unit']): string => {
  if (unit === 'kB') return (value / 1000).toFixed(1);
  if (unit === 'score') return String(Number(value.toFixed(4)));
  return value.toFixed(0);
};

function cell({ value, unit }: Row, { loads }: Measured): string {
  const values = loads.map(value).filter((v) => v !== null);
  if (values.length < loads.length) return '—';
  const { median, least, most } = spread(values);
  const [low, high] = [written(least, unit), written(most, unit)];
  return low === high ? low : `${written(median, unit)} (${low}–${high})`;
}

function packageTable(packages: readonly PackageShare[]): string {
  const all = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  const told = packages.filter(({ bytes }) => bytes >= TOLD_FROM);
  const rest = all - told.reduce((sum, { bytes }) => sum + bytes, 0);
  const row = (name: string, bytes: number): string[] => [
    name,
    kilobytes(bytes),
    `${((100 * bytes) / all).toFixed(1)} %`,
  ];
  return table(
    ['Part', 'Minified', 'Share'],
    [...told.map(({ name, bytes }) => row(`\`${name}\``, bytes)), row('the rest', rest), row('all', all)],
  );
}

export const measuredOn = (browser: string, rounds: number, more = ''): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, shared, noisy; Chromium ${browser}${more}. ` +
  `Median of ${rounds}, with the least and the most.`;

export const goalTable = (goals: readonly Goal[]): string =>
  table(
    ['Goal', 'At most', 'Measured', ''],
    goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? 'met' : '**missed**']),
  );

/** `120 (110–140)`, in milliseconds. */
export function milliseconds(values: readonly number[]): string {
  const { median, least, most } = spread(values);
  const [low, high] = [least.toFixed(0), most.toFixed(0)];
  return low === high ? low : `${median.toFixed(0)} (${low}–${high})`;
}

export function openingText(results: Results): string {
  const { browser, measured, goals, audits, packages, scriptBody } = results;
  return [
    measuredOn(browser, measured[0]?.loads.length ?? 0, `, Lighthouse ${audits[0]?.version ?? ''}`),
    '### Goals',
    goalTable(goals),
    '### The opening page, made both ways',
    table(
      ['', ...measured.map(({ subject }) => subject.name)],
      ROWS.map((row) => [row.name, ...measured.map((one) => cell(row, one))]),
    ),
    '### Lighthouse, mobile',
    table(
      ['Page', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'What cost points'],
      audits.map(({ url, scores, faults }) => [
        `\`${new URL(url).pathname}\``,
        String(scores.performance),
        String(scores.accessibility),
        String(scores['best-practices']),
        String(scores.seo),
        faults.join(', ') || '–',
      ]),
    ),
    '### What the first screen’s script is made of',
    `${kilobytes(scriptBody)} as sent.`,
    packageTable(packages),
  ].join('\n\n');
}

/** Puts what a part found between its marks; the words around them are for people to write. */
export async function rewrite(file: string, { marker, text }: Section): Promise<void> {
  const [begin, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file}: no "${begin}" before "${end}"`);
  const whole = `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`;
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
}
