// "Samira", "wij" or "Yassin en Samira" does it: names as the family says them. Is it something for this reader?
import { firstName } from '../../session/first-name.ts';

type Doing = { readonly owner: string; readonly who: string; readonly droppedAt?: string | undefined };
type Somebody = { readonly name: string; readonly isMe: boolean };

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

const names = (who: string, name: string): boolean => wordsOf(who).includes(firstName(name).toLowerCase());

/** The family's actions that name the reader, or that name nobody in particular. */
export const ownActions = <Action extends Doing>({
  actions,
  people,
}: {
  readonly actions: readonly Action[];
  readonly people: readonly Somebody[];
}): readonly Action[] =>
  actions.filter(({ owner, who, droppedAt }) => {
    if (owner !== 'family' || droppedAt !== undefined) return false;
    const named = people.filter(({ name }) => names(who, name));
    return named.length === 0 || named.some(({ isMe }) => isMe);
  });
