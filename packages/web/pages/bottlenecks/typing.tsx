import { type ReactNode, useState } from 'react';
import type { SavePhase } from '../../autosave/save-outcome.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import { type DraftView, useDraft } from '../kitchen-table/use-draft.ts';
import { WithDraft } from '../kitchen-table/with-draft.tsx';

/** A form that is being typed, wherever it is kept until it is sent. */
export type Typing = {
  readonly fields: TypedFields;
  readonly type: (fields: TypedFields) => void;
  readonly flush: () => void;
  readonly phase: SavePhase;
  /** Call when it was sent. */
  readonly done: () => void;
};

type Props = {
  readonly familyId: string;
  /** Names the form among all forms of this person. */
  readonly section: string;
  readonly start: TypedFields;
  readonly children: (typing: Typing) => ReactNode;
};

const OnServer = ({ familyId, section, start, children, draft }: Props & { readonly draft: DraftView }): ReactNode => {
  const [first] = useState(() => (Object.keys(draft.text).length === 0 ? { ...draft, text: { ...start } } : draft));
  const { fields, type, flush, phase } = useDraft({ familyId, section, draft: first });
  const done = (): void => {
    type({});
    flush();
  };
  return children({ fields, type, flush, phase, done });
};

/** Kept on the server as the own draft of whoever types: it comes back on another device too. */
export const TypedOnServer = (props: Props): ReactNode => (
  <WithDraft familyId={props.familyId} section={props.section}>
    {(draft) => <OnServer {...props} draft={draft} />}
  </WithDraft>
);
