// When the server no longer knows the session, every part of the screen that cares hears it here, once.

const listeners = new Set<() => void>();

export const sayThatSessionIsOver = (): void => {
  for (const listener of listeners) listener();
};

export const whenSessionIsOver = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
