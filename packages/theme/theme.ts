// What a gemeente chooses about the look of Greep: one to three colours, a letter and its corners. Everything else is
// made from it (theme-css.ts), so that no choice can make a screen unreadable. No logo and no house style.
import * as z from 'zod';

/** Letters that Greep serves itself, with the accents of the languages it speaks (packages/web/css/fonts.css). */
export const fonts = ['Commissioner', 'Atkinson Hyperlegible Next'] as const;

const Colour = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/, 'must be a colour such as #0b5a6e or #b10');

export const Theme = z.strictObject({
  /** What can be done and what is now; then links and quiet buttons; then accents. The last one stands for those left out. */
  colours: z.array(Colour).min(1).max(3),
  /** Of the system; the family's own words keep theirs. */
  font: z.enum(fonts),
  /** Corners in pixels; paper has small ones. */
  radius: z.number().int().min(0).max(8),
});
export type Theme = z.infer<typeof Theme>;

/** The look of what belongs to no gemeente. */
export const plainTheme: Theme = { colours: ['#51698f'], font: 'Commissioner', radius: 4 };
