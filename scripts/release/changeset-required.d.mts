export function untoldChanges(changes: readonly { path: string; status: string }[]): string[];
