// Whether families lie on this device. All the rest of this folder comes in only then: nobody else carries it.

const place = 'greep:along';

/** Told to every window when what lies on the device changed, or was sent. */
export const alongChanged = 'greep:along-changed';

export const hasAlong = (): boolean => {
  try {
    return localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
};

export const rememberAlong = (isAlong: boolean): void => {
  if (isAlong) localStorage.setItem(place, '1');
  else localStorage.removeItem(place);
};

let hear: ((said: string) => void) | undefined;

/** The clock of a device may be wrong: whoever needs the time listens to what the server says of it. */
export const listenForTime = (listener: (said: string) => void): void => {
  hear = listener;
};

export const tellTime = (said: string | undefined): void => {
  if (said !== undefined) hear?.(said);
};

export const sayThatAlongChanged = (): void => {
  globalThis.dispatchEvent(new Event(alongChanged));
};

/** Something was written down here: nothing but the queue is another one. */
export const queueChanged = 'greep:queue-changed';

export const sayThatQueueChanged = (): void => {
  globalThis.dispatchEvent(new Event(queueChanged));
};
