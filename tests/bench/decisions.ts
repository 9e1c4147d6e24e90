// How long it takes to say yes or no, once and for a list.
import { openAccess } from '@greep/access';
import { aFamilyFile, aPerson, self } from '../access/builders.ts';
import { median, millisecondsOf, type Row } from './measure.ts';

const why = 'Cedar copies each request into WebAssembly as JSON and validates it against the schema.';

const medianOf = async (act: () => unknown, rounds: number): Promise<number> => {
  const taken: number[] = [];
  for (let round = -rounds; round < rounds; round += 1) {
    const milliseconds = await millisecondsOf(act);
    if (round >= 0) taken.push(milliseconds);
  }
  return median(taken);
};

const row = (what: string, milliseconds: number, atMost: number): Row => ({
  ...{ part: 'Deciding', what, target: `at most ${atMost} ms`, isMet: milliseconds <= atMost, why },
  measured: `${milliseconds.toFixed(3)} ms`,
});

export const decisions = async (): Promise<readonly Row[]> => {
  const access = openAccess();
  const principal = aPerson('familyWorker');
  const own = aFamilyFile({ worker: self, provider: principal.organisationId ?? aFamilyFile().provider });
  const decide = () => access.decide({ principal, action: 'viewFamilyFile', resource: own });
  if (!decide().isAllowed) throw new Error('a worker may open the file of an own family');
  const strange = aFamilyFile();
  const rows = Array.from({ length: 100 }, (_, at) => (at % 3 === 0 ? strange : own));
  const list = () => access.filter(principal, 'viewFamilyFile', rows, (resource) => resource);
  return [
    row('one decision', await medianOf(decide, 500), 0.3),
    row('a list of 100 in two relations', await medianOf(list, 100), 15),
  ];
};
