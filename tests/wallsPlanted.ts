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
    'src/checks/crossCheck.ts': USE_TYPE('../figure/model'),
    'src/figure/model.ts': PLAIN,
  },
  'figure-imports-dataset-stats-i18n': { 'src/figure/bars.ts': USE_TYPE('react') },
  'recharts-only-in-chart-interactive': {
    'src/ui/Stage.tsx': "export const stage = () => import('recharts');\n",
  },
  'chart-static-imports-figure': {
    'src/chart/static/Svg.tsx': USE_TYPE('../../dataset/load'),
    'src/dataset/load.ts': PLAIN,
  },
  'chart-static-imports-types': { 'src/chart/static/Svg.tsx': USE('react') },
  'export-imports-figure-at-most': {
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
