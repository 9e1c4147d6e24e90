import { type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/use-text.ts';
import type { Circle, CircleMember } from './circle-views.ts';

export type Made = View<'POST /families/{familyId}/circle/invitations'>;

/** A code for one reader; of a partner the worker says of which organisation. */
export const InviteReader = ({
  circle: { familyId, organisations },
  member: { name, kind },
  onMade,
}: {
  readonly circle: Circle;
  readonly member: CircleMember;
  readonly onMade: (made: Made) => void;
}): ReactNode => {
  const t = useText('circle');
  const [organisationId, setOrganisationId] = useState<string>();
  const [mistake, setMistake] = useState<string>();
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/circle/invitations', {
    changes: ['GET /families/{familyId}/circle'],
  });
  const make = async (): Promise<void> => {
    const isMissing = kind === 'partner' && organisationId === undefined;
    setMistake(isMissing ? t('invite.organisation.missing') : undefined);
    if (isMissing) return;
    const body = { name, kind, ...(organisationId !== undefined && { organisationId }) };
    const answer = await submit({ params: { familyId }, body });
    if (answer.ok) onMade(answer.view);
  };
  return (
    <div className="no-print after">
      <ProblemNotice problem={problem} />
      {kind === 'partner' && (
        <Select
          label={t('invite.organisation', { name })}
          error={mistake}
          options={organisations.map(({ id, name: label }) => ({ value: id, label }))}
          value={organisationId}
          onChoose={setOrganisationId}
        />
      )}
      <p className="after">
        <Button isBusy={isBusy} onClick={() => void make()} aria-label={t('invite.makeFor', { name })}>
          {t('invite.make')}
        </Button>
      </p>
    </div>
  );
};
