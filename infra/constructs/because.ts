// Leaving a safeguard out is allowed, silently leaving it out is not: the type asks for a sentence.

export type Because = { readonly because: string };

/** A reason that a reviewer can judge: a whole sentence. Throws otherwise, so a template without it cannot exist. */
export const reasonIn = ({ because }: Because): string => {
  if (!/^[A-Z].{25,}\.$/s.test(because)) throw new Error(`A reason must be a whole sentence, not "${because}"`);
  return because;
};
