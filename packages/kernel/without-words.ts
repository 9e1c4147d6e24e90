// What may be told of an error: its kind, and where it was thrown. Its message and whatever hangs on it may quote what
// somebody wrote, such as the row that a refused write of DynamoDB carries along.

/** What stands behind the message; nothing when it was changed since, for then nobody knows where it ends. */
const behindMessage = ({ message, stack = '' }: Error): string => {
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length);
};

/** The lines of its stack that name a place, and none of its message, however that is written. */
export const whereThrown = (error: unknown): readonly string[] =>
  error instanceof Error
    ? behindMessage(error)
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
