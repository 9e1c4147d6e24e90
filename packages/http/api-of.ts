// The typed web client's view of a route table: `"GET /families/{familyId}"` → what goes in and what comes out.
import type * as z from 'zod';
import type { Route } from './route.ts';

/** What is drawn arrives as a file, not as the view that it was drawn from. */
type Output<R extends Route> = R['media'] extends 'application/pdf' ? Blob : z.output<R['output']>;

type Parsed<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

export type ApiOf<Routes extends readonly Route[]> = {
  [R in Routes[number] as `${R['method']} ${R['path']}`]: {
    readonly params: Parsed<R['params']>;
    readonly query: Parsed<R['query']>;
    readonly body: Parsed<R['body']>;
    readonly output: Output<R>;
  };
};
