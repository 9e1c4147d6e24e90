// How far the demo is: told on the console and to the page of personas.
import * as z from 'zod';

export const DemoStep = z.strictObject({
  /** Steps done and steps there are. */
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  /** What is being made now, in Dutch plain words, such as `gezinnen van Utrecht`. */
  what: z.string().max(100),
});
export type DemoStep = z.infer<typeof DemoStep>;

export type DemoProgress = DemoStep & { readonly state: 'empty' | 'starting' | 'loading' | 'ready' | 'failed' };

export type ProgressBoard = {
  readonly read: () => DemoProgress;
  readonly tell: (progress: Partial<DemoProgress>) => void;
};

export const progressBoard = (): ProgressBoard => {
  let now: DemoProgress = { state: 'starting', done: 0, total: 0, what: '' };
  return {
    read: () => now,
    tell: (progress) => {
      now = { ...now, ...progress };
    },
  };
};
