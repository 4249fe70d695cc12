export interface Expression {
  file: string;
  line: number;
  source?: string;
  flags?: string;
  code?: string;
}
export function sourceFiles(): string[];
export function expressionsOf(file: string, text: string): Expression[];
export function collectExpressions(): Expression[];
