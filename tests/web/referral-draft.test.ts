import { ReferralRow } from '@greep/referrals';
import { describe, expect, it } from 'vitest';
import { isEnded, turnInWords } from '../../packages/web/pages/referral/referral-words.ts';
import { mistakesOf } from '../../packages/web/pages/referrer/draft-mistakes.ts';
import { fieldsInConflict, mergeDrafts } from '../../packages/web/pages/referrer/merge-drafts.ts';
import type { Values } from '../../packages/web/text/translate.ts';
import { anId } from '../support/clock.ts';

const base = { familyName: 'Bouzid', place: 'Overvecht', concerns: 'De post blijft dicht.' };

describe('a draft that was changed in two windows', () => {
  it('takes over what only one of them changed', () => {
    const sides = { base, mine: { ...base, place: 'Zuilen' }, theirs: { ...base, goesWell: 'Oma helpt.' } };
    expect(fieldsInConflict(sides)).toEqual([]);
    expect(mergeDrafts(sides)).toEqual({ ...base, place: 'Zuilen', goesWell: 'Oma helpt.' });
  });

  it('leaves what both changed to the writer', () => {
    const sides = { base, mine: { ...base, concerns: 'Mijn tekst' }, theirs: { ...base, concerns: 'Andere tekst' } };
    expect(fieldsInConflict(sides)).toEqual(['concerns']);
    expect(mergeDrafts(sides, { concerns: 'theirs' }).concerns).toBe('Andere tekst');
    expect(mergeDrafts(sides, { concerns: 'mine' }).concerns).toBe('Mijn tekst');
  });

  it('lets the writer choose at every difference when it is not known what the text stood on', () => {
    const sides = { base: undefined, mine: { ...base, place: 'Zuilen' }, theirs: { ...base, goesWell: 'Oma helpt.' } };
    expect(fieldsInConflict(sides)).toEqual(['place', 'goesWell']);
  });

  it('keeps out what one of them took out', () => {
    const { place: _, ...withoutPlace } = base;
    expect(mergeDrafts({ base, mine: base, theirs: withoutPlace })).toEqual(withoutPlace);
  });
});

/** Says keys, so that the test reads which sentence was chosen. */
const say = (key: string, values?: Values): string =>
  values === undefined ? key : `${key} ${Object.values(values).join(' ')}`;
const missing = (pointer: string, code = 'required') => ({ pointer, code, detail: 'Vul dit in.' });

describe('what missed at sending', () => {
  it('is said about the field where it can be mended, in the order of the form', () => {
    const problems = ['/draft/familyKnows', '/draft/people/1/born', '/draft/frame/by', '/draft/familyName'];
    expect(
      mistakesOf(
        problems.map((pointer) => missing(pointer)),
        say,
      ),
    ).toEqual([
      { field: 'familyName', message: 'missing.familyName' },
      { field: 'people-1-born', message: 'missing.person.born 2' },
      { field: 'frame-by', message: 'missing.frame.by' },
      { field: 'familyKnows', message: 'missing.familyKnows' },
    ]);
  });

  it('is said once per field', () => {
    expect(mistakesOf([missing('/draft/contact'), missing('/draft/contact/ways', 'too-few')], say)).toHaveLength(1);
  });

  it('asks for less when a text is too long', () => {
    expect(mistakesOf([missing('/draft/concerns', 'too-long')], say)).toEqual([
      { field: 'concerns', message: 'missing.too-long' },
    ]);
  });

  it('falls back on the words of the server for a field that the form does not know', () => {
    expect(mistakesOf([missing('/draft/contact/phone')], say)).toEqual([
      { field: 'contact-phone', message: 'Vul dit in.' },
    ]);
  });
});

describe('whose turn it is', () => {
  const row = (more: object): ReferralRow =>
    ReferralRow.parse({
      id: anId(1),
      on: '2026-10-15',
      state: 'submitted',
      familyName: 'Bouzid',
      referrerName: 'Ellen Postma',
      waitingDays: 3,
      isMyTurn: false,
      ...more,
    });

  it('is the assessor’s while a referral was sent, and the referrer’s while a question is open', () => {
    expect(turnInWords(row({}), 'referrer', say)).toBe('turn.assessor');
    expect(turnInWords(row({ state: 'question-asked' }), 'assessor', say)).toBe('turn.referrer');
    expect(turnInWords(row({ state: 'question-asked', isMyTurn: true }), 'referrer', say)).toBe('turn.me');
  });

  it('is the provider’s after acceptance, until the worker is with the family', () => {
    const since = row({}).on;
    const accepted = (state: NonNullable<ReferralRow['progress']>['state']) =>
      row({ state: 'accepted', progress: { state, since } });
    expect(turnInWords(accepted('awaiting-worker'), 'referrer', say)).toBe('turn.provider');
    expect(turnInWords(accepted('running'), 'referrer', say)).toBeUndefined();
  });

  it('is nobody’s when it ended', () => {
    expect(isEnded(row({ state: 'withdrawn' }))).toBe(true);
    expect(turnInWords(row({ state: 'declined' }), 'referrer', say)).toBeUndefined();
  });
});
