export function judgeContents(files: ReadonlyMap<string, string>, licence: string): string[];
