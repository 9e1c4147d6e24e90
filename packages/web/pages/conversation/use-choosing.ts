// What was said becomes a goal or is a concern again, is taken off the table or put back. Each is said aloud.
import { useSubmit } from '../../api/use-submit.ts';
import { useText } from '../../text/use-text.ts';
import { type Concern, conversationCall } from './conversation-view.ts';

export const useChoosing = (familyId: string, announce: (said: string) => void) => {
  const t = useText('conversation');
  const changes = [conversationCall, 'GET /families/{familyId}/plan'] as const;
  const chosen = useSubmit('PUT /families/{familyId}/conversation/concerns/{concernId}/chosen', { changes });
  const dropped = useSubmit('PUT /families/{familyId}/conversation/concerns/{concernId}/dropped', { changes });
  const at = ({ id, version }: Concern) => ({ params: { familyId, concernId: id }, ifMatch: version });

  const choose = async (concern: Concern, isGoal: boolean): Promise<boolean> => {
    const { ok } = await chosen.submit({ ...at(concern), body: { isGoal } });
    if (ok) announce(t(isGoal ? 'became' : 'noGoal', { words: concern.words }));
    return ok;
  };
  const drop = async (concern: Concern, isDropped: boolean): Promise<void> => {
    const { ok } = await dropped.submit({ ...at(concern), body: { isDropped } });
    if (ok) announce(t(isDropped ? 'dropped' : 'putBack', { words: concern.words }));
  };
  return {
    choose,
    drop,
    isBusy: chosen.isBusy || dropped.isBusy,
    problem: chosen.problem ?? dropped.problem,
  };
};
