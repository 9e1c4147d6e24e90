// A moment to which tables are put back. AWS knows whole seconds and no parts of them.
import { fail, type Instant, instantOf, ok, type Result } from '@greep/kernel';
import * as z from 'zod';

export const momentOf = (text: string | undefined): Result<Instant, string> => {
  const read = z.iso.datetime().safeParse(text);
  if (!read.success) return fail('That is no moment in UTC, such as 2026-11-28T09:00:00Z.');
  return ok(instantOf(new Date(Math.floor(Date.parse(read.data) / 1000) * 1000)));
};
