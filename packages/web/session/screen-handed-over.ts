// The screen lies with the family now. Every window of this browser hears it: from the one that handed it over, or from
// the first answer of the server that says so. What was being read is forgotten, and older pages find nothing any more.

const channelName = 'greep:screen';
const handedOver = 'handed-over';

export const tellOtherWindows = (): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(handedOver);
  channel.close();
};

let isLeaving = false;

/** A new document, so that nothing of the worker stays in memory; the entry in the history is replaced. */
export const startTurn = (forget: () => void, address = '/beurt'): void => {
  if (isLeaving) return;
  isLeaving = true;
  document.body.hidden = true;
  forget();
  sessionStorage.clear();
  globalThis.location.replace(address);
};

const listeners = new Set<() => void>();

export const sayThatScreenIsHandedOver = (): void => {
  for (const listener of listeners) listener();
};

export const whenScreenIsHandedOver = (listener: () => void): void => {
  listeners.add(listener);
  // Is not closed: it lives as long as the window.
  new BroadcastChannel(channelName).addEventListener('message', ({ data }) => {
    if (data === handedOver) listener();
  });
};
