// What two engines are asked, each on tables of its own. An answer is a short text, so that two can be laid side by side.
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type Asked = {
  readonly client: DynamoDBClient;
  /** With both indexes, and rows of nobody else. */
  readonly table: string;
};

export type Question = { readonly name: string; readonly ask: (asked: Asked) => Promise<string> };

export type Item = Record<string, AttributeValue>;

export const text = (S: string): AttributeValue => ({ S });
export const number = (N: number | string): AttributeValue => ({ N: String(N) });

/** The key of a row in the partition of one question. */
export const at = (pk: string, sk = 'row'): { pk: AttributeValue; sk: AttributeValue } => ({
  pk: text(pk),
  sk: text(sk),
});

type Told = {
  readonly name: string;
  readonly CancellationReasons?: readonly { readonly Code?: string; readonly Item?: Item }[];
};

const isTold = (error: unknown): error is Told => typeof error === 'object' && error !== null && 'name' in error;

/** `TransactionCanceledException [None, ConditionalCheckFailed with the row]`. The wording is left out. */
const refusalIn = (error: unknown): string => {
  if (!isTold(error)) return 'refused';
  const reasons = error.CancellationReasons?.map(({ Code, Item }) => `${Code}${Item ? ' with the row' : ''}`);
  return `refused: ${error.name}${reasons ? ` [${reasons.join(', ')}]` : ''}`;
};

/** What came of it: how it was refused, or else what `said` makes of the answer. */
export const outcome = async <Answer>(
  asking: Promise<Answer>,
  said: (answer: Answer) => string = () => 'accepted',
): Promise<string> => asking.then(said, refusalIn);
