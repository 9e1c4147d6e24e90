import type { ReactNode } from 'react';
import { MarginNote } from '../../components/margin-note.tsx';
import { Ladder, type Rung } from '../../pictures/ladder.tsx';
import { useText } from '../../text/use-text.ts';

export type LadderAsideProps = {
  readonly rungs: readonly Rung[];
  readonly note: { readonly title: string; readonly words: string };
};

/** Beside a question: how far up it came, and what is good to know at that place. */
export const LadderAside = ({ rungs, note }: LadderAsideProps): ReactNode => {
  const t = useText('ladder');
  return (
    <aside className="stuck__ladder" aria-labelledby="ladder">
      <h2 id="ladder" className="visually-hidden">
        {t('title')}
      </h2>
      <Ladder rungs={rungs} />
      <div className="stuck__note">
        <MarginNote title={note.title}>
          <p>{note.words}</p>
        </MarginNote>
      </div>
    </aside>
  );
};
