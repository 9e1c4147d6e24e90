// The five questions of the conversation, in the order of the report. They can be asked in any order.
export const questions = ['veranderen', 'moet', 'aanpak', 'helpen', 'nodig'] as const;
export type Question = (typeof questions)[number];

export const questionOf = (name: string | undefined): Question | undefined =>
  questions.find((question) => question === name);

export const nextQuestion = (question: Question): Question | undefined => questions[questions.indexOf(question) + 1];
