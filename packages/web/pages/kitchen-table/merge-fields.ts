// Two people changed the same goal. What only one of them touched goes through by itself;
// where both wrote something else, both texts stay and people choose.
import type { TypedFields } from './typed-fields.ts';

export type Clash = { readonly field: string; readonly mine: string; readonly theirs: string };

export type Merged = { readonly fields: TypedFields; readonly clashes: readonly Clash[] };

/** `base` is what both began with. Of a clash, `fields` holds mine until somebody chooses. */
export const mergeFields = (base: TypedFields, mine: TypedFields, theirs: TypedFields): Merged => {
  const fields: Record<string, string> = {};
  const clashes: Clash[] = [];
  for (const field of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, own = was ?? '', other = was ?? ''] = [base[field] ?? '', mine[field], theirs[field]];
    const isMineOnly = other === was;
    const isTheirsOnly = own === was;
    fields[field] = isTheirsOnly && !isMineOnly ? other : own;
    if (!isMineOnly && !isTheirsOnly && own !== other) clashes.push({ field, mine: own, theirs: other });
  }
  return { fields, clashes };
};
