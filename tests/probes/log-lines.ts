// What may stand in a log line: which route, how it ended, a number to find it by. Nothing that was sent or kept.
import * as z from 'zod';
import type { ApiWorld } from '../api/api-world.ts';
import { canariesIn } from '../api/canary.ts';
import { sentWords } from './probe.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

const RequestLine = z.strictObject({
  kind: z.literal('request'),
  requestId: z.string(),
  gemeente: z
    .string()
    .regex(/^gm\d{4}$/)
    .optional(),
  method: z.string(),
  route: z.string().regex(/^(unknown|\/[a-z0-9/:._-]*)$/i),
  action: z.string().regex(/^[a-z][A-Za-z-]*$/),
  status: z.number(),
  milliseconds: z.number(),
});

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Lines that say more than they may, each with why. */
export const talkativeLines = (lines: readonly string[], { actors }: Pick<ApiWorld, 'actors'>): readonly string[] => {
  const names = actors.map(({ name }) => name);
  return lines.flatMap((line) => {
    const known = RequestLine.safeParse(parsed(line));
    const rest = known.success ? line.replace(known.data.requestId, '') : line;
    return [
      ...(known.success ? [] : [`of no known shape: ${line.slice(0, 200)}`]),
      ...(canariesIn(line).length > 0 ? [`words of a family: ${line}`] : []),
      ...(line.includes(sentWords) ? [`words that were sent: ${line}`] : []),
      ...(names.some((name) => line.includes(name)) ? [`a name: ${line}`] : []),
      ...(uuid.test(rest) ? [`an id: ${line}`] : []),
    ];
  });
};
