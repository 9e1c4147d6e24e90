/** Whose they are, or of the nation. */
export type Counted = { readonly kind: string; readonly gemeente: string };

/**
 * A line of numbers for whoever keeps Greep running; beside its kind it can hold no word. An object and no text, since a
 * metric is made of a number in a field.
 */
export const tellNumbers = (of: Counted, numbers: Readonly<Record<string, number>>): void =>
  console.info({ ...of, ...numbers });
