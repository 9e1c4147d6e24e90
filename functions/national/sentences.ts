// What people of the national team read when something does not go as they hoped.
import { ladderSentences } from '@greep/escalations';
import type { Sentences } from '@greep/http';

export const sentences: Sentences = ladderSentences;
