import type { ReactNode } from 'react';

export type Fact = readonly [name: string, value: ReactNode];

/** Names and what they are. `line` puts them beside each other, otherwise each has its own ruled row. */
export const Facts = ({
  facts,
  line = false,
}: {
  readonly facts: readonly Fact[];
  readonly line?: boolean;
}): ReactNode => (
  <dl className={line ? 'facts facts--line' : 'facts'}>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
