import { crossCheck, type CheckLists } from '../../../../src/checks/crossCheck';
import type { Checked, World } from './world';

async function check(address: string): Promise<Checked> {
  const { observations, lists } = (await (await fetch(address)).json()) as World;
  const codes = Object.fromEntries(
    Object.entries(lists).map(([name, entries]) => [name, new Map(entries)]),
  ) as unknown as CheckLists;
  const began = performance.now();
  const { findings, tally } = crossCheck(observations, codes);
  const took = performance.now() - began;
  const compared = Object.values(tally).reduce((sum, one) => sum + one.compared, 0);
  return { took, compared, findings: findings.length };
}

addEventListener('message', ({ data }: MessageEvent<string>) => {
  void check(data).then((checked) => {
    postMessage(checked);
  });
});
