import * as v from 'valibot';
import { LIST_SCHEMAS, listFile } from './listSchemas';
import { OBSERVATIONS_FOLDER, PACKAGE_FILE, type PackageFile } from './dataset';
import type { Issue, IssueCode } from './issue';
import { parsePeriod, periodCode } from './periodCode';
import { cellOf, columnValues, type Tables } from './tables';

/** The codes as text: `parseFocus` returns what they mean, and an issue names the text. */
const WRITTEN = v.object({
  chiSo: v.object({ focus: v.object({ area: v.string(), reference: v.string(), period: v.string() }) }),
});

function writtenFocus(files: readonly PackageFile[]): v.InferOutput<typeof WRITTEN>['chiSo']['focus'] | null {
  try {
    const text = files.find((file) => file.name === PACKAGE_FILE)?.text ?? '';
    return v.parse(WRITTEN, JSON.parse(text)).chiSo.focus;
  } catch {
    return null; // `assembleDataset` reports it.
  }
}

/** The view that opens first needs data: rows for both areas, and one of the first area in the period. */
export function checkFocus(files: readonly PackageFile[], tables: Tables): Issue[] {
  const focus = writtenFocus(files);
  if (focus === null) return [];
  const rows = [...tables].flatMap(([name, table]) => (name.startsWith(OBSERVATIONS_FOLDER) ? table : []));
  const areas = tables.get(listFile('areas'));
  const known = columnValues(areas, LIST_SCHEMAS.areas.key);
  const withRows = columnValues(rows, 'REF_AREA');
  const ofArea = rows.filter((row) => cellOf(row, 'REF_AREA') === focus.area);

  const issues: Issue[] = [];
  const report = (code: IssueCode, property: keyof typeof focus): void => {
    issues.push({
      code,
      file: PACKAGE_FILE,
      row: 0,
      column: `chiSo.focus.${property}`,
      value: focus[property],
    });
  };
  for (const property of ['area', 'reference'] as const) {
    if (areas !== undefined && !known.has(focus[property])) report('unknown-code', property);
    else if (!withRows.has(focus[property])) report('not-in-data', property);
  }
  const period = parsePeriod(focus.period);
  if (period === null) report('not-a-period', 'period');
  // An area without rows is an issue already; that none of its rows has the period adds nothing.
  else if (ofArea.length > 0 && !columnValues(ofArea, 'TIME_PERIOD').has(periodCode(period)))
    report('not-in-data', 'period');
  return issues;
}
