// What waits, in words: what was done, and of what.
import type { Copy } from '../../along/copy.ts';
import { goalAt } from '../../along/goal-on-copy.ts';
import type { OfflineWriting } from '../../along/offline-calls.ts';
import type { Waiting } from '../../along/waiting.ts';
import type { Say } from '../../text/use-text.ts';
import { questions } from '../conversation/questions.ts';
import { type TypedFields, textToFields } from '../kitchen-table/typed-fields.ts';

type Words = { readonly t: Say<'along'>; readonly talk: Say<'conversation'> };

const textIn = (body: object, name: string): string => {
  const value: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
  return typeof value === 'string' ? value : '';
};
const isSo = (body: object, name: string): boolean => Object.getOwnPropertyDescriptor(body, name)?.value === true;

const concernWords = ({ talk }: Copy, id: string): string => talk.concerns.find((each) => each.id === id)?.words ?? '';
const actionWords = ({ plan }: Copy, actionId: string): string => {
  const action = plan.actions.find(({ id }) => id === actionId);
  return action ? `${action.who}: ${action.what}` : '';
};

const askedAs = (name: string, { talk }: Words): string => {
  const question = questions.find((each) => each.name === name);
  return question ? talk(`ask.${question.name}.plain`) : '';
};

const standing = (code: string, { t, talk }: Words): string =>
  code === 'not-discussed' || code === 'not-relevant' ? talk(`standing.${code}`) : t('empty');

type Describe = (item: Waiting, copy: Copy, words: Words) => string;
const goalWords = ({ input: { params } }: Waiting, copy: Copy): string =>
  goalAt(copy, params.goalId ?? '')?.content.words ?? '';

const describers: { readonly [C in OfflineWriting]: Describe } = {
  'POST /families/{familyId}/conversation/concerns': ({ input: { body } }, _, { t }) =>
    t('what.concern', { words: textIn(body, 'words') }),
  'PUT /families/{familyId}/conversation/concerns/{concernId}/chosen': ({ input: { params, body } }, copy, { t }) =>
    t(isSo(body, 'isGoal') ? 'what.chosen' : 'what.unchosen', { words: concernWords(copy, params.concernId ?? '') }),
  'PUT /families/{familyId}/conversation/concerns/{concernId}/dropped': ({ input: { params, body } }, copy, { t }) =>
    t(isSo(body, 'isDropped') ? 'what.dropped' : 'what.putBack', { words: concernWords(copy, params.concernId ?? '') }),
  'PUT /families/{familyId}/conversation/questions/{question}': ({ input: { params, body } }, _, words) =>
    words.t('what.question', {
      question: askedAs(params.question ?? '', words),
      standing: standing(textIn(body, 'standing'), words),
    }),
  'PUT /families/{familyId}/conversation/goals/{goalId}/steps/{step}': (item, copy, { t }) =>
    t('what.step', { step: item.input.params.step ?? '', words: goalWords(item, copy) }),
  'PUT /families/{familyId}/conversation/drafts/{section}': (_, __, { t }) => t('what.draft'),
  'PUT /families/{familyId}/drafts/{section}': (_, __, { t }) => t('what.draft'),
  'POST /families/{familyId}/goals': ({ input: { body } }, _, { t }) =>
    t('what.goal', { words: textIn(body, 'words') }),
  'PUT /families/{familyId}/goals/{goalId}': ({ input: { body } }, _, { t }) =>
    t('what.changedGoal', { words: textIn(body, 'words') }),
  'PUT /families/{familyId}/goals/{goalId}/dropped': (item, copy, { t }) =>
    t(isSo(item.input.body, 'isDropped') ? 'what.droppedGoal' : 'what.keptGoal', { words: goalWords(item, copy) }),
  'PUT /families/{familyId}/goal-order': (_, __, { t }) => t('what.order'),
  'POST /families/{familyId}/actions': ({ input: { body } }, _, { t }) =>
    t('what.action', { words: `${textIn(body, 'who')}: ${textIn(body, 'what')}` }),
  'PUT /families/{familyId}/actions/{actionId}': ({ input: { body } }, _, { t }) =>
    t('what.changedAction', { words: `${textIn(body, 'who')}: ${textIn(body, 'what')}` }),
  'PUT /families/{familyId}/actions/{actionId}/dropped': ({ input: { params, body } }, copy, { t }) =>
    t(isSo(body, 'isDropped') ? 'what.droppedAction' : 'what.keptAction', {
      words: actionWords(copy, params.actionId ?? ''),
    }),
};

export const describeItem = (item: Waiting, copy: Copy, words: Words): string =>
  describers[item.call](item, copy, words);

const readAs = (name: string, text: string, words: Words): string => {
  if (name === 'yes' || name === 'dropped') return words.t(text === 'yes' ? 'yes' : 'no');
  if (name === 'standing') return standing(text, words);
  if (name === 'text') return Object.values(textToFields(text)).join('\n') || words.t('empty');
  return text === '' ? words.t('empty') : text;
};

/** Of two versions of one thing what differs, each as it reads. */
export const differences = (mine: TypedFields, theirs: TypedFields, words: Words): readonly [string, string] => {
  const names = Object.keys(mine).filter((name) => (mine[name] ?? '') !== (theirs[name] ?? ''));
  const all = (fields: TypedFields): string => names.map((name) => readAs(name, fields[name] ?? '', words)).join('\n');
  return [all(mine), all(theirs)];
};
