// What a policy team writes for the whole country: looked through for names and for what belongs to one gemeente.
import { useEffect, useState } from 'react';
import type { Input, View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Say } from '../../text/use-text.ts';
import type { Found } from '../bottlenecks/outgoing-form.ts';
import { textOf } from '../bottlenecks/reply-form.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';

const call = 'POST /doorbraak-bottlenecks/{ladderId}/national-texts/_preview';
type Text = Input<typeof call>['body']['text'];
type Finding = View<typeof call>['findings'][number];

export const nationalText = (fields: TypedFields): Text => {
  const tried = textOf(fields, 'tried');
  return { question: textOf(fields, 'question'), why: textOf(fields, 'why'), ...(tried !== '' && { tried }) };
};

export const nationalMistakes = (fields: TypedFields, t: Say<'doorbraak'>): readonly FieldMistake[] =>
  (['question', 'why', 'reason'] as const)
    .filter((field) => textOf(fields, field) === '')
    .map((field) => ({ field, message: t(`toNation.${field}.missing`) }));

const foundAt = (text: Text, { pointer, code, isBlocking, start, end }: Finding): Found => {
  const field = (['question', 'why', 'tried'] as const).find((known) => pointer.endsWith(`/${known}`)) ?? 'question';
  return { field, code, isBlocking, words: (text[field] ?? '').slice(start, end) };
};

const rest = 800;

/** What in the text could be recognised, looked at anew after every rest. */
export const useNationalFindings = (ladderId: string, text: Text): readonly Found[] => {
  const [found, setFound] = useState<readonly Found[]>([]);
  const asText = JSON.stringify(text);
  // Not `text`: it is another object at every drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words need no second look
  useEffect(() => {
    if (text.question === '' || text.why === '') return;
    let isHere = true;
    const timer = setTimeout(async () => {
      const answer = await send(call, { params: { ladderId }, body: { text } });
      if (isHere && answer.ok) setFound(answer.view.findings.map((finding) => foundAt(text, finding)));
    }, rest);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [asText, ladderId]);
  return found;
};
