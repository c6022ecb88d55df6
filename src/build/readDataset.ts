import { assembleDataset, type Dataset, type PackageFile } from '../dataset/dataset';
import { DATA_DIR } from './folders';

/**
 * The dataset of the package's files.
 *
 * @throws Error when a row breaks a rule; each is written to the console.
 */
export function readDataset(files: readonly PackageFile[]): Dataset {
  const dataset = assembleDataset(files);
  const problems = [...dataset.failures, ...dataset.issues];
  for (const { file, row, column, code, value } of problems)
    console.error(`${DATA_DIR}/${file}:${row} ${column} "${value}": ${code}`);
  if (problems.length > 0) throw new Error('the data package has findings: run "npm run check:data"');
  return dataset;
}
