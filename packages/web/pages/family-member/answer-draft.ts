// The words of "not like this, but …" are kept while they are typed, on this family member's own draft.
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../api/answer.ts';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { viewQuery } from '../../api/use-view.ts';
import { outcomeOf, type Theirs, type Whose } from '../../autosave/save-outcome.ts';
import type { Save } from '../../autosave/saver.ts';

type Draft = View<'GET /families/{familyId}/drafts/{section}'>;
type Address = { readonly familyId: string; readonly version: number };

const paramsOf = ({ familyId, version }: Address) => ({ familyId, section: `answer-${version}` });

const wordsOf = ({ text }: Draft): string => text.words ?? '';

const own = ({ savedAt }: Draft): Whose => ({ who: 'self', ...(savedAt !== undefined && { at: savedAt }) });

const findTheirs = async (address: Address): Promise<Answer<Theirs>> => {
  const answer = await send('GET /families/{familyId}/drafts/{section}', { params: paramsOf(address) });
  if (!answer.ok) return answer;
  return { ...answer, view: { ...own(answer.view), text: wordsOf(answer.view), version: answer.view.version } };
};

export const saveAnswerDraft =
  (address: Address): Save =>
  async (words, ifMatch) => {
    const params = paramsOf(address);
    const answer = await send('PUT /families/{familyId}/drafts/{section}', {
      params,
      body: { text: { words } },
      ifMatch,
    });
    return outcomeOf(answer, () => findTheirs(address));
  };

/** Undefined while it is on its way. A draft that cannot be read is no reason not to answer. */
export const useAnswerDraft = (address: Address): { readonly words: string; readonly version: number } | undefined => {
  const query = viewQuery('GET /families/{familyId}/drafts/{section}', { params: paramsOf(address) });
  // What is typed here changes the draft, so what was read before is worth nothing when the page opens again.
  const { data } = useQuery({ ...query, gcTime: 0, staleTime: Number.POSITIVE_INFINITY });
  if (data === undefined) return undefined;
  return data.ok ? { words: wordsOf(data.view), version: data.view.version } : { words: '', version: 0 };
};
