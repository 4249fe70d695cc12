/** Why a store could not do its work. `unavailable` may pass by itself: try again later. `unsupported-runtime`: Node is too old, or a driver is missing. */
export type StoreErrorCode = 'unavailable' | 'unsupported-runtime' | 'newer-schema';

/** The store itself failed; what a reader did wrong is never thrown. `cause` holds the driver's own error, not for readers. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
