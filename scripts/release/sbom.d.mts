export function missingFromSbom(
  sbom: { components: readonly { name: string; version: string }[] },
  manifests: readonly { name: string; version: string; dependencies?: Readonly<Record<string, string>> }[],
): string[];
