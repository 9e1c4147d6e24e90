// Whoever mended the cause replays what was set aside. What still cannot be carried stays where it is.
import type { Carrier } from './carrier.ts';
import { DomainEvent } from './envelope.ts';
import type { Aside, Poison } from './poison.ts';

const eventIn = (poison: Poison): DomainEvent | undefined => {
  try {
    return DomainEvent.parse(JSON.parse(poison.event));
  } catch {
    return undefined;
  }
};

const carryAgain = async (poison: Poison, carriers: readonly Carrier[]): Promise<boolean> => {
  const event = eventIn(poison);
  if (!event) return false;
  const asked = carriers.filter(
    ({ name, hears }) => (poison.carrier === '*' || poison.carrier === name) && hears.includes(event.type),
  );
  if (asked.length === 0) return false;
  try {
    for (const carrier of asked) await carrier.carry(event);
    return true;
  } catch {
    return false;
  }
};

/** Oldest first. Answers how many were carried after all and how many still lie aside. */
export const replayPoison = async (
  aside: Pick<Aside, 'list' | 'remove'>,
  carriers: readonly Carrier[],
): Promise<{ readonly carried: number; readonly left: number }> => {
  const poisons = [...(await aside.list())].sort((one, other) => one.at.localeCompare(other.at));
  let carried = 0;
  for (const poison of poisons) {
    if (!(await carryAgain(poison, carriers))) continue;
    await aside.remove(poison);
    carried += 1;
  }
  return { carried, left: poisons.length - carried };
};
