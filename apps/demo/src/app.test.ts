import { createComments } from '@standfirst/comments';
import { memoryStore } from '@standfirst/comments/stores/memory';
import type { Article } from '@standfirst/core';
import { expect, test } from 'vitest';
import { createApp } from './app.js';
import type { Assets } from './assets.js';

const assets: Assets = {
  styles: '/assets/styles.css',
  script: '/assets/enhance.js',
  tryScript: '/assets/try.js',
  icon: '/assets/icon.svg',
  find: () => undefined,
};

test('an accident is answered with a page that leads on, has a number, and says nothing of the inside', async () => {
  const logged: Record<string, unknown>[] = [];
  const app = createApp({
    // Drawing what is no article fails, as a mistake of ours would.
    pages: new Map([['broken', { slug: 'broken', article: {} as Article, discarded: 0 }]]),
    comments: createComments({ store: memoryStore(), secret: 'x'.repeat(32), article: () => ({}) }),
    assets,
    origins: ['http://localhost'],
    ready: () => true,
    log: (_, facts) => logged.push(facts),
  });
  const response = await app.request('http://localhost/articles/broken');
  const html = await response.text();
  expect(response.status).toBe(500);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toMatch(/<h1>This page could not be made<\/h1>[\s\S]*href="\/"/);
  expect(logged).toHaveLength(1);
  expect(html).toContain(logged[0]?.['id']);
  expect(html).not.toContain(logged[0]?.['message']);
  expect(html).not.toMatch(/TypeError|\.tsx?/);
});
