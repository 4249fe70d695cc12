export const ownChromium: string;
export const chromiumFlags: string[];
export function findChromium(): Promise<string | undefined>;
