// The token that came with the session; a write without it could be sent by another site and is refused.

let token: string | undefined;

export const csrfToken = (): string | undefined => token;

export const keepCsrfToken = (fresh: string | undefined): void => {
  token = fresh;
};
