import { defineConfig, type Options } from 'tsup';

/**
 * The one build of every package: each source file becomes one ES module of the same name, and nothing is bundled unless
 * the package says so, so that 'use client' stays on the file that says it. Declarations come from `tsc` in the same script (see docs/decisions).
 */
export const library = (own: Options = {}) =>
  defineConfig({
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,test-d,stories}.{ts,tsx}', '!src/**/*.d.ts'],
    format: ['esm'],
    bundle: false,
    target: 'es2023',
    platform: 'neutral',
    clean: true,
    silent: true,
    sourcemap: false,
    dts: false,
    ...own,
  });
