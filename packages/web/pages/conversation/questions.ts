// The five questions as the server names them, as they stand in addresses, and other ways of asking each
// (report, 4.1.4: asked literally, the third one met resistance).
import type { Conversation } from './conversation-view.ts';

export type QuestionName = Conversation['questions'][number]['question'];
type Asked = { readonly name: QuestionName; readonly slug: string };

export const questions = [
  { name: 'change', slug: 'veranderen' },
  { name: 'must', slug: 'moet' },
  { name: 'approach', slug: 'aanpak' },
  { name: 'help', slug: 'helpen' },
  { name: 'need', slug: 'nodig' },
] as const satisfies readonly Asked[];
export type Question = (typeof questions)[number];

export const askings = ['plain', 'soft', 'other'] as const;
export type Asking = (typeof askings)[number];

/** Without a name it begins with the first. */
export const questionAt = (slug: string | undefined): Question | undefined =>
  slug === undefined ? questions[0] : questions.find((question) => question.slug === slug);

export const questionAfter = ({ name }: Question): Question | undefined =>
  questions[questions.findIndex((question) => question.name === name) + 1];
