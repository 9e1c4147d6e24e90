// The rhythm of a trajectory: when worker and family last met, when they meet next, and the time it took so far.
// Kept as one row, so that a list of families needs one read for each.
import { addDays, Day, daysBetween } from '@greep/kernel';
import * as z from 'zod';
import { Appointment, Contact } from './contact.ts';

export const Rhythm = z.strictObject({
  appointment: Appointment,
  lastContactOn: Day.optional(),
  /** What the latest contact was: the next one is often the same. */
  usual: Contact.pick({ on: true, kind: true, minutes: true }).optional(),
  /** Minutes since the start. */
  minutes: z.number().int().nonnegative(),
  /** Minutes in the week that starts on this Monday. */
  week: z.strictObject({ monday: Day, minutes: z.number().int().nonnegative() }).optional(),
});
export type Rhythm = z.infer<typeof Rhythm>;

export const noRhythmYet: Rhythm = { appointment: {}, minutes: 0 };

/** A Monday; weeks are counted from it. */
const aMonday = Day.parse('2024-01-01');

export const mondayOf = (day: Day): Day => addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7));

/** Minutes of the week in which `today` falls. */
export const minutesThisWeek = ({ week }: Rhythm, today: Day): number =>
  week?.monday === mondayOf(today) ? week.minutes : 0;

const laterWeek = (rhythm: Rhythm, { on, minutes }: Contact): Rhythm['week'] => {
  const monday = mondayOf(on);
  if (!rhythm.week || monday > rhythm.week.monday) return { monday, minutes };
  return monday === rhythm.week.monday ? { monday, minutes: rhythm.week.minutes + minutes } : rhythm.week;
};

/** The rhythm after one more contact. Travel is time, not a meeting. */
export const withContact = (rhythm: Rhythm, contact: Contact): Rhythm => {
  const last = rhythm.lastContactOn;
  const isLater = contact.kind !== 'travel' && (last === undefined || contact.on > last);
  const lastContactOn = isLater ? contact.on : last;
  const week = laterWeek(rhythm, contact);
  const { on, kind, minutes } = contact;
  const usual = rhythm.usual === undefined || on >= rhythm.usual.on ? { on, kind, minutes } : rhythm.usual;
  return {
    appointment: rhythm.appointment,
    ...(lastContactOn && { lastContactOn }),
    usual,
    minutes: rhythm.minutes + minutes,
    ...(week && { week }),
  };
};

/** The rhythm from all contacts anew, in whatever order they come. */
export const rhythmOf = (appointment: Appointment, contacts: readonly Contact[]): Rhythm =>
  contacts.reduce(withContact, { ...noRhythmYet, appointment });
