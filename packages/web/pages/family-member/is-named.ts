import { firstName } from '../../session/first-name.ts';

/** Whether "Anouk" or "Anouk Verhoeven" is this person. */
export const isNamed = (who: string, name: string | undefined): boolean =>
  name !== undefined && [name, firstName(name)].some((known) => known.toLowerCase() === who.toLowerCase());
