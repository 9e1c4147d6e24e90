/** What CloudWatch reads as `{ $.a.b = "word" }`: one field of a line of JSON, and what it equals. */
const equality = /^\{ \$\.([\w.]+) = "([^"*]+)" \}$/;

/** Whether a line of a log is counted by a metric filter. A pattern of any other form is refused: nobody judged it here. */
export const isMetBy = (pattern: string, line: string): boolean => {
  const [, path = '', word] = equality.exec(pattern) ?? [];
  if (word === undefined) throw new Error(`not one field and what it equals: ${pattern}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return false;
  }
  for (const name of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value === word;
};
