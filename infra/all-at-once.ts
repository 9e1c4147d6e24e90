// A new version comes to a tenth first and goes back by itself when an alarm sounds. While one sounds already, nothing
// new could come at all, the mending included: then whoever deploys says why this one goes to everybody at once.
import { type Because, reasonIn } from './constructs/because.ts';

/** From `GREEP_ALL_AT_ONCE`: a whole sentence, which is read later in the template. Undefined is the usual. */
export const allAtOnce = (): Because | undefined => {
  const because = process.env.GREEP_ALL_AT_ONCE;
  return because ? { because: reasonIn({ because }) } : undefined;
};
