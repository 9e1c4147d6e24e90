// A finding is read by whoever wrote the text, at the file and at the teams alike.
import { findingSentences } from '@greep/escalations';
import { describe, expect, test } from 'vitest';
import { sentences as atFile } from '../../functions/bottlenecks/sentences.ts';
import { sentences as atTeams } from '../../functions/doorbraak/sentences.ts';

describe('what somebody reads about a text that is to leave', () => {
  test.each(Object.entries(findingSentences))('is the same in the file and at the teams: %s', (kind, sentence) => {
    expect(atFile[kind]).toEqual(sentence);
    expect(atTeams[kind]).toEqual(sentence);
  });
});
