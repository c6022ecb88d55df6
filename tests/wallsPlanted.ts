/** A file by its path below a root, and what it says. */
type Files = Readonly<Record<string, string>>;

/** Packages stand in for themselves: from any folder of the repository they resolve to what is installed. */
const USE = (from: string): string => `import { used } from '${from}';\nexport const user = used;\n`;
const USE_TYPE = (from: string): string => `import type { Used } from '${from}';\nexport type User = Used;\n`;
const PLAIN = 'export const used = 1;\nexport type Used = number;\n';

/** For every wall a smallest breach, in a tree of its own. A wall without one fails the check. */
export const PLANTED: Readonly<Record<string, Files>> = {
  'stats-imports-nothing': {
    'src/stats/mean.ts': USE_TYPE('../dataset/period'),
    'src/dataset/period.ts': PLAIN,
  },
  'dataset-imports-stats-at-most': { 'src/dataset/load.ts': USE('../i18n/vi'), 'src/i18n/vi.ts': PLAIN },
  'dataset-no-react': { 'src/dataset/load.ts': USE_TYPE('react') },
  'papaparse-only-in-dataset': { 'src/export/csv.ts': USE('papaparse') },
  'i18n-imports-dataset-at-most': { 'src/i18n/vi.ts': USE('react') },
  'i18n-runs-only-periods': { 'src/i18n/vi.ts': USE('../dataset/load'), 'src/dataset/load.ts': PLAIN },
  'checks-import-dataset-stats': {
    'src/checks/crossCheck.ts': USE_TYPE('../model/datum'),
    'src/model/datum.ts': PLAIN,
  },
  'reading-imports-dataset-at-most': {
    'src/reading/read.ts': USE_TYPE('../model/datum'),
    'src/model/datum.ts': PLAIN,
  },
  'reading-no-packages': { 'src/reading/read.ts': USE('react') },
  'spec-imports-dataset': { 'src/spec/fields.ts': USE_TYPE('../model/datum'), 'src/model/datum.ts': PLAIN },
  'model-imports-words-and-data': {
    'src/model/names.ts': USE_TYPE('../layout/scene'),
    'src/layout/scene.ts': PLAIN,
  },
  'series-imports-model': {
    'src/series/valueAt.ts': USE_TYPE('../layout/scene'),
    'src/layout/scene.ts': PLAIN,
  },
  'targets-imports-model': {
    'src/targets/pace.ts': USE_TYPE('../series/valueAt'),
    'src/series/valueAt.ts': PLAIN,
  },
  'provenance-imports-model': {
    'src/provenance/lineage.ts': USE_TYPE('../kinds/registry'),
    'src/kinds/registry.ts': PLAIN,
  },
  'metrics-imports-nothing': {
    'src/metrics/measure.ts': USE_TYPE('../layout/scene'),
    'src/layout/scene.ts': PLAIN,
  },
  'layout-imports-model-metrics': { 'src/layout/labels.ts': USE_TYPE('../i18n/vi'), 'src/i18n/vi.ts': PLAIN },
  'kinds-stand-on-lower-rooms': {
    'src/kinds/rates/layout.ts': USE_TYPE('../../sheet/sheet'),
    'src/sheet/sheet.ts': PLAIN,
  },
  'kinds-apart': {
    'src/kinds/rates/layout.ts': USE_TYPE('../series/plot'),
    'src/kinds/series/plot.ts': PLAIN,
  },
  'kinds-known-by-registry': {
    'src/ui/Panel.tsx': USE('../kinds/rates/definition'),
    'src/kinds/rates/definition.ts': PLAIN,
  },
  'kinds-charts-lazy': {
    'src/kinds/rates/definition.ts': USE('./RatesChart'),
    'src/kinds/rates/RatesChart.tsx': PLAIN,
  },
  'sheet-imports-kinds-layout': {
    'src/sheet/sheet.ts': USE_TYPE('../figure/caption'),
    'src/figure/caption.ts': PLAIN,
  },
  'figure-below-explore': {
    'src/figure/caption.ts': USE_TYPE('../explore/readyViews'),
    'src/explore/readyViews.ts': PLAIN,
  },
  'explore-imports-figures': {
    'src/explore/readyViews.ts': USE_TYPE('../ui/Panel'),
    'src/ui/Panel.tsx': PLAIN,
  },
  'figures-without-react': { 'src/kinds/rates/model.ts': USE('react') },
  'recharts-only-in-charts': {
    'src/ui/Stage.tsx': "export const stage = () => import('recharts');\n",
  },
  'chart-static-imports-layout': {
    'src/chart/static/Svg.tsx': USE_TYPE('../../dataset/load'),
    'src/dataset/load.ts': PLAIN,
  },
  'chart-static-imports-types': { 'src/chart/static/Svg.tsx': USE('react') },
  'chart-interactive-below-kinds': {
    'src/chart/interactive/Chart.tsx': USE('../../kinds/registry'),
    'src/kinds/registry.ts': PLAIN,
  },
  'export-imports-figures-at-most': {
    'src/export/svg.ts': USE_TYPE('../state/theme'),
    'src/state/theme.ts': PLAIN,
  },
  'export-runs-no-react': { 'src/export/svg.ts': USE('react') },
  'file-libraries-only-in-export': { 'src/ui/Foot.ts': "export const zip = () => import('fflate');\n" },
  'file-libraries-lazy': { 'src/export/zip.ts': USE('fflate') },
  'pages-apart': { 'src/pages/explore/Page.tsx': USE('../targets/rows'), 'src/pages/targets/rows.ts': PLAIN },
  'pages-only-from-app': {
    'src/ui/Panel.tsx': USE('../pages/targets/rows'),
    'src/pages/targets/rows.ts': PLAIN,
  },
  'app-only-from-build': { 'src/state/theme.ts': USE('../app/App'), 'src/app/App.tsx': PLAIN },
  'build-apart': { 'src/app/App.tsx': USE('../build/page'), 'src/build/page.ts': PLAIN },
  'node-only-in-build': { 'src/export/csv.ts': USE('node:fs') },
  'no-cycles': { 'src/ui/a.ts': USE_TYPE('./b'), 'src/ui/b.ts': `${PLAIN}${USE_TYPE('./a')}` },
  'no-barrels': { 'src/ui/index.ts': "export * from './Panel';\n", 'src/ui/Panel.tsx': PLAIN },
  'no-unresolvable': { 'src/ui/Panel.tsx': USE('./gone') },
};
