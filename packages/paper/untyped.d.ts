// What is used of packages without types, or with types that do not fit: those of pdfkit know neither PDF/UA nor the
// scope of a table head.
declare module 'pdfkit' {
  import { Readable } from 'node:stream';

  export type StructureOptions = {
    readonly lang?: string;
    readonly alt?: string;
    readonly actual?: string;
    readonly scope?: 'Column' | 'Row';
    /** Left, top, right, bottom. */
    readonly bbox?: readonly [number, number, number, number];
    readonly placement?: 'Block' | 'Inline';
  };

  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }

  export type DocumentOptions = {
    readonly subset: 'PDF/UA';
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly bufferPages: boolean;
    readonly autoFirstPage: boolean;
    /** Empty: no standard font, which could not be embedded. */
    readonly font: '';
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly info: { readonly Title: string; readonly Creator: string; readonly CreationDate: Date };
  };

  class PDFDocument extends Readable {
    constructor(options: DocumentOptions);
    addPage(): this;
    switchToPage(number: number): unknown;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    /** The present font: for each glyph that was shown, what it says. */
    readonly _font: { readonly unicode: (readonly number[])[] };
    fontSize(size: number): this;
    widthOfString(text: string): number;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    struct(tag: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
    end(): void;
  }

  export { PDFDocument as default };
}

declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  export { LineBreaker as default };
}

// Its types say that the factory hides in a property, which it does not.
declare module 'bidi-js' {
  type Bidi = {
    getEmbeddingLevels(text: string): {
      readonly levels: Uint8Array;
      readonly paragraphs: readonly { readonly level: number }[];
    };
    getMirroredCharacter(sign: string): string | null;
  };
  const bidiFactory: () => Bidi;

  export { bidiFactory as default };
}
