import { crossCheck } from '../checks/crossCheck';
import type { Finding } from '../checks/finding';
import { aboutFinding, findingCode } from '../checks/findingCode';
import { reviewFindings, type Review } from '../checks/reviewFindings';
import { listFile, LIST_NAMES } from '../dataset/listSchemas';
import { byPlace, checkPackage } from '../dataset/checkPackage';
import { assembleDataset, OBSERVATIONS_FOLDER, type Dataset, type PackageFile } from '../dataset/dataset';
import { isDay } from '../dataset/day';
import type { Issue } from '../dataset/issue';
import { contextOf, type Context } from '../model/context';
import { observationText } from '../model/observationDatum';
import { findingText } from '../provenance/findingText';
import { formatNumber } from '../i18n/number';
import type { Locale } from '../i18n/locale';
import { messages } from '../i18n/messages';
import { CHECK_WORDS } from './checkWords';

/** The output of `check:data`. */
export interface Report {
  readonly lines: readonly string[];
  /**
   * Exit code: 0 when everything is valid and known, 1 when a row breaks a rule, 3 when a finding is new, changed or
   * gone.
   */
  readonly exitCode: 0 | 1 | 3;
}

export interface Wanted {
  /** The folder as given, to prefix every file. */
  readonly folder: string;
  readonly locale: Locale;
  /** Whether to list known findings too. */
  readonly all: boolean;
}

const ACCEPTED = listFile('acceptedFindings');

/** `data/observations/x.csv:12 OBS_VALUE "24.64": differs from the figure as printed (24,46 %)` */
function issueLine({ folder, locale }: Wanted, issue: Issue): string {
  const { code, file, row, column, value, expected } = issue;
  const place = `${folder}/${file}${row > 0 ? `:${row}` : ''}${column === '' ? '' : ` ${column}`}`;
  const found = value === '' ? '' : ` "${value}"`;
  return `${place}${found}: ${messages(locale).issues[code]}${expected === undefined ? '' : ` (${expected})`}`;
}

/** A finding in words, with the place of every observation. */
function findingLines(ctx: Context, { folder }: Wanted, finding: Finding): string[] {
  const { title, reconciliation } = findingText(ctx, finding);
  const observations = [...new Set(finding.sides.flatMap((side) => side.observations))];
  return [
    `  ${title}`,
    ...(reconciliation === '' ? [] : [`    ${reconciliation}`]),
    ...observations.map((o) => `    ${folder}/${o.file}:${o.line}: ${observationText(ctx, o)}`),
  ];
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function reviewLines(ctx: Context, wanted: Wanted, review: Review): string[] {
  const { locale, folder, all } = wanted;
  const words = CHECK_WORDS[locale];
  const count = (list: readonly unknown[]): string => formatNumber(locale, list.length, 0);
  const { fresh, changed, gone, known } = review;
  const row = (finding: Finding): string =>
    `    ${words.row(`${folder}/${ACCEPTED}`)} ${findingCode(finding)},${quoted(aboutFinding(finding))},,`;
  return [
    ...(fresh.length > 0 ? [words.fresh(count(fresh))] : []),
    ...fresh.flatMap((finding) => [...findingLines(ctx, wanted, finding), row(finding)]),
    ...(changed.length > 0 ? [words.changed(count(changed))] : []),
    ...changed.flatMap(({ finding, accepted }) => [
      ...findingLines(ctx, wanted, finding),
      `    ${words.before(accepted.about)}`,
      row(finding),
    ]),
    ...(gone.length > 0 ? [words.gone(count(gone))] : []),
    ...gone.map((accepted) => `  ${folder}/${ACCEPTED}: ${accepted.finding} ${accepted.about}`),
    words.known(count(known)),
    ...(all
      ? known.flatMap(({ finding, accepted }) => [
          ...findingLines(ctx, wanted, finding),
          `    ${words.reason(accepted.reason[locale])}`,
        ])
      : []),
  ];
}

/** Sources that can be cited only in part. They break no rule: what nobody knows stays empty. */
function sourceLines(dataset: Dataset, { locale }: Wanted): string[] {
  const words = CHECK_WORDS[locale];
  const sources = [...dataset.codes.sources.values()];
  const untitled = sources.filter(({ title }) => title === '');
  const undated = sources.filter(({ published }) => !isDay(published));
  const keys = (list: typeof sources): string => list.map(({ key }) => key).join(', ');
  return [
    ...(untitled.length > 0 ? [words.untitled(untitled.length, keys(untitled))] : []),
    ...(undated.length > 0 ? [words.undated(undated.length, keys(undated))] : []),
  ];
}

/** The full report on a package: rows that break a rule, sources to complete, and findings. */
export function checkReport(files: readonly PackageFile[], wanted: Wanted): Report {
  const { locale } = wanted;
  const dataset = assembleDataset(files);
  const issues = [...dataset.failures, ...dataset.issues, ...checkPackage(files, dataset)].sort(byPlace);
  const { findings } = crossCheck(dataset.observations, dataset.codes);
  const review = reviewFindings(findings, dataset.codes.acceptedFindings);
  const releases = files.filter((file) => file.name.startsWith(OBSERVATIONS_FOLDER)).length;
  const words = CHECK_WORDS[locale];
  const news = review.fresh.length + review.changed.length + review.gone.length > 0;
  return {
    lines: [
      ...issues.map((issue) => issueLine(wanted, issue)),
      issues.length > 0
        ? words.issues(issues.length)
        : words.sound(dataset.observations.length, releases, LIST_NAMES.length),
      ...reviewLines(contextOf(dataset, locale), wanted, review),
      ...sourceLines(dataset, wanted),
    ],
    exitCode: issues.length > 0 ? 1 : news ? 3 : 0,
  };
}
