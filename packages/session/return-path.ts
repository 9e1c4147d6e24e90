// After signing in, somebody comes back to where they were: a place on this site, never another site.
/** The path with query when it is safe to go to, else the front page. */
export const safeReturnPath = (wanted: string | undefined | null, origin: string): string => {
  if (!wanted || wanted.length > 1000 || !wanted.startsWith('/')) return '/';
  const url = URL.parse(wanted, origin);
  if (!url || url.origin !== origin || url.pathname.startsWith('//')) return '/';
  const isOurs = url.pathname.startsWith('/sign-in') || url.pathname.startsWith('/v1/');
  return isOurs ? '/' : `${url.pathname}${url.search}`;
};
