import { type ReactNode, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { download } from '../../api/download.ts';
import { fetchFile } from '../../api/fetch-file.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';

/** The version that goes on paper: what everybody agreed to, else what lies with the family, else the last one. */
export const versionForPaper = ({ agreed, proposed, versions }: Plan): number | undefined =>
  agreed?.version ?? proposed?.version ?? versions.at(-1)?.version;

/** The plan as a file that can be printed anywhere and read aloud; absent while no version was made. */
export const KeepPlan = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('paper');
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'busy' | 'kept'>('idle');
  const [problem, setProblem] = useState<Problem>();
  const version = versionForPaper(plan);
  if (version === undefined) return null;
  const keep = async (): Promise<void> => {
    setState('busy');
    const params = { familyId: plan.familyId, version };
    const query = { language: language === 'nl' ? 'nl' : 'en' } as const;
    const answer = await fetchFile('GET /families/{familyId}/plan-versions/{version}/paper', { params, query });
    setProblem(answer.ok ? undefined : answer.problem);
    setState(answer.ok ? 'kept' : 'idle');
    if (answer.ok) download(answer.view.name, answer.view.bytes);
  };
  return (
    <div className="keep-plan no-print">
      <Button icon="plan" isBusy={state === 'busy'} onClick={() => void keep()}>
        {t('keep', { version })}
      </Button>
      <p className="small quiet" role="status">
        {state === 'busy' && t('busy')}
        {state === 'kept' && t('kept')}
      </p>
      <ProblemNotice problem={problem} />
    </div>
  );
};
