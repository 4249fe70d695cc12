import { setFlagsFromString } from 'node:v8';

/**
 * Keeps a long stream in little memory: left to itself the part of memory in which Node puts what is new grows to many times of what
 * one article needs, since there is much of it, and garbage to three times of what lives before anybody looks. Costs a fifth of the
 * time (`bench/long-export.mjs`).
 */
export function holdMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
