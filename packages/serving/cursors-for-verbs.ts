import { createCursors } from '@greep/http';
import type { Tools } from '@greep/verbs';
import * as z from 'zod';

/** The sealed cursors of packages/http in the shape that verbs ask for. */
export const cursorsForVerbs = (secret: string): Tools['cursors'] => {
  const sealed = createCursors(secret);
  return {
    seal: (position, binding) => sealed.seal(position, { binding }),
    open: (text, binding) => {
      const opened = sealed.open(text, { binding }, z.string());
      return opened.ok ? opened.value : undefined;
    },
  };
};
