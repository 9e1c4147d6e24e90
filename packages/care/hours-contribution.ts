// What the hours of one trajectory add to the figures now: its minutes in each month, counted from the contacts themselves,
// so that a contact that came twice or was corrected cannot count twice.
import type { OutboxFact } from '@greep/store';
import type { Contact } from './contact.ts';
import type { Trajectory } from './trajectory.ts';

type Spent = Pick<Contact, 'on' | 'minutes'>;

/** `minutesByMonth` reads like `2026-03:540`, oldest first; months without minutes are left out. */
export const hoursContribution = (trajectory: Trajectory, contacts: readonly Spent[]): OutboxFact => {
  const months = Object.entries(Object.groupBy(contacts, ({ on }) => on.slice(0, 'yyyy-mm'.length)));
  const inOrder = months.toSorted(([one], [other]) => one.localeCompare(other));
  return {
    type: 'hours-counted.v1',
    data: {
      key: trajectory.id,
      providerId: trajectory.providerId,
      minutesByMonth: inOrder.map(
        ([month, spent = []]) => `${month}:${spent.reduce((sum, { minutes }) => sum + minutes, 0)}`,
      ),
    },
  };
};
