export interface Result {
  name: string;
  ok: boolean;
  seconds: number;
  failure: string | undefined;
  todo: string;
}
export function collectChecks(print?: (line: string) => void): {
  check: (name: string, work: () => unknown, todo?: string) => Promise<boolean>;
  results: Result[];
};
