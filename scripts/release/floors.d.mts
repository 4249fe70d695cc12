export function belowFloors(
  locks: readonly { packages: Readonly<Record<string, { name?: string; version?: string }>> }[],
  floors: Readonly<Record<string, readonly { atLeast: readonly string[]; advisory: string }[]>>,
): string[];
