export const root: string;
export const packageNames: readonly string[];
export interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
}
export function manifestOf(name: string): Manifest;
export function doorsOf(name: string): { readonly id: string; readonly source: string }[];
