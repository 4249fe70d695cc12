import type { CompilerOptions } from 'typescript';

export interface PublicName {
  readonly name: string;
  readonly signature: string;
  readonly doc: string;
  readonly sentence: string;
  readonly file: string;
  readonly line: number;
  readonly fields: readonly { readonly name: string; readonly doc: string }[];
}
export interface Door {
  readonly package: string;
  readonly door: string;
  readonly source: string;
  readonly names: readonly PublicName[];
}
export function compilerOptions(): CompilerOptions;
export function publicNames(packages?: readonly string[]): Door[];
export function firstSentence(doc: string): string;
