import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Face } from '../../components/face.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { Organisation } from './directory-views.ts';

const OrganisationRow = ({ organisation }: { readonly organisation: Organisation }): ReactNode => {
  const t = useText('admin');
  const { id, name, kind, capacity, familiesPerWorker, approaches } = organisation;
  return (
    <Row lead={<Face kind="org" name={name} />}>
      <p>
        <TextLink to="/beheer/organisaties/$organisationId" params={{ organisationId: id }}>
          {name}
        </TextLink>{' '}
        <span className="quiet">{t(`kind.${kind}`)}</span>
      </p>
      {kind === 'provider' && (
        <p className="quiet">
          {t('organisation.room', { count: capacity, perWorker: familiesPerWorker })}{' '}
          {approaches.map((approach) => approach.name).join(', ')}
        </p>
      )}
    </Row>
  );
};

export const Organisations = (): ReactNode => {
  const t = useText('admin');
  const add = (
    <ButtonLink look="filled" icon="plus" to="/beheer/organisaties/nieuw">
      {t('organisation.add')}
    </ButtonLink>
  );
  return (
    <ShownView shown={useView('GET /organisations', {})}>
      {({ rows }) => (
        <>
          <PageHeading lead={t('organisation.lead')} actions={rows.length > 0 && add}>
            {t('organisation.title')}
          </PageHeading>
          {rows.length === 0 && (
            <EmptyState picture="list" title={t('organisation.none')} level={2} action={add}>
              {t('organisation.noneText')}
            </EmptyState>
          )}
          <Rows>
            {rows
              .toSorted((one, other) => one.name.localeCompare(other.name))
              .map((organisation) => (
                <OrganisationRow key={organisation.id} organisation={organisation} />
              ))}
          </Rows>
        </>
      )}
    </ShownView>
  );
};
