// Somebody at the table says something. It is written down as said, and who says it stands with it.
import { familyPartition } from '@greep/care';
import { ConcernId, type FamilyId, fail, invalid, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { mostConcerns } from './concern.ts';
import { answerTo, onConversation, onScreenOf, writerOf } from './conversation-file.ts';
import type { ConcernInput } from './inputs.ts';
import { answerWithConcern } from './on-concern.ts';
import { putConcern, putQuestionAnswer } from './storage.ts';

type Input = ConcernInput & { readonly familyId: FamilyId };

export const recordConcern = command({
  name: 'record-concern',
  action: 'joinConversation',
  visibleBy: 'viewConversation',
  ...onConversation,
  decide: (file, { familyId, question, words, speaker }: Input, { now, newId }, principal) => {
    const writer = writerOf(principal, file, now);
    if (!writer.ok) return writer;
    const isKnown = speaker.who === 'together' || file.members.some(({ value }) => value.personId === speaker.personId);
    if (!isKnown) return fail(invalid([{ pointer: '/speaker', code: 'not-a-choice' }]));
    if (file.concerns.length >= mostConcerns) return fail(invalid([{ pointer: '', code: 'too-many' }]));
    const concern = { id: ConcernId.parse(newId()), question, words, speaker, ...onScreenOf(writer.value) };
    const answer = answerTo(file, question);
    // What is said on a question ends that it was not discussed.
    const reopened =
      answer && answer.value.standing !== 'open'
        ? [
            putQuestionAnswer(
              familyId,
              { ...answer.value, standing: 'open', ...onScreenOf(writer.value), byName: writer.value.byName },
              answer.version,
            ),
          ]
        : [];
    return ok({
      ref: { familyId, concernId: concern.id },
      status: 201,
      change: {
        aggregate: familyPartition(familyId),
        action: 'record-concern',
        puts: [putConcern(familyId, concern, 0), ...reopened],
      },
    });
  },
  answer: answerWithConcern,
});
