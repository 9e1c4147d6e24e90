// In which shapes an update is asked for: what it sets, and what it wants to have answered.
type Update = { readonly sets: readonly string[]; readonly ReturnValues: 'NONE' | 'ALL_OLD' | 'UPDATED_NEW' };

export const updates = {
  /** It moves a time as it may, and changes whose session it is beside that. */
  UpdateItem: { sets: ['touchedAt', 'data'], ReturnValues: 'NONE' },
  KeepAlive: { sets: ['touchedAt', 'expiresAt'], ReturnValues: 'NONE' },
  KeepAliveAndRead: { sets: ['touchedAt', 'expiresAt'], ReturnValues: 'ALL_OLD' },
  CountAttempt: { sets: ['attempts', 'expiresAt'], ReturnValues: 'UPDATED_NEW' },
  CountAndChange: { sets: ['attempts', 'data'], ReturnValues: 'UPDATED_NEW' },
  CountAndRead: { sets: ['attempts', 'expiresAt'], ReturnValues: 'ALL_OLD' },
} as const satisfies Readonly<Record<string, Update>>;

export const updateNamed = (action: string): Update | undefined =>
  Object.entries(updates).find(([name]) => name === action)?.[1];
