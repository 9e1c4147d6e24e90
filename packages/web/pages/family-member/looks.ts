// The log has a line for every page that was opened. A family wants to know who looked on which day, and at what.

type Logged = Omit<Look, 'key' | 'actions'> & { readonly action: string };

export type Look = {
  readonly key: string;
  /** The latest of that day. */
  readonly at: string;
  readonly name: string;
  readonly role: string;
  readonly organisationName?: string | undefined;
  readonly purpose: string;
  readonly isMe: boolean;
  /** What was done, each thing once. */
  readonly actions: readonly string[];
};

const dayOf = (at: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.parse(at));

/** One line per person, role and day, newest first. */
export const looksOf = (rows: readonly Logged[]): readonly Look[] => {
  const looks = new Map<string, Look>();
  for (const { at, name, role, organisationName, purpose, isMe, action } of rows) {
    const key = [dayOf(at), name, role].join('|');
    const before = looks.get(key);
    const actions = before?.actions ?? [];
    looks.set(key, {
      ...(before ?? { key, at, name, role, organisationName, purpose, isMe }),
      actions: actions.includes(action) ? actions : [...actions, action],
    });
  }
  return [...looks.values()];
};
