interface SentComment {
  readonly key: string;
  readonly text: string;
}
export function startOn(port: number, database: string): { cmd: string; args: string[] };
export function command(place: { port: number; dir: string }): { cmd: string; args: string[] };
export const postPath: string;
export const headersTimeoutMs: number;
export const maxBody: number;
export function formBody(text: string, key: string): string;
export function post(base: string, comment: SentComment, signal?: AbortSignal): Promise<number>;
export function list(base: string): Promise<string[]>;
