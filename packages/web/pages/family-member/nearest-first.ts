// Who reads a plan, in the order of a family: itself, its worker, its circle, then organisations.

const kinds = ['family', 'worker', 'supervisor', 'network', 'partner'];

type Named = { readonly kind: string; readonly name: string };

/** `members`: the names of the family in its own order. */
export const nearestFirst = <Reader extends Named>(
  readers: readonly Reader[],
  members: readonly string[] = [],
): readonly Reader[] => {
  const placeOf = ({ kind, name }: Named): number =>
    (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length) * 100 + members.indexOf(name);
  return readers.toSorted((one, other) => placeOf(one) - placeOf(other));
};
