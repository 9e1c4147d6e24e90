// The family signs in for the first time with a code on paper. Whoever signs in and types the code
// is linked to the person for whom the paper was written, once, and not after the date on it.
import { createHash } from 'node:crypto';
import { fail, Instant, Line, ok, PersonId, type Result, wrongState } from '@greep/kernel';
import * as z from 'zod';

/** Who becomes a person of the gemeente by using it: somebody of a family is not in the directory before that. */
export const InvitedPerson = z.strictObject({
  name: Line,
  role: z.enum(['familyMember', 'networkMember']),
  label: Line,
});
export type InvitedPerson = z.infer<typeof InvitedPerson>;

const written = { personId: PersonId, expiresAt: Instant, newPerson: InvitedPerson.optional() };

export const Invitation = z.discriminatedUnion('state', [
  z.strictObject({ ...written, state: z.literal('open') }),
  z.strictObject({ ...written, state: z.literal('used'), usedAt: Instant }),
  z.strictObject({ ...written, state: z.literal('withdrawn') }),
]);
export type Invitation = z.infer<typeof Invitation>;
export type UsedInvitation = Extract<Invitation, { state: 'used' }>;

/** No 0 and O, 1, I and L, U and V: what looks alike on paper is left out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const codeLength = 10;
/** Bytes from here on would make some characters likelier than others. */
const evenBytes = 256 - (256 % alphabet.length);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Ten characters in two groups, such as `K7WRQ-2MXHD`, drawn from a random seed (at least 48 bits). */
export const invitationCode = (seed: string): string => {
  const drawn: string[] = [];
  for (let round = 0; drawn.length < codeLength; round += 1) {
    for (const byte of digest(`invitation|${round}|${seed}`)) {
      if (byte < evenBytes) drawn.push(alphabet.charAt(byte % alphabet.length));
    }
  }
  return `${drawn.slice(0, 5).join('')}-${drawn.slice(5, codeLength).join('')}`;
};

/** Small letters, spaces and dashes do not matter; undefined when it cannot be a code at all. */
export const normalisedCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return code.length === codeLength && [...code].every((character) => alphabet.includes(character)) ? code : undefined;
};

/** What is stored instead of the code. */
export const invitationHash = (normalised: string): string =>
  digest(`greep-invitation|${normalised.replaceAll('-', '')}`).toString('hex');

/** One answer for wrong, used and expired codes, so that trying teaches nothing. */
export const codeNotValid = wrongState('invitation-code-not-valid');

export const useInvitation = (invitation: Invitation, now: Instant): Result<UsedInvitation> =>
  invitation.state === 'open' && now < invitation.expiresAt
    ? ok({ ...invitation, state: 'used', usedAt: now })
    : fail(codeNotValid);
