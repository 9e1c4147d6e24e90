import type { Person } from './person.ts';
import type { Who } from './story.ts';

export type Task = {
  /** As it stands in the table. */
  readonly name: string;
  readonly who: Who;
  /** From the own home until the screen says that it is done. */
  readonly do: (person: Person) => Promise<void>;
};
