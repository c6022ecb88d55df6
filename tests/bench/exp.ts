// usage: tsx exp.ts N name=dir ...
import { host } from './serve';
import { launch } from './browser';
import { load } from './load';
const [n, ...defs] = process.argv.slice(2);
const list = await Promise.all(defs.map(async d => { const [name, dir] = d.split('=') as [string,string]; const h = await host(); h.fill(dir); return {name, h}; }));
const { browser } = await launch(list.map(l => l.h.keyHash));
const res: Record<string, any[]> = {};
for (let i = 0; i < Number(n); i++) for (const { name, h } of list) {
  const usual = name.startsWith('usual');
  const s = { name, url: h.origin + '/', picture: usual ? '#products .recharts-bar-rectangle' : '#dumbbell-output svg.scene [data-mark]', figure: usual ? '#progress' : '#lines-iip .stage-narrow', mark: usual ? '.recharts-line-dot' : '[data-mark]', tooltip: usual ? '.recharts-tooltip-wrapper' : '.tooltip:not([hidden])' };
  (res[name] ??= []).push(await load(browser, s, process.env['TAP'] === '1'));
}
const med = (v: number[]) => { const s=[...v].sort((a,b)=>a-b); return `${Math.round(s[s.length>>1]!)} (${Math.round(s[0]!)}–${Math.round(s.at(-1)!)})`; };
for (const [name, r] of Object.entries(res)) console.log(name.padEnd(16), ['fcp','lcp','blocking','longestTask','picture','shiftRead','tap','taps'].map(k => `${k} ${med(r.map(x => x[k] ?? -1))}`).join('  '), r[0].lcpElement, 'script', r[0].bytes.script, 'total', r[0].bytes.total);
await browser.close(); for (const l of list) await l.h.close();
