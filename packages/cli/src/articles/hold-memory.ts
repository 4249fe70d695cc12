import { setFlagsFromString } from 'node:v8';

/**
 * Keeps a long stream in little memory: left to itself the part of memory in which Node puts what is new grows to many times of what
 * one article needs, since there is much of it. Costs a fifth of the time (`bench/long-export.mjs`).
 */
export const holdMemory = (): void => setFlagsFromString('--semi-space-growth-factor=1');
