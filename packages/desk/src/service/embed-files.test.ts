import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { forShadowRoot } from '../../for-shadow-root.js';
import { clientAddress } from './client-address.js';

const built = (name: string) => readFileSync(new URL(`../../dist/assets/${name}`, import.meta.url));

test('the script that other sites load is at most 3 kB over the wire', () => {
  expect(gzipSync(built('embed.js'), { level: 9 }).length).toBeLessThanOrEqual(3000);
});

test('its styles are at most 8 kB, and are about nothing outside of their root', () => {
  const css = built('embed.css').toString();
  expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(8192);
  const own = css.replaceAll('var(--sf-rem,1rem)', '').replace(/@(?:media|container|supports)[^{]*/g, '');
  const outside = /:root|:target(?![\w-])|[\d.]rem\b|(?:^|[{},])\[data-theme/g;
  expect([own.match(outside), own.length < css.length]).toEqual([null, true]);
});

test('a style sheet for a shadow root keeps its conditions, and the page decides between light and dark', () => {
  const css =
    ':root{color-scheme:light dark}:root,[data-theme]{--a:1rem}[data-theme~=dark]{color:red}@media (width<40rem){.b:target{margin:0 -.5rem}}.c[data-theme]{x:y}';
  expect(forShadowRoot(css)).toBe(
    ':host,:host([data-theme]){--a:calc(1*var(--sf-rem,1rem))}:host([data-theme~=dark]){color:red}' +
      '@media (width<40rem){.b[data-sf-target]{margin:0 calc(-.5*var(--sf-rem,1rem))}}.c[data-theme]{x:y}',
  );
});

test('an address is believed of so many proxies as there are, and of no other', () => {
  const request = (forwarded?: string) =>
    new Request('https://a.example', forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } });
  expect(clientAddress(request('6.6.6.6, 192.0.2.7'), '10.0.0.1', 0)).toBe('10.0.0.1');
  expect(clientAddress(request('6.6.6.6, 192.0.2.7'), '10.0.0.1', 1)).toBe('192.0.2.7');
  expect(clientAddress(request('6.6.6.6, 192.0.2.7, 10.0.0.2'), '10.0.0.1', 2)).toBe('192.0.2.7');
  expect(clientAddress(request(), '10.0.0.1', 1)).toBe('10.0.0.1');
  expect(clientAddress(request('192.0.2.7'), '10.0.0.1', 2)).toBe('10.0.0.1');
});
