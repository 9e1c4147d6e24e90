// What is being typed in a part of the screen, as names and texts: the shape in which drafts are kept.
export type TypedFields = Readonly<Record<string, string>>;

export const fieldsToText = (fields: TypedFields): string => JSON.stringify(fields);

/** Anything that is not a list of texts is read as nothing typed. */
export const textToFields = (text: string): TypedFields => {
  const read: unknown = text === '' ? {} : JSON.parse(text);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

/** What of `typed` differs from what is saved. */
export const differing = (typed: TypedFields, saved: TypedFields): TypedFields =>
  Object.fromEntries(Object.entries(typed).filter(([name, text]) => text !== (saved[name] ?? '')));
