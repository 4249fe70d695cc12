const isBelow = (version, other) => version.localeCompare(other, 'en', { numeric: true }) < 0;
const major = (version) => Number.parseInt(version, 10);

/** Every version that a lockfile installs, name → versions. */
function installed(lock) {
  const versions = new Map();
  for (const [path, { name, version }] of Object.entries(lock.packages)) {
    const called = name ?? path.split('node_modules/').at(-1);
    if (path.includes('node_modules/') && version) versions.set(called, [...(versions.get(called) ?? []), version]);
  }
  return versions;
}

/**
 * What is installed below a version in which an advisory was mended, a sentence each. A line of versions is held to the
 * floor of its own major; one above all floors is taken to have been mended too, one between them is not.
 * @param {readonly { packages: Readonly<Record<string, { name?: string, version?: string }>> }[]} locks
 * @param {Readonly<Record<string, readonly { atLeast: readonly string[], advisory: string }[]>>} floors
 */
export function belowFloors(locks, floors) {
  const all = locks.map(installed);
  return Object.entries(floors).flatMap(([name, known]) => {
    const versions = new Set(all.flatMap((lock) => lock.get(name) ?? []));
    if (versions.size === 0) return [`${name} is not installed any more: its floor can go.`];
    return [...versions].flatMap((version) =>
      known
        .filter(({ atLeast }) => !atLeast.some((floor) => major(floor) === major(version) && !isBelow(version, floor)))
        .filter(({ atLeast }) => atLeast.some((floor) => major(floor) >= major(version)))
        .map(({ atLeast, advisory }) => `${name} ${version} has ${advisory}: ${atLeast.join(' or ')} mends it.`),
    );
  });
}
