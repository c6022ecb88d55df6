// Scores the reader on annotated texts: `npm run read:score -- <folder> <scorer>`. The folder holds a .json and a .txt of
// each text; the scorer is a Python program that takes `--dir <gold> <predictions>`; further words are handed on to it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { assembleDataset } from '../dataset/dataset';
import { readerOf } from '../reading/read';
import { DATA_DIR } from './folders';
import { readPackage } from './readPackage';
import { readRecord } from './readRecord';

const optional = v.optional(v.nullable(v.string()), null);
const ANNOTATED = v.object({
  gold: v.array(v.unknown()),
  context: v.object({ published: optional, title_period: optional, publisher_area: optional }),
});

function predict(folder: string, predictions: string): void {
  const read = readerOf(assembleDataset(readPackage(DATA_DIR)).codes);
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    const gold = v.safeParse(ANNOTATED, JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!gold.success) continue; // The list of codes lies beside the texts.
    const text = readFileSync(join(folder, name.replace(/\.json$/, '.txt')), 'utf8');
    const { published, title_period, publisher_area } = gold.output.context;
    const { figures } = read(text, { published, titlePeriod: title_period, publisherArea: publisher_area });
    const records = figures.map((figure) => readRecord(figure, text));
    writeFileSync(join(predictions, name), JSON.stringify({ figures: records }));
  }
}

const [folder, scorer, ...more] = process.argv.slice(2);
if (folder === undefined || scorer === undefined) {
  console.error('npm run read:score -- <folder> <scorer> [words for the scorer]');
  process.exitCode = 2;
} else {
  const predictions = mkdtempSync(join(tmpdir(), 'read-score-'));
  try {
    predict(folder, predictions);
    const scored = spawnSync('python3', [scorer, '--dir', folder, predictions, ...more], {
      stdio: 'inherit',
    });
    process.exitCode = scored.status ?? 1;
  } finally {
    rmSync(predictions, { recursive: true, force: true });
  }
}
