// Somebody else was first. The page reads it again and says so; what was typed is shown there too, because the form may be gone.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import type { Reading } from '../../api/api.ts';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../text/use-text.ts';

export type Moved = { readonly problem: Problem; readonly typed: string };

const isMoved = ({ status, kind }: Problem): boolean => status === 412 || kind === 'wrong-state';

const wordFields = ['question', 'answer', 'words', 'reason', 'why', 'tried', 'what', 'who'];

const sentencesIn = (sent: unknown): readonly string[] =>
  typeof sent === 'object' && sent !== null
    ? Object.entries(sent).flatMap(([name, said]) => {
        if (typeof said !== 'string') return sentencesIn(said);
        return wordFields.includes(name) ? [said] : [];
      })
    : [];

/** The sentences of what was sent, however deep; choices can be made again. */
export const typedIn = (body: unknown): string => sentencesIn(body).join('\n');

/** True when somebody else was first: then the page says it, and the form need not. */
export type NoteMoved = (problem: Problem, body: unknown) => Promise<boolean>;

export const useMoved = (
  readAgain: readonly Reading[],
): { readonly moved: Moved | undefined; readonly noteMoved: NoteMoved } => {
  const queries = useQueryClient();
  const [moved, setMoved] = useState<Moved>();
  const noteMoved: NoteMoved = async (problem, body) => {
    if (!isMoved(problem)) return false;
    setMoved({ problem, typed: typedIn(body) });
    await Promise.all(readAgain.map((read) => queries.invalidateQueries({ queryKey: [read] })));
    return true;
  };
  return { moved, noteMoved };
};

export const MovedNotice = ({ moved }: { readonly moved: Moved | undefined }): ReactNode => {
  const t = useText('ladder');
  return (
    <div role="alert">
      {moved !== undefined && (
        <Notice kind="warning">
          <strong>{moved.problem.title}.</strong> {moved.problem.detail}
          {moved.typed !== '' && (
            <>
              <p className="quiet small">{t('moved.typed')}</p>
              <p className="written" dir="auto">
                {moved.typed}
              </p>
            </>
          )}
        </Notice>
      )}
    </div>
  );
};
