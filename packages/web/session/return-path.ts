// Where somebody was when they had to sign in. Only a page of this site: an address from outside is never followed.

export const returnPath = (asked: unknown): string | undefined =>
  typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !/^\/(inloggen|code|sessie-voorbij|uitgelogd)/.test(asked)
    ? asked
    : undefined;

/** The address at which an issuer lets somebody sign in; a page of the server, not of this application. */
export const signInAddress = (issuerId: string, back: string | undefined): string =>
  `/sign-in?${new URLSearchParams({ issuer: issuerId, ...(back !== undefined && { return: back }) })}`;
