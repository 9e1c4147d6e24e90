// Storage is now and then too busy, or its answer gets lost on the way. The same request may then be sent again,
// since every write here is conditional or carries a token; after a few tries the trouble is reported as it is.

const passing = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'TransactionConflictException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
]);

const isPassing = (error: unknown): boolean =>
  error instanceof Error && (passing.has(error.name) || ('code' in error && passing.has(String(error.code))));

/** AWS's own words when a table refuses everybody itself, as those of a gemeente do while it is put back (packages/local/recovery). */
const isClosed = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === 'AccessDeniedException' &&
  error.message.includes('explicit deny in a resource-based policy');

/** Waits longer with each attempt, each writer a little differently, so that they do not collide again. */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(250, 4 * 2 ** attempt)));

const tries = 5;

export const patiently = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (isClosed(error))
        throw Object.assign(new Error('this gemeente is closed for a while'), { name: 'StoreClosed' });
      if (attempt >= tries || !isPassing(error)) throw error;
      await pause(attempt);
    }
  }
};
