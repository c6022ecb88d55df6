import { datasetVersion } from '../dataset/version';
import { dataDay } from '../figure/dataDay';
import { exportMessages } from '../i18n/exports';
import type { Context } from '../model/context';
import { CSV_COLUMNS, csvOf } from './csv';
import { ownLines, type OwnWords } from './ownWords';
import type { ZipEntry } from './zip';
import type { FigureModel } from '../kinds/registry';

/** A figure of a package, with what its citation needs. */
export interface PackedFigure {
  /** In the language of the exported figure. */
  readonly ctx: Context;
  readonly model: FigureModel;
  /** Name of its files, without an ending. */
  readonly name: string;
  readonly address: string;
  readonly citation: string;
  readonly own: OwnWords;
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function description(ctx: Context, figures: readonly PackedFigure[]): string {
  const ownText = ({ ctx: { locale }, own }: PackedFigure): string =>
    ownLines(locale, own)
      .map((line) => line.join(': '))
      .join('\n');
  const resource = (figure: PackedFigure) => {
    const { name, model } = figure;
    const own = ownText(figure);
    return {
      name: name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
      type: 'table',
      path: `data/${name}.csv`,
      title: model.title,
      ...(own === '' ? {} : { description: own }),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      sources: model.sources.map((source) => ({
        title: source.text,
        ...(source.address === null ? {} : { path: source.address }),
      })),
      schema: {
        fields: CSV_COLUMNS.map(([field, type]) => ({ name: field, type })),
        primaryKey: ['id'],
      },
    };
  };
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'chi-so-figures',
      version: datasetVersion(ctx.dataset),
      licenses: [
        {
          name: 'CC-BY-4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
          title: exportMessages(ctx.locale).licence,
        },
      ],
      resources: figures.map(resource),
    },
    null,
    2,
  )}\n`;
}

function readme(ctx: Context, figures: readonly PackedFigure[]): string {
  const { sheet, processing, licence } = exportMessages(ctx.locale);
  const reached = dataDay(
    ctx,
    figures.map(({ model }) => model),
  );
  const parts = figures.map(({ ctx: { locale }, model, name, address, citation, own }) =>
    [
      `## ${model.title}`,
      '',
      model.subtitle,
      '',
      `- data/${name}.csv`,
      `- ${sheet.address}: ${address}`,
      `- ${citation}`,
      ...ownLines(locale, own).map((line) => `- ${line.join(': ')}`),
      ...unique(model.notes).map((note) => `- ${sheet.notes}: ${note}`),
      '',
    ].join('\n'),
  );
  return [
    '# Chỉ Số',
    '',
    `${processing}. ${licence}`,
    '',
    `${datasetVersion(ctx.dataset)}${reached === null ? '' : ` · ${reached.day}`}`,
    '',
    ...parts,
  ].join('\n');
}

/**
 * The data of several figures as files of a package: a table for each, a description, and citations. Texts about the
 * whole package are in the language of `ctx`.
 */
export const packageFiles = (ctx: Context, figures: readonly PackedFigure[]): ZipEntry[] => [
  { name: 'README.md', content: readme(ctx, figures) },
  { name: 'datapackage.json', content: description(ctx, figures) },
  ...figures.map((figure) => ({
    name: `data/${figure.name}.csv`,
    content: csvOf(figure.ctx, figure.model),
  })),
];
