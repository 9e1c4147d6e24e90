// What a process remembers between requests to save a round trip. Never a right and never a family fact:
// a stale chain head costs one retry, a forgotten line of the access log one refused write.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ChainHead } from './chain.ts';

export type Memory = {
  /** By table and aggregate. */
  readonly headOf: (place: string) => ChainHead | undefined;
  readonly rememberHead: (place: string, head: ChainHead) => void;
  /** Lines of today's list log that are known to be written. */
  readonly hasListed: (line: string) => boolean;
  readonly rememberListed: (line: string) => void;
};

const most = 10_000;

const newMemory = (): Memory => {
  const heads = new Map<string, ChainHead>();
  const listed = new Set<string>();
  return {
    headOf: (place) => heads.get(place),
    rememberHead: (place, head) => {
      if (heads.size >= most) heads.clear();
      heads.set(place, head);
    },
    hasListed: (line) => listed.has(line),
    rememberListed: (line) => {
      if (listed.size >= most) listed.clear();
      listed.add(line);
    },
  };
};

const memories = new WeakMap<DynamoDBClient, Memory>();

/** Shared by all stores of one client, since a store is opened per request and a client per process. */
export const memoryOf = (client: DynamoDBClient): Memory => {
  const known = memories.get(client) ?? newMemory();
  memories.set(client, known);
  return known;
};
