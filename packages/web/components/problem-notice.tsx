import type { ReactNode } from 'react';
import type { Problem } from '../api/answer.ts';
import { inLanguage } from '../text/as-written.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from './notice.tsx';

/** Why sending something did not work, in the server's words; nothing typed is cleared. Field errors are for `ErrorSummary`. */
export const ProblemNotice = ({ problem }: { readonly problem: Problem | undefined }): ReactNode => {
  const t = useText('common');
  if (problem === undefined || problem.fields.length > 0) return <div role="alert" />;
  const [title, detail] =
    problem.status === 0
      ? [t('offline.title'), t('problem.offline')]
      : problem.status >= 500
        ? [t('fault.title'), t('problem.fault')]
        : [problem.title, problem.detail];
  const isOfServer = problem.status > 0 && problem.status < 500;
  return (
    <div role="alert">
      <Notice kind="warning">
        <span {...(isOfServer && inLanguage(problem.language))}>
          <strong>{title}.</strong> {detail}
        </span>
      </Notice>
    </div>
  );
};
