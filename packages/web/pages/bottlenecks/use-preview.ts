import { useEffect, useState } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import type { OutgoingText } from './bottleneck-views.ts';

const call = 'POST /families/{familyId}/bottlenecks/{bottleneckId}/outgoing-texts/_preview';
export type Preview = View<typeof call>;
type Seen = { readonly preview: Preview; readonly of: OutgoingText };

/** As long as somebody takes a breath between two sentences. */
const rest = 800;

const isComplete = (text: OutgoingText): boolean =>
  text.kind === 'answer'
    ? text.answer !== ''
    : text.question !== '' && text.why !== '' && text.tried.every(({ what }) => what !== '');

/** What would be copied outside the file and what in it could be recognised, looked at anew after every rest. */
export const usePreview = (
  { familyId, bottleneckId }: { readonly familyId: string; readonly bottleneckId: string },
  text: OutgoingText,
): Seen | undefined => {
  const [seen, setSeen] = useState<Seen>();
  const asText = JSON.stringify(text);
  // Not `text`: it is another object at every drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words need no second look
  useEffect(() => {
    if (!isComplete(text)) return;
    let isHere = true;
    const timer = setTimeout(async () => {
      const answer = await send(call, { params: { familyId, bottleneckId }, body: { text } });
      if (isHere && answer.ok) setSeen({ preview: answer.view, of: text });
    }, rest);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [asText, familyId, bottleneckId]);
  return seen;
};
