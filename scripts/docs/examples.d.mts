/** A module made of blocks of a README. */
export interface Example {
  readonly path: string;
  /** Of its first block. */
  readonly line: number;
  /** What it should print. */
  readonly output: string;
  readonly runs: boolean;
  readonly lines: readonly { readonly text: string; readonly at: number }[];
}
export interface Block {
  readonly line: number;
  readonly info: string;
}
export function readExamples(markdown: string): { blocks: readonly Block[]; files: readonly Example[] };
export function sourceOf(file: Example): string;
export function runnable(file: Example): string;
