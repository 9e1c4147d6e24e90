// Words that people type. Free text is never logged, never part of an address and never part of an event.
import * as z from 'zod';

/** A line: a name, a place, a short agreement. No line breaks. */
export const Line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u);

/** A story in somebody's own words, at most about a page. */
export const Words = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .regex(/^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u);
