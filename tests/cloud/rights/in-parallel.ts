/** A few at a time: the emulator answers one after the other, but need not wait for us. */
export const inParallel = async <One, Made>(
  all: readonly One[],
  act: (one: One) => Promise<Made>,
  width = 6,
): Promise<readonly Made[]> => {
  const made: Made[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      const one = all[at];
      if (one !== undefined) made[at] = await act(one);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return made;
};
