// What was laid out: a tree of what each thing is (for who does not see it), with the ink and its place on paper.
import type { StructureOptions } from 'pdfkit';
import type { TextLine } from './set-lines.ts';

export type Ink =
  | {
      readonly is: 'line';
      readonly page: number;
      readonly x: number;
      readonly baseline: number;
      readonly size: number;
      readonly isQuiet: boolean;
      readonly line: TextLine;
    }
  | { readonly is: 'rule'; readonly page: number; readonly points: readonly Point[]; readonly thickness: number }
  | {
      readonly is: 'dot';
      readonly page: number;
      readonly at: Point;
      readonly radius: number;
      readonly look: 'filled' | 'open' | 'square' | 'ring';
    };

export type Point = readonly [x: number, y: number];

export type Laid = {
  readonly tag: string;
  readonly options?: StructureOptions;
  readonly children: readonly Laid[];
  readonly ink: readonly Ink[];
};

export type LaidOut = {
  readonly pages: number;
  readonly isOverfull: boolean;
  readonly tree: readonly Laid[];
  /** Decoration that says nothing. */
  readonly artifacts: readonly Ink[];
};

export const leaf = (tag: string, ink: readonly Ink[], options: StructureOptions = {}): Laid => ({
  tag,
  options,
  children: [],
  ink,
});

export const branch = (tag: string, children: readonly Laid[], options: StructureOptions = {}): Laid => ({
  tag,
  options,
  children,
  ink: [],
});
