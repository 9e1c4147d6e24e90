// A no is not read over: whoever said it hears the new text, or is there when it is read together.
import type { Objector } from '../shown-text.ts';
import type { BottleneckSlice } from './bottleneck-file.ts';

/** Whoever said no to an earlier text, is still in the family and has not answered this one. */
export const mustBeThere = ({ bottleneck, members }: BottleneckSlice): readonly Objector[] => {
  const { value } = bottleneck;
  if (value.state !== 'leaving') return [];
  return value.askedAgain.filter(({ personId }) => members.some((member) => member.value.personId === personId));
};
