import { performance } from 'node:perf_hooks';

/**
 * Collects checks: `check(name, work, todo)` runs the work, keeps how it ended and how long it took, and never throws.
 * Gives `true` where the work came through. `todo` says what to do when it did not.
 */
export function collectChecks(print = console.log) {
  const results = [];
  const check = async (
    name,
    work,
    todo = 'read the lines under this check above; `npm run rehearse -- --keep` leaves the app to look into.',
  ) => {
    const started = performance.now();
    let failure;
    try {
      await work();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const seconds = (performance.now() - started) / 1000;
    results.push({ name, ok: failure === undefined, seconds, failure, todo });
    print(`${failure === undefined ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
    if (failure !== undefined) print(failure.replaceAll(/^/gm, '       '));
    return failure === undefined;
  };
  return { check, results };
}
