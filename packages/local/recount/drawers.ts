// Counting once more: every fact goes once through the hands and is laid into all drawers where it belongs. A drawer is one
// figure; what lies in it is counted, or the middle of it is taken. The definitions are those of the glossary and of
// docs/decisions/0015, written down a second time on purpose.
import type { Told } from './facts.ts';

type Data = Told['data'];
export type Window = { readonly from: string; readonly until: string };

type Slip = { readonly family: string; readonly amount: number };
export type Drawers = Map<string, Slip[]>;

export const nameOfDrawer = (table: string, group: string, row: string, column: string): string =>
  `${table} ${group} ${row} ${column}`;

const text = (data: Data, name: string): string | undefined => {
  const value = data[name];
  return typeof value === 'string' ? value : undefined;
};
const texts = (data: Data, name: string): readonly string[] => {
  const value = data[name];
  return Array.isArray(value) ? value.map(String) : [];
};

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T12:00:00Z`) / 86_400_000);

type Into = { readonly table: string; readonly group: string; readonly column: string; readonly row: string };

const layer = (drawers: Drawers) => (into: Into, slip: Slip) => {
  for (const row of [into.row, 'all']) {
    const name = nameOfDrawer(into.table, into.group, row, into.column);
    const drawer = drawers.get(name);
    if (drawer) drawer.push(slip);
    else drawers.set(name, [slip]);
  }
};
type Lay = ReturnType<typeof layer>;

const phaseNames = ['building-up', 'under-way', 'winding-down', 'aftercare', 'closed', 'no-way-in', 'short'];

/** The last that holds: marks lie in order of their days. */
const standingAt = (marks: readonly string[], day: string): string | undefined => {
  let standing: string | undefined;
  let since = '';
  for (const mark of marks) {
    const [name, on = ''] = mark.split('@');
    if (on <= day && on >= since) [standing, since] = [name, on];
  }
  return standing;
};

const layTrajectory = (lay: Lay, data: Data, { from, until }: Window): void => {
  const row = text(data, 'providerId') ?? '';
  const [submitted, accepted, met] = ['submittedOn', 'acceptedOn', 'firstMeetingOn'].map((name) => text(data, name));
  if (accepted === undefined || accepted > until) return;
  const one = { family: data.key, amount: 1 };
  const isMet = met !== undefined && met <= until;
  const place = standingAt(texts(data, 'phases'), until) ?? (isMet ? 'building-up' : 'waiting');
  lay({ table: 'caseload', group: 'families', column: place, row }, one);
  if (phaseNames.includes(place)) lay({ table: 'caseload', group: 'families', column: 'total', row }, one);
  const took = (group: string, start: string | undefined, end: string | undefined): void => {
    if (start === undefined || end === undefined || end > until || end < from) return;
    lay({ table: 'lead-times', group, column: 'days', row }, { ...one, amount: dayNumber(end) - dayNumber(start) });
  };
  took('accepted', submitted, accepted);
  took('met', accepted, met);
};

const layPlan = (lay: Lay, data: Data, { from, until }: Window): void => {
  const [met, agreed] = [text(data, 'firstMeetingOn'), text(data, 'firstAgreedOn')];
  if (met === undefined || agreed === undefined || agreed < from || agreed > until) return;
  const row = text(data, 'providerId') ?? '';
  const amount = dayNumber(agreed) - dayNumber(met);
  const into = { table: 'lead-times', group: 'planned', row };
  lay({ ...into, column: 'days' }, { family: data.key, amount });
  const isKept = amount <= 42;
  lay({ ...into, column: isKept ? 'within-agreement' : 'beyond-agreement' }, { family: data.key, amount });
};

const stepNames: Readonly<Record<string, readonly string[]>> = {
  '-1': ['back', 'not-forward'],
  '0': ['same', 'not-forward'],
  '1': ['one', 'forward'],
  '2': ['two', 'two-or-more', 'forward'],
  '3': ['three', 'two-or-more', 'forward'],
};

const layAttainment = (lay: Lay, data: Data, { from, until }: Window): void => {
  const last: Record<string, { kind: string; step: string; on: string }> = {};
  for (const score of texts(data, 'scores')) {
    const [what = '', on = ''] = score.split('@');
    const [goal = '', kind = '', , step = ''] = what.split('|');
    if (on <= until && on >= (last[goal]?.on ?? '')) last[goal] = { kind, step: String(Number(step)), on };
  }
  const row = text(data, 'providerId') ?? '';
  for (const { kind, step, on } of Object.values(last)) {
    if (on < from) continue;
    const columns = [...(stepNames[step] ?? []), 'total'];
    for (const column of columns)
      lay({ table: 'attainment', group: kind, column, row }, { family: data.key, amount: 1 });
  }
};

const layHours = (lay: Lay, trajectory: Data, hours: Data | undefined, { from, until }: Window): void => {
  const met = text(trajectory, 'firstMeetingOn');
  if (met === undefined || met > until) return;
  const ended = texts(trajectory, 'phases')
    .map((mark) => mark.split('@'))
    .find(([name = '']) => ['closed', 'no-way-in', 'short'].includes(name))?.[1];
  if (ended !== undefined && ended < from) return;
  const last = ended !== undefined && ended < until ? ended : until;
  let minutes = 0;
  for (const spent of texts(hours ?? { key: '' }, 'minutesByMonth')) {
    const [month = '', amount = '0'] = spent.split(':');
    if (month <= until.slice(0, 7)) minutes += Number(amount);
  }
  const weeks = Math.max(7, dayNumber(last) - dayNumber(met) + 1) / 7;
  const into = { table: 'hours', group: 'families', row: text(trajectory, 'providerId') ?? '' };
  lay({ ...into, column: 'hours-per-family' }, { family: trajectory.key, amount: minutes / 60 });
  lay({ ...into, column: 'hours-per-week' }, { family: trajectory.key, amount: minutes / 60 / weeks });
};

const layBottleneck = (lay: Lay, data: Data, { from, until }: Window): void => {
  const steps = texts(data, 'steps').map((step) => step.split('@'));
  const reported = steps.map(([, on = '']) => on).sort()[0];
  if (data.state === 'withdrawn' || reported === undefined || reported > until) return;
  const one = { family: data.key, amount: 1 };
  const theme = text(data, 'theme') ?? '';
  if (reported >= from) lay({ table: 'bottleneck-themes', group: 'bottlenecks', column: 'reported', row: theme }, one);
  const answered = text(data, 'answeredOn');
  const isAnswered = answered !== undefined && answered <= until;
  const until2 = isAnswered ? answered : until;
  const row = standingAt(texts(data, 'steps'), until2) ?? '';
  if (isAnswered && answered < from) return;
  const amount = dayNumber(until2) - dayNumber(reported);
  const column = isAnswered ? 'answered' : 'open';
  lay({ table: 'ladder', group: 'bottlenecks', column, row }, { ...one, amount });
};

export type Facts = Readonly<Record<'trajectory' | 'hours' | 'plan' | 'attainment' | 'bottleneck', readonly Data[]>>;

export const fillDrawers = (facts: Facts, window: Window): Drawers => {
  const drawers: Drawers = new Map();
  const lay = layer(drawers);
  const hoursOf = new Map(facts.hours.map((data) => [data.key, data]));
  for (const data of facts.trajectory) {
    layTrajectory(lay, data, window);
    layHours(lay, data, hoursOf.get(data.key), window);
  }
  for (const data of facts.plan) layPlan(lay, data, window);
  for (const data of facts.attainment) layAttainment(lay, data, window);
  for (const data of facts.bottleneck) layBottleneck(lay, data, window);
  return drawers;
};
