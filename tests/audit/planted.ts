import { readFileSync } from 'node:fs';
import { LANGUAGES, type Auditor, type Breach } from './auditPages';

/** A fault put into a built page in memory; the auditor must find it, or it guards nothing. */
interface Fault {
  readonly name: string;
  /** The law that the fault breaks. */
  readonly law: string;
  readonly pages: RegExp;
  readonly change: (html: string) => string;
}

const CELL = /(<td class="is-(?:published|estimate)">(?:<a [^>]*>)?[+−]?\d*)(\d)([.,])(\d)/;
const ROW_NAMES = /(<th scope="row">)([^<]+)(<\/th>[\s\S]*?<th scope="row">)([^<]+)(<\/th>)/;
const MARKS = /(<text [^>]*>)([+−][\d.]+%)(<\/text>[\s\S]*?<text [^>]*>)([+−][\d.]+%)(<\/text>)/;

/** Only the first figure with such an id. */
const inFigure = (html: string, id: string, change: (part: string) => string): string => {
  const at = html.indexOf(`id="${id}`);
  return at < 0 ? html : html.slice(0, at) + change(html.slice(at));
};

const FAULTS: readonly Fault[] = [
  {
    name: 'digits of a cell stand in the wrong order',
    law: 'numbers',
    pages: /^\/en\/period\//,
    change: (html) => html.replace(CELL, '$1$4$3$2'),
  },
  {
    name: 'two rows have each other’s names',
    law: 'numbers',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => inFigure(html, 'dumbbell-output', (part) => part.replace(ROW_NAMES, '$1$4$3$2$5')),
  },
  {
    name: 'a value stands in the row of another period',
    law: 'numbers',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => html.replace('<td>Feb 2024 on Feb 2023</td>', '<td>Mar 2024 on Mar 2023</td>'),
  },
  {
    name: 'a rate on the year before passes for one on the month before',
    law: 'numbers',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => html.replace('<td>Feb 2024 on Feb 2023</td>', '<td>Feb 2024 on Jan 2024</td>'),
  },
  {
    name: 'an estimate passes for a published value',
    law: 'numbers',
    pages: /^\/en\/period\//,
    change: (html) => html.replace('<td>estimate</td>', '<td>published</td>'),
  },
  {
    name: 'a value goes by the name of another source',
    law: 'numbers',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => html.replace('<td>VnEconomy</td>', '<td>National Statistics Office</td>'),
  },
  {
    name: 'the province’s growth stands beside the nation’s name',
    law: 'numbers',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => inFigure(html, 'bars-area-iip', (part) => part.replace(ROW_NAMES, '$1Viet Nam$3$4$5')),
  },
  {
    name: 'a scale is lost in a picture',
    law: 'numbers',
    pages: /^\/en\/(?:period|embed)\//,
    change: (html) => html.replace(/(<text [^>]*>\d[\d.,]*) million /, '$1 thousand '),
  },
  {
    name: 'two marks have each other’s labels',
    law: 'numbers',
    pages: /^\/en\/embed\/dumbbell-/,
    change: (html) => html.replace(MARKS, '$1$4$3$2$5'),
  },
  {
    name: 'a fall is called a rise',
    law: 'numbers',
    pages: /^\/en\/period\//,
    change: (html) => html.replace(/−(\d[\d.]*%)(<\/text>)/, '+$1$2'),
  },
  {
    name: 'a range is cut short',
    law: 'ranges',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => html.replace('380.3 – 382.8', '381.3 – 382.8'),
  },
  {
    name: 'a point stands beside its value',
    law: 'positions',
    pages: /^\/en\/embed\/lines-/,
    change: (html) =>
      html.replace(
        /(class="scene"[\s\S]*?<circle cx="[\d.]+" cy=")([\d.]+)(")/,
        (_, before: string, y: string, after: string) => `${before}${Number(y) + 24}${after}`,
      ),
  },
  {
    name: 'a figure has lost its place',
    law: 'place and time',
    pages: /^\/en\/embed\/dumbbell-/,
    change: (html) => html.replaceAll('Thanh Hoa', 'there'),
  },
  {
    name: 'the most of activities of which one is missing',
    law: 'superlatives',
    pages: /^\/en\/embed\/bars-activity-.*-2024\/$/,
    change: (html) =>
      html.replace(
        /(<h1[^>]*>)[^<]*/,
        '$1Electricity, gas, steam and air conditioning supply is up 19.02%, the highest of the 4 activities',
      ),
  },
  {
    name: 'an embed says that its data end before they do',
    law: 'dates',
    pages: /^\/en\/embed\/lines-.*-2025\//,
    change: (html) => html.replace(/published until \d+ \w+ \d+/, 'published until 1 March 2021'),
  },
  {
    name: 'a kind of mark has left the legend',
    law: 'legend',
    pages: /^\/en\/embed\/lines-/,
    change: (html) => html.replace(/(class="legend"[^>]*>)<li>[\s\S]*?<\/li>/, '$1'),
  },
  {
    name: 'the sign of a contradiction is gone',
    law: 'flags',
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => html.replace(/(\+24\.46%(?:<\/a>)?)[\s\S]{0,200}?⚠/, '$1'),
  },
  {
    name: 'a chart counts one product too many',
    law: 'counts',
    pages: /^\/en\/embed\/dumbbell-/,
    change: (html) =>
      html.replace(/chart of (\d+) products/g, (_, n: string) => `chart of ${Number(n) + 1} products`),
  },
  {
    name: 'a series breaks its rule in one period too few',
    law: 'counts',
    pages: /^\/en\/checks\//,
    change: (html) =>
      html.replace(
        /(\d+) of (\d+) periods/,
        (_, n: string, all: string) => `${Number(n) - 1} of ${all} periods`,
      ),
  },
  {
    name: 'what is chained has another digit',
    law: 'numbers',
    pages: /^\/en\/checks\//,
    change: (html) =>
      html.replace(
        /(≈ [+−][\d.]+)(\d)(%(?:<\/a>)? chained)/,
        (_, head: string, digit: string, tail: string) => `${head}${(Number(digit) + 1) % 10}${tail}`,
      ),
  },
  {
    name: 'an estimate has lost its word in a headline',
    law: 'estimates',
    pages: /^\/en\/period\//,
    change: (html) => html.replace(/ by estimate(?=<|\.)/, ''),
  },
  {
    name: 'what is not held is called unpublished',
    law: 'not published',
    pages: /^\/en\/embed\//,
    change: (html) => html.replace(/(<p class="subtitle">)/, '$1No figures have been published. '),
  },
  {
    name: 'the English page has lost a row',
    law: LANGUAGES,
    pages: /^\/en\/period\/2024-01--P2M\//,
    change: (html) => html.replace(/<tr><th scope="row">Diesel fuel<\/th>[\s\S]*?<\/tr>/, ''),
  },
];

