// What may be told of an error: its kind, and where it was thrown. Its message and whatever hangs on it may quote what
// somebody wrote, such as the row that a refused write of DynamoDB carries along.

/** The lines of its stack that name a place; the message before them is left out, also one of several lines. */
export const whereThrown = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
        .map((line) => line.trim())
    : [];

/** For whoever writes down what an error says, as the runtime of AWS does with one that nobody answers. */
export const withoutWords = (error: unknown): Error => {
  const name = error instanceof Error ? error.name : typeof error;
  const told = Object.assign(new Error('left out, since it may quote what somebody wrote'), { name });
  told.stack = [name, ...whereThrown(error)].join('\n    ');
  return told;
};
