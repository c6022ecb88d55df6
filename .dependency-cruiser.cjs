// The walls between the rooms of src, one named rule each, in the order of the data's journey. Run by tests/walls.ts, which also plants a breach of every
// rule: a new rule here needs its breach there.

const npm = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;
const REACT = npm('react', 'react-dom');

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    wall(
      'stats-imports-nothing',
      'Statistics are arithmetic: numbers in, numbers out.',
      { path: '^src/stats/' },
      { pathNot: '^src/stats/' },
    ),
    wall(
      'dataset-imports-stats-at-most',
      'Of our own code a dataset knows only arithmetic: nobody below it depends on how it is shown.',
      { path: '^src/dataset/' },
      { path: '^src/', pathNot: '^src/(dataset|stats)/' },
    ),
    wall(
      'dataset-no-react',
      'Rows are rows, with or without a page.',
      { path: '^src/dataset/' },
      { path: REACT },
    ),
    wall(
      'papaparse-only-in-dataset',
      'Nothing outside src/dataset knows where rows come from.',
      { path: '^src/', pathNot: '^src/dataset/' },
      { path: npm('papaparse') },
    ),
    wall(
      'i18n-imports-dataset-at-most',
      'Words and number formats name periods and issues, and show nothing.',
      { path: '^src/i18n/' },
      { pathNot: '^src/(i18n|dataset)/' },
    ),
    wall(
      'i18n-runs-only-periods',
      'Of the dataset it takes period arithmetic, and types.',
      { path: '^src/i18n/' },
      { path: '^src/dataset/', pathNot: '^src/dataset/period', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'checks-import-dataset-stats',
      'Cross-checks are rules that observations keep (no words, no React): a page, a test and a program all find the same.',
      { path: '^src/checks/' },
      { pathNot: '^src/(checks|dataset|stats)/' },
    ),
    wall(
      'reading-imports-dataset-at-most',
      'Prose is read with names, periods and numbers alone: the same in a page, a worker and a program.',
      { path: '^src/reading/' },
      { path: '^src/', pathNot: '^src/(reading|dataset)/' },
    ),
    wall(
      'reading-no-packages',
      'A grammar of our own: no page, no network, no library below it.',
      { path: '^src/reading/' },
      { path: 'node_modules/' },
    ),
    wall(
      'spec-imports-dataset',
      'What a figure shows is codes and time codes; how they stand in an address needs nothing more.',
      { path: '^src/spec/' },
      { pathNot: '^src/(spec|dataset)/' },
    ),
    wall(
      'model-imports-words-and-data',
      'What every figure is made of stands below every kind of figure.',
      { path: '^src/model/' },
      { pathNot: ['^src/(model|checks|dataset|stats|i18n)/', npm('d3-array')] },
    ),
    wall(
      'series-imports-model',
      'Values through time are worked out before anybody decides how to draw them.',
      { path: '^src/series/' },
      { pathNot: ['^src/(series|model|spec|checks|dataset|stats|i18n)/', npm('d3-array')] },
    ),
    wall(
      'targets-imports-model',
      'A plan and what came are compared before anybody decides how to draw them.',
      { path: '^src/targets/' },
      { pathNot: '^src/(targets|model|dataset|stats|i18n)/' },
    ),
    wall(
      'provenance-imports-model',
      'Where a number comes from does not depend on the figure that shows it.',
      { path: '^src/provenance/' },
      { pathNot: '^src/(provenance|targets|model|checks|dataset|stats|i18n)/' },
    ),
    wall(
      'metrics-imports-nothing',
      'Widths of text are tables.',
      { path: '^src/metrics/' },
      { pathNot: '^src/metrics/' },
    ),
    wall(
      'layout-imports-model-metrics',
      'Coordinates follow from finished data, arithmetic and widths of text: no dataset, no words, no kind.',
      { path: '^src/layout/' },
      { pathNot: '^src/(layout|metrics|model|stats)/' },
    ),
    wall(
      'kinds-stand-on-lower-rooms',
      'A kind is made of what lies below it: nothing of a kind depends on a page, a sheet or a file.',
      { path: '^src/kinds/' },
      {
        path: '^src/',
        pathNot: '^src/(kinds|chart|layout|metrics|model|series|targets|spec|checks|dataset|stats|i18n)/',
      },
    ),
    wall(
      'kinds-apart',
      'What two kinds share belongs in layout or series: a kind can be read and removed alone.',
      { path: '^src/kinds/([^/]+)/' },
      { path: '^src/kinds/[^/]+/', pathNot: '^src/kinds/$1/' },
    ),
    wall(
      'kinds-known-by-registry',
      'A definition is reached through the registry, so that a new kind is one line.',
      { path: '^src/', pathNot: '^src/kinds/registry[.]ts$' },
      { path: '^src/kinds/[^/]+/definition[.]ts$' },
    ),
    wall(
      'kinds-charts-lazy',
      'An interactive chart comes when a reader reaches for it.',
      { path: '^src/kinds/[^/]+/definition[.]ts$' },
      { path: '[.]tsx$', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    ),
    wall(
      'sheet-imports-kinds-layout',
      'A sheet is laid out from a finished figure, whatever its kind.',
      { path: '^src/sheet/' },
      { pathNot: '^src/(sheet|kinds|layout|metrics|model|i18n)/' },
    ),
    wall(
      'figure-below-explore',
      'What holds for a figure of any kind does not know which figures there are.',
      { path: '^src/figure/' },
      { pathNot: '^src/(figure|sheet|kinds|model|spec|dataset|i18n)/' },
    ),
    wall(
      'explore-imports-figures',
      'Which figures can be had follows from the data and the kinds; how they are offered is for pages.',
      { path: '^src/explore/' },
      { pathNot: ['^src/(explore|figure|kinds|series|targets|model|spec|dataset|i18n)/', npm('d3-array')] },
    ),
    wall(
      'figures-without-react',
      'Figures are pure values: server, export and tests all make the same ones.',
      {
        path: '^src/(spec|model|series|targets|provenance|metrics|layout|sheet|figure|explore)/|^src/kinds/.*[.]ts$',
        pathNot: '^src/kinds/.*/use[A-Z]',
      },
      { path: REACT, dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'recharts-only-in-charts',
      'It is a lazy chunk; one import elsewhere brings it into the first load.',
      { path: '^src/', pathNot: '^src/chart/interactive/' },
      { path: npm('recharts') },
    ),
    wall(
      'chart-static-imports-layout',
      'The static chart draws a finished scene and knows nothing else.',
      { path: '^src/chart/static/' },
      { pathNot: ['^src/(chart/static|layout)/', npm('react')] },
    ),
    wall(
      'chart-static-imports-types',
      'It decides nothing, so it runs nothing of others: no hooks, no measuring.',
      { path: '^src/chart/static/' },
      { pathNot: '^src/chart/static/', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'chart-interactive-below-kinds',
      'What charts share knows scenes and data, and no kind of figure.',
      { path: '^src/chart/interactive/' },
      { path: '^src/', pathNot: '^src/(chart|layout|model)/' },
    ),
    wall(
      'export-imports-figures-at-most',
      'A file is made from a finished figure: by a page, by a program and by a test in the same way.',
      { path: '^src/export/' },
      {
        path: '^src/|^node_modules/',
        pathNot: [
          '^src/(export|explore|figure|sheet|kinds|provenance|layout|metrics|model|spec|chart/static|dataset|stats|checks|i18n)/',
          npm('react', 'valibot', 'fflate', 'write-excel-file'),
        ],
      },
    ),
    wall(
      'export-runs-no-react',
      'Files are written as text; of React it takes types.',
      { path: '^src/export/' },
      { path: REACT, dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'file-libraries-only-in-export',
      'What writes files is in no page before a file is asked for.',
      { path: '^src/', pathNot: '^src/(export|build)/' },
      { path: npm('fflate', 'write-excel-file') },
    ),
    wall(
      'file-libraries-lazy',
      'They come with the file that is asked for, not with the button.',
      { path: '^src/export/' },
      {
        path: [npm('fflate', 'write-excel-file'), '^src/export/fonts/'],
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    ),
    wall(
      'pages-apart',
      'What two pages share belongs in a room below them.',
      { path: '^src/pages/([^/]+)/' },
      { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    ),
    wall(
      'pages-only-from-app',
      'Pages stand on the other rooms, never under them.',
      { path: '^src/', pathNot: '^src/(app|build|pages)/' },
      { path: '^src/pages/' },
    ),
    wall(
      'app-only-from-build',
      'The app is the top: only the prerenderer runs it.',
      { path: '^src/', pathNot: '^src/(app|build)/' },
      { path: '^src/app/' },
    ),
    wall(
      'build-apart',
      'src/build are programs for Node; nothing a reader downloads imports them.',
      { path: '^src/', pathNot: '^src/build/' },
      { path: '^src/build/' },
    ),
    wall(
      'node-only-in-build',
      'What runs in a browser has no file system.',
      { path: '^src/', pathNot: '^src/build/' },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'no-cycles',
      'Type imports count: a circle of types is still one thing in two files.',
      {},
      { circular: true },
    ),
    wall(
      'no-barrels',
      'An index file hides who needs what and pulls in the whole room.',
      { path: '^src/.*index[.]tsx?$' },
      {},
    ),
    wall(
      'no-unresolvable',
      'An import that cannot be followed cannot be judged by the rules above.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
    },
  },
};