interface Missed {
  readonly name: string;
  readonly why: string;
}

const told = ({ law, where, what }: Breach): string => `${law} ${where} ${what}`;

/** The faults that the auditor does not find. */
export function plantedFaults(
  auditor: Auditor,
  files: readonly string[],
  pathOf: (file: string) => string,
): Missed[] {
  return FAULTS.flatMap((fault): Missed[] => {
    for (const file of files.filter((one) => fault.pages.test(pathOf(one)))) {
      const html = readFileSync(file, 'utf8');
      const changed = fault.change(html);
      if (changed === html) continue;
      const path = pathOf(file);
      const [before, after] = [html, changed].map((text) => auditor.read(path, text));
      if (before === undefined || after === undefined) continue;
      const sound = files.find((one) => pathOf(one) === after.page.other);
      const found = (audited: typeof after): Breach[] =>
        fault.law === LANGUAGES && sound !== undefined
          ? auditor.pair(auditor.read(pathOf(sound), readFileSync(sound, 'utf8')), audited)
          : auditor.breaches(audited);
      const known = new Set(found(before).map(told));
      const fresh = found(after).filter((breach) => breach.law === fault.law && !known.has(told(breach)));
      return fresh.length > 0 ? [] : [{ name: fault.name, why: `${path} passes` }];
    }
    return [{ name: fault.name, why: 'no page to plant it in' }];
  });
}

export const PLANTED = FAULTS.length;
