// The walls between the rooms of src, one named rule each. Run by tests/walls.ts, which also plants a breach of every
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
      'Cross-checks are laws of figures (no words, no React): a page, a test and a program all find the same.',
      { path: '^src/checks/' },
      { pathNot: '^src/(checks|dataset|stats)/' },
    ),
    wall(
      'figure-imports-dataset-stats-i18n',
      'A figure model is a pure value (no React): server, export and tests all make the same one.',
      { path: '^src/figure/' },
      { pathNot: ['^src/(figure|checks|dataset|stats|i18n)/', npm('d3-array')] },
    ),
    wall(
      'recharts-only-in-chart-interactive',
      'It is a lazy chunk; one import elsewhere brings it into the first load.',
      { path: '^src/', pathNot: '^src/chart/interactive/' },
      { path: npm('recharts') },
    ),
    wall(
      'chart-static-imports-figure',
      'The static chart draws a finished figure and knows nothing else.',
      { path: '^src/chart/static/' },
      { pathNot: ['^src/(chart/static|figure)/', npm('react')] },
    ),
    wall(
      'chart-static-imports-types',
      'It decides nothing, so it runs nothing of others: no hooks, no measuring.',
      { path: '^src/chart/static/' },
      { pathNot: '^src/chart/static/', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'export-imports-figure-at-most',
      'A file is made from a finished figure: by a page, by a program and by a test in the same way.',
      { path: '^src/export/' },
      {
        path: '^src/|^node_modules/',
        pathNot: [
          '^src/(export|figure|chart/static|dataset|stats|checks|i18n)/',
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
