// What the conversation does on a copy, as the server will do it.
import { type Whose, whose } from '../autosave/save-outcome.ts';
import type { Concern, TableGoal } from '../pages/conversation/conversation-view.ts';
import { fieldsToText } from '../pages/kitchen-table/typed-fields.ts';
import type { Copy, Draft, Drafts } from './copy.ts';
import { contentOf, goalAt, withGoal, withNewGoal } from './goal-on-copy.ts';
import type { OfflineWriting, Rule, Rules, Seen } from './offline-calls.ts';

type OfTalk = Extract<OfflineWriting, `${string}/conversation/${string}`>;

/** What was sent has ids as plain texts; here they are read as what they are. */
const isConcern = (made: object): made is Concern => 'id' in made && 'words' in made && 'version' in made;
const isGoalId = (id: string): id is TableGoal['id'] => id.length > 0;

const concernAt = ({ talk }: Copy, concernId: string): Concern | undefined =>
  talk.concerns.find(({ id }) => id === concernId);

const withConcern = (copy: Copy, concern: Concern): Copy => ({
  ...copy,
  talk: { ...copy.talk, concerns: copy.talk.concerns.map((each) => (each.id === concern.id ? concern : each)) },
});

/** Empty texts are no texts: what was sent and cleared is the same as what was never there. */
const typedIn = (draft: Draft | undefined): string => {
  const typed = Object.entries(draft?.text ?? {}).filter(([name, text]) => text !== '' && name !== 'speaker');
  return typed.length === 0 ? '' : fieldsToText(Object.fromEntries(typed));
};

export const seenDraft = (draft: Draft | undefined, text: Whose): Seen => ({
  fields: { text: typedIn(draft) },
  version: draft?.version ?? 0,
  writtenBy: { text },
});

export const withDraft = (drafts: Drafts, section: string, text: Draft['text']): { drafts: Drafts; draft: Draft } => {
  const draft = { text, version: drafts[section]?.version ?? 0 };
  return { drafts: { ...drafts, [section]: draft }, draft };
};

const isYes = 'yes';
const seenYes = (concern: Concern | undefined, is: boolean): Seen | undefined =>
  concern && { fields: { yes: is ? isYes : '' }, version: concern.version };

const chosen: Rule<'PUT /families/{familyId}/conversation/concerns/{concernId}/chosen'> = {
  thing: ({ params }) => `concern/${params.concernId}`,
  seen: (copy, { params }) => {
    const concern = concernAt(copy, params.concernId);
    return seenYes(concern, concern?.goalId !== undefined);
  },
  apply: (copy, { params, body }, newId) => {
    const concern = concernAt(copy, params.concernId);
    if (concern === undefined) return undefined;
    const { words, speaker, goalId } = concern;
    if (!body.isGoal) {
      const former = goalId && goalAt(copy, goalId);
      const without = former ? withGoal(copy, former, { isDropped: true }).copy : copy;
      return { copy: without, view: concernAt(without, concern.id) ?? concern };
    }
    const id = newId();
    const content = contentOf({ kind: 'own', words, speaker });
    if (content === undefined) return undefined;
    const { copy: next } = withNewGoal(copy, id, content);
    const view = { ...concern, ...(isGoalId(id) && { goalId: id }) };
    return { copy: withConcern(next, view), view, made: id };
  },
};

export const rulesOfTalk: Rules<OfTalk> = {
  'PUT /families/{familyId}/conversation/concerns/{concernId}/chosen': chosen,
  'PUT /families/{familyId}/conversation/concerns/{concernId}/dropped': {
    thing: ({ params }) => `concern/${params.concernId}`,
    seen: (copy, { params }) => {
      const concern = concernAt(copy, params.concernId);
      return seenYes(concern, concern?.isDropped === true);
    },
    apply: (copy, { params, body }) => {
      const concern = concernAt(copy, params.concernId);
      const view = concern && { ...concern, isDropped: body.isDropped };
      return view && { copy: withConcern(copy, view), view };
    },
  },
  'POST /families/{familyId}/conversation/concerns': {
    apply: (copy, { body: { question, words, speaker } }, newId) => {
      const { talk } = copy;
      const speakerName =
        speaker.who === 'together' ? '' : (talk.people.find((one) => one.personId === speaker.personId)?.name ?? '');
      const is = { isFromFamilyTurn: false, isDropped: false, version: 0 };
      const said = { id: newId(), question, words, speaker, speakerName, ...is };
      if (!isConcern(said)) return undefined;
      const questions = talk.questions.map((each) =>
        each.question === question ? { ...each, standing: 'open' as const } : each,
      );
      return {
        copy: { ...copy, talk: { ...talk, questions, concerns: [...talk.concerns, said] } },
        view: said,
        made: said.id,
      };
    },
  },
  'PUT /families/{familyId}/conversation/questions/{question}': {
    thing: ({ params }) => `question/${params.question}`,
    slot: ({ params }) => `question/${params.question}`,
    seen: ({ talk }, { params }) => {
      const answer = talk.questions.find(({ question }) => question === params.question);
      return (
        answer && {
          fields: { standing: answer.standing },
          version: answer.version,
          writtenBy: { standing: whose(answer.writtenBy) },
        }
      );
    },
    body: ({ standing }) => ({ standing }),
    apply: (copy, { params, body }) => {
      const answer = copy.talk.questions.find(({ question }) => question === params.question);
      const view = answer && { ...answer, standing: body.standing };
      const questions = copy.talk.questions.map((each) => (view && each.question === view.question ? view : each));
      return view && { copy: { ...copy, talk: { ...copy.talk, questions } }, view };
    },
  },
  'PUT /families/{familyId}/conversation/goals/{goalId}/steps/{step}': {
    thing: ({ params }) => `goal/${params.goalId}`,
    slot: ({ params }) => `step/${params.goalId}/${params.step}`,
    seen: (copy, { params }) => {
      const goal = goalAt(copy, params.goalId);
      return (
        goal && {
          fields: { words: goal.content.levels[params.step] },
          version: goal.version,
          writtenBy: { words: whose(goal.writtenBy?.[`level${params.step}`]) },
        }
      );
    },
    body: ({ words }) => ({ words }),
    apply: (copy, { params, body }) => {
      const former = goalAt(copy, params.goalId);
      if (former === undefined) return undefined;
      const levels = { ...former.content.levels, [params.step]: body.words };
      const { copy: next } = withGoal(copy, former, { content: { ...former.content, levels } });
      const view = next.talk.goals.find(({ id }) => id === former.id);
      return view && { copy: next, view };
    },
  },
  'PUT /families/{familyId}/conversation/drafts/{section}': {
    thing: ({ params }) => `table-draft/${params.section}`,
    slot: ({ params }) => `table-draft/${params.section}`,
    seen: ({ tableDrafts }, { params }) => {
      const draft = tableDrafts[params.section];
      return seenDraft(draft, whose(draft?.writtenBy));
    },
    apply: (copy, { params, body }) => {
      const { drafts, draft } = withDraft(copy.tableDrafts, params.section, body.text);
      return { copy: { ...copy, tableDrafts: drafts }, view: draft };
    },
  },
};
