import { read } from '@standfirst/formats/html';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readabilityPages } from './pages/real.mjs';
const formats = createRequire(new URL('../packages/formats/package.json', import.meta.url));
const { parse } = await import(pathToFileURL(formats.resolve('parse5')).href.replace('/cjs/', '/'));
const real = readabilityPages().map(({ html }) => html);
const cpu = (f) => { const a = process.cpuUsage(); f(); const b = process.cpuUsage(a); return (b.user + b.system) / 1000; };
const P = () => real.map((h) => parse(h).childNodes.length);
const R = () => real.map((h) => read(h).article.body.length);
const ps = [], rs = [];
for (let i = 0; i < 30; i++) { ps.push(cpu(P)); rs.push(cpu(R)); }
const r = (x) => x.map((n) => Math.round(n)).join(' ');
console.log('parse', r(ps)); console.log('read', r(rs));
const med = (x) => [...x].sort((a, b) => a - b)[x.length >> 1];
console.log('steady', (med(ps.slice(15)) / med(rs.slice(15))).toFixed(3), 'first5', (med(ps.slice(0,5)) / med(rs.slice(0,5))).toFixed(3));
