import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListedAlong } from '../../along/list-along.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { signOut } from '../../session/sign-out.ts';
import { useText } from '../../text/use-text.ts';
import { Queue } from './queue.tsx';
import { TakeForm } from './take-form.tsx';
import { TakenFamily } from './taken-family.tsx';
import { useAlong } from './use-along.ts';

/** Signing out takes all from the device: asked once more when words would go with it. */
const SigningOut = ({ count }: { readonly count: number }): ReactNode => {
  const t = useText('along');
  return (
    <div role="alert">
      <Notice kind="warning">
        <p>
          <strong>{t('out.title')}.</strong> {t('out.text', { count })}
        </p>
        <p className="buttons after">
          <ButtonLink to="/meenemen" look="filled">
            {t('out.stay')}
          </ButtonLink>
          <Button look="plain" onClick={() => void signOut(true)}>
            {t('out.go')}
          </Button>
        </p>
      </Notice>
    </div>
  );
};

const Shown = ({ along }: { readonly along: ListedAlong }): ReactNode => {
  const t = useText('along');
  const isSigningOut = useSearch({ strict: false, select: (search) => 'uitloggen' in search });
  const { families } = along;
  const unsent = families.flatMap(({ items }) => items).filter(({ fate }) => fate !== 'sent').length;
  return (
    <>
      {isSigningOut && unsent > 0 && <SigningOut count={unsent} />}
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Section title={t('list')}>
        {families.length === 0 ? (
          <p className="quiet">{t('none')}</p>
        ) : (
          <Rows label={t('list')}>
            {families.map((family) => (
              <TakenFamily key={family.row.id} family={family} />
            ))}
          </Rows>
        )}
      </Section>
      {(families.length > 0 || along.gone.length > 0) && <Queue along={along} />}
      <TakeForm taken={families.map(({ row }) => row.familyId)} />
    </>
  );
};

/** Families that go along to a home without reception, and what was done there. */
export const AlongPage = (): ReactNode => {
  const along = useAlong();
  return along === undefined ? <Loading /> : <Shown along={along} />;
};
