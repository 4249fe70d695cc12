export interface FaultyPostgres {
  freshAddress(): string;
  crash(): Promise<void>;
  restart(): Promise<void>;
  removeNow(): void;
  remove(): Promise<void>;
}
export const whyNoPostgres: string;
export function startPostgres(): Promise<FaultyPostgres>;
