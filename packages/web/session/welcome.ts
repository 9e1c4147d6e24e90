import type { Answer } from '../api/answer.ts';
import { keepFor } from '../autosave/kept-text.ts';
import { keepCsrfToken } from './csrf-token.ts';
import type { Session } from './session-api.ts';

/** Call with every answer that holds a session. */
export const welcome = (answer: Answer<Session>): Answer<Session> => {
  if (!answer.ok) return answer;
  keepCsrfToken(answer.view.csrfToken);
  const owner = answer.view.person?.id ?? answer.view.familyId;
  if (owner !== undefined) keepFor(owner);
  return answer;
};
