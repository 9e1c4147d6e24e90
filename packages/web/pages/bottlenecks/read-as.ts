// What the family will read of what stands in the form now.
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import type { ReadAs } from './read-as-family.tsx';
import { dealsSoFar, replyOf, textOf } from './reply-form.ts';

export const readAs = (fields: TypedFields): ReadAs => {
  const reply = replyOf(fields);
  if (reply === undefined) return { reply };
  if (reply === 'solve')
    return {
      reply,
      words: textOf(fields, 'words'),
      deals: dealsSoFar(fields).filter(({ who, what }) => who !== '' && what !== ''),
    };
  return { reply, words: textOf(fields, reply === 'back' ? 'question' : 'reason') };
};
