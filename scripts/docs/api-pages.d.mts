export function writeApiPages(name: string, folder: string): Promise<void>;
