export const FROM_THIS_MACHINE: string;
export function reasonNotToPublish(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): string | undefined;
