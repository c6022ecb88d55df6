import { readFileSync, existsSync } from 'node:fs';
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { host } from './serve';
import { launch } from './browser';
const dir = process.argv[2]!; const N=Number(process.argv[3]??3);
const h = await host(); h.fill(dir);
const { browser } = await launch([h.keyHash]);
const maps = new Map<string, TraceMap|null>();
const mapOf = (url: string) => { if(!maps.has(url)){ const f=dir+new URL(url).pathname+'.map'; maps.set(url, existsSync(f)? new TraceMap(readFileSync(f,'utf8')):null);} return maps.get(url)!; };
const self = new Map<string, number>(), incl = new Map<string, number>();
const pk = new Map<string, number>();
let tasks: string[] = [];
for (let i=0;i<N;i++){
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
const p = await context.newPage();
const s = await context.newCDPSession(p);
await s.send('Network.enable');
await s.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 93750 });
await s.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env['RATE'] ?? 1) });
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:200});
await p.goto('about:blank');
await s.send('Profiler.start');
await p.goto(h.origin+'/'); await p.waitForTimeout(3000);
const { profile } = await s.send('Profiler.stop') as any;
const byId = new Map(profile.nodes.map((n:any)=>[n.id,n]));
const parent = new Map<number,number>(); for (const n of profile.nodes) for (const c of n.children??[]) parent.set(c,n.id);
const label = (n:any)=>{ const {url,lineNumber,columnNumber,functionName}=n.callFrame; if(!url.startsWith('http')) return [functionName||'(native)', functionName||'(native)'] as const; const m=mapOf(url); if(!m) return [url.split('/').pop()+':'+functionName,'?'] as const; const o=originalPositionFor(m,{line:lineNumber+1,column:columnNumber}); const src=(o.source??url).replace(/^.*node_modules\/((@[^/]+\/)?[^/]+).*$/,'$1').replace(/^.*\/src\//,'src/'); return [`${src} ${o.name??functionName}`, src.startsWith('src/')?src.split('/').slice(0,2).join('/'):src] as const; };
for (let k=0;k<profile.samples.length;k++){ const id=profile.samples[k], dt=(profile.timeDeltas[k+1]??0)/1000/N; const n:any=byId.get(id); const [l,g]=label(n); if(l==='(idle)'||l==='(program)'&&0) continue; self.set(l,(self.get(l)??0)+dt); pk.set(g,(pk.get(g)??0)+dt); const seen=new Set<string>(); for(let q:any=id;q!==undefined;q=parent.get(q)){ const [ll]=label(byId.get(q)); if(!seen.has(ll)){seen.add(ll); incl.set(ll,(incl.get(ll)??0)+dt);} } }
await context.close();
}
const top=(m:Map<string,number>,n:number)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).forEach(([k,v])=>console.log(v.toFixed(1).padStart(7),k));
console.log('by package'); top(pk,25); console.log('self'); top(self,25); console.log('inclusive'); top(incl,70);
await browser.close(); await h.close();
