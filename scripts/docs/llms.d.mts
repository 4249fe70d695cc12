import type { Door } from './public-names.mjs';

export function llmsText(name: string, doors: readonly Door[]): string;
