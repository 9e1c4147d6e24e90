// How large a part is, as people say it: "twee van de drie". The numbers beside it are rounded, so more would be less true.

export type Part = { readonly of: readonly [number, number]; readonly isAbout?: true } | 'nearly-all' | 'nearly-none';

/** Close enough to be said with small numbers; with the numbers rounded to 5 a part is hardly known better. */
const near = 0.04;

const nearest = (share: number, whole: number): number => Math.min(whole - 1, Math.max(1, Math.round(share * whole)));

/** Rounded to 5, a whole below this can be a tenth more or less, and its part too. */
const roughBelow = 50;

/** Of a whole of nothing there is no part. */
export const partOf = (count: number, whole: number): Part | undefined => {
  if (whole <= 0) return undefined;
  const share = count / whole;
  if (share > 0.95) return 'nearly-all';
  if (share < 0.05) return 'nearly-none';
  const whom = [2, 3, 4].find((small) => Math.abs(nearest(share, small) / small - share) <= near) ?? 10;
  return { of: [nearest(share, whom), whom], ...(whole < roughBelow && { isAbout: true }) };
};
