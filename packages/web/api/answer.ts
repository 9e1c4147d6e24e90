// What a call came to. A problem is a value, never an exception: every page must say what it does with it.

export type FieldProblem = {
  /** JSON pointer into what was sent, such as `/levels/2/text`. */
  readonly pointer: string;
  readonly code: string;
  /** In the reader's language; says what to do. */
  readonly detail: string;
};

export type Problem = {
  /** The server's kind, or `offline` when no answer came. */
  readonly kind: string;
  readonly code: string;
  /** 0 when no answer came. */
  readonly status: number;
  /** In the reader's language, ready to show; empty when no answer came. */
  readonly title: string;
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  readonly currentVersion?: number;
  /** In which language the server says it: Dutch, where it has no sentence in the reader's. */
  readonly language?: string;
};

/** On the device: written down here, and sent when there is internet again. */
export type Answer<View> =
  | { readonly ok: true; readonly view: View; readonly version: number | undefined; readonly isOnDevice?: true }
  | { readonly ok: false; readonly problem: Problem };

export const offline: Problem = { kind: 'offline', code: 'offline', status: 0, title: '', detail: '', fields: [] };

/** Whether it is unknown if the server acted on the request: repeating it with the same key is then the way to find out. */
export const isUncertain = ({ status }: Problem): boolean => status === 0 || status >= 500;
