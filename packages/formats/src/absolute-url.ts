import { safeUrl } from '@standfirst/core';

/** An http or https address as one that stands by itself, or `undefined`. */
export function absoluteUrl(address: string, base: string | undefined): string | undefined {
  const whole = URL.canParse(address, base) ? new URL(address, base).href : undefined;
  return safeUrl(whole, 'website') ?? undefined;
}
