import type { InvocationLine } from '@greep/http/lambda';
import { withoutWords } from '@greep/kernel';
import type { Surroundings } from './surroundings.ts';
import type { Deed, Trace } from './traces.ts';

/** Where no daemon waits for traces, as on one machine, nobody waits for them to be loaded either. */
export const openTraces = async ({ AWS_XRAY_DAEMON_ADDRESS: daemon }: Surroundings): Promise<Trace> => {
  if (!daemon) return () => undefined;
  const { tracesTo } = await import('./traces.ts');
  return tracesTo(daemon, () => process.env._X_AMZN_TRACE_ID);
};

const outcomeOf = (status: number): Deed['outcome'] => {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'done';
};

/** Each line of a request is written and becomes a span; a fault is written only, and its request has a line of its own. */
export const openLines = async (surroundings: Surroundings): Promise<(line: InvocationLine) => void> => {
  const trace = await openTraces(surroundings);
  return (line) => {
    console.log(line);
    if (line.kind !== 'request') return;
    const { action, gemeente, status, milliseconds } = line;
    trace({ action, ...(gemeente && { gemeente }), outcome: outcomeOf(status), status, milliseconds });
  };
};

type Work<Done> = {
  readonly action: string;
  readonly gemeente: string;
  /** What is done in part is not done. */
  readonly isDone?: (done: Done) => boolean;
};

/** Of work that nobody waits for: carried facts, and what happens at night. The runtime writes down what it fails of. */
export const traced = async <Done>(
  trace: Trace,
  { action, gemeente, isDone = () => true }: Work<Done>,
  work: () => Promise<Done>,
): Promise<Done> => {
  const begun = performance.now();
  const tell = (outcome: Deed['outcome']): void =>
    trace({ action, gemeente, outcome, milliseconds: Math.round(performance.now() - begun) });
  try {
    const done = await work();
    tell(isDone(done) ? 'done' : 'failed');
    return done;
  } catch (error) {
    tell('failed');
    throw withoutWords(error);
  }
};
