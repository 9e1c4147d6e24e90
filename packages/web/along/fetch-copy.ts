// What goes along of a family, read from the server by its ordinary routes: each of these looks is in the log.
import type { Problem } from '../api/answer.ts';
import { sendStraight } from '../api/send-straight.ts';
import { type Copy, copyShape, type Draft } from './copy.ts';
import { goalsOf } from './goal-on-copy.ts';

export type About = Pick<Copy, 'id' | 'familyId' | 'familyName' | 'since' | 'until'>;

type Fetched = { readonly ok: true; readonly copy: Copy } | { readonly ok: false; readonly problem: Problem };

/** Parts of the plan in which somebody may have been typing. */
const sections = [
  'new-goal',
  'new-safety-goal',
  'new-action-family',
  'new-action-network',
  'new-action-professional',
] as const;

const fetchDrafts = async (familyId: string, wanted: readonly string[]): Promise<Record<string, Draft>> => {
  const found = await Promise.all(
    wanted.map(async (section) => {
      const answer = await sendStraight('GET /families/{familyId}/drafts/{section}', { params: { familyId, section } });
      return answer.ok && answer.view.version > 0 ? [[section, answer.view] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
};

/** The plan and the table as they are now, and the own drafts. What lies half written on the table stays there. */
export const fetchCopy = async (about: About, renamed: Copy['renamed'] = {}): Promise<Fetched> => {
  const params = { familyId: about.familyId };
  const [talk, plan] = await Promise.all([
    sendStraight('GET /families/{familyId}/conversation', { params }),
    sendStraight('GET /families/{familyId}/plan', { params }),
  ]);
  if (!talk.ok) return talk;
  if (!plan.ok) return plan;
  const copy: Copy = {
    shape: copyShape,
    ...about,
    talk: talk.view,
    plan: plan.view,
    drafts: {},
    tableDrafts: {},
    renamed,
  };
  const goals = goalsOf(copy).map(({ id }) => `goal-${id}`);
  return { ok: true, copy: { ...copy, drafts: await fetchDrafts(about.familyId, [...sections, ...goals]) } };
};
