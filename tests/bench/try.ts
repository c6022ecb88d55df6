import { host } from '/work/main/tests/bench/serve';
import { launch } from '/work/main/tests/bench/browser';
import { load } from '/work/main/tests/bench/load';
const h = await host();
h.fill(process.argv[2] ?? '/tmp/b/app/dist');
const { browser } = await launch([h.keyHash]);
const kind = process.argv[3] ?? 'app';
const s = kind === 'app' ? { name: 'app', url: h.origin + '/', picture: '#dumbbell-output svg.scene [data-mark]', figure: '#lines-iip .stage-narrow', mark: '[data-mark]', tooltip: '.tooltip:not([hidden])' }
 : { name: 'usual', url: h.origin + '/', picture: '#products .recharts-bar-rectangle', figure: '#progress', mark: '.recharts-line-dot', tooltip: '.recharts-tooltip-wrapper' };
for (let i = 0; i < Number(process.argv[4] ?? 2); i++) console.log(JSON.stringify(await load(browser, s)));
if (kind==='app'||1) { const p = await browser.newPage({viewport:{width:390,height:844},deviceScaleFactor:1}); await p.goto(s.url); await p.waitForTimeout(3000); await p.screenshot({path:`/tmp/b/${kind}.png`,fullPage:true}); console.log(await p.locator('#root').innerText()); }
await browser.close(); await h.close();
