import type { Say } from '../../text/use-text.ts';

/** How somebody who reads is called. A supervisor is known by their worker, and was written down so in Dutch. */
export const readerName = (
  { kind, name }: { readonly kind: string; readonly name: string },
  common: Say<'common'>,
): string =>
  kind === 'supervisor' ? common('supervisorOf', { name: name.replace(/^werkbegeleider van /, '') }) : name;
