import { describe, expect, test } from 'vitest';

/** What every adapter of a sort promises, bound to one adapter: a title for each promise, and a check that throws where it is broken. */
export type Contract = Readonly<Record<string, () => void | Promise<void>>>;

/** A contract as tests for vitest, one for each promise. */
export function describeContract(name: string, contract: Contract): void {
  describe(name, () => {
    for (const [promise, check] of Object.entries(contract)) test(promise, check);
  });
}

/** The titles of the promises that are broken; none for an adapter that keeps them all. */
export async function brokenPromises(contract: Contract): Promise<string[]> {
  const broken: string[] = [];
  for (const [promise, check] of Object.entries(contract)) {
    try {
      await check();
    } catch {
      broken.push(promise);
    }
  }
  return broken;
}

/**
 * Shows that a suite can fail, promise by promise, as tests for vitest: the sound adapter breaks none, each of the others
 * the promise that it stands under and no second one, and no promise is without an adapter that breaks it.
 */
export function describeBreaches<Adapter>(
  contractOf: (adapter: Adapter) => Contract,
  sound: Adapter,
  breaches: Readonly<Record<string, Adapter>>,
): void {
  test('an adapter that keeps the contract breaks no promise', async () => {
    expect(await brokenPromises(contractOf(sound))).toEqual([]);
  });
  test('every promise has an adapter that breaks it', () => {
    expect(Object.keys(breaches)).toEqual(Object.keys(contractOf(sound)));
  });
  test.each(Object.entries(breaches))(
    'the suite tells of an adapter that breaks this alone: %s',
    async (promise, adapter) => {
      expect(await brokenPromises(contractOf(adapter))).toEqual([promise]);
    },
  );
}
