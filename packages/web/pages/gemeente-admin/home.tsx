import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import type { TextKey } from '../../text/catalogue.ts';
import { useText } from '../../text/use-text.ts';
import type { Person } from './directory-views.ts';
import { PersonRow } from './person-row.tsx';
import { useEverybody } from './use-everybody.ts';

const Waiting = ({
  title,
  people,
  none,
  text,
}: {
  readonly title: TextKey<'admin'>;
  readonly people: readonly Person[];
  readonly none: TextKey<'admin'>;
  readonly text: TextKey<'admin'>;
}): ReactNode => {
  const t = useText('admin');
  return (
    <Section title={t(title)}>
      {people.length === 0 ? (
        <EmptyState picture="list" title={t(none)}>
          {t(text)}
        </EmptyState>
      ) : (
        <Rows>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

const isWorkerAlone = ({ roles, supervisor }: Person): boolean =>
  supervisor === undefined && roles.some(({ role }) => role === 'familyWorker');

export const Home = (): ReactNode => {
  const t = useText('admin');
  const name = firstName(useSession()?.person?.name ?? '');
  return (
    <ShownView shown={useEverybody()}>
      {(everybody) => {
        const here = everybody.filter(({ state }) => state === 'active');
        return (
          <>
            <PageHeading
              lead={t('home.lead', { count: here.length })}
              actions={
                <ButtonLink look="filled" icon="plus" to="/beheer/mensen/nieuw">
                  {t('people.add')}
                </ButtonLink>
              }
            >
              {t('hello', { name })}
            </PageHeading>
            <Waiting
              title="home.notYet"
              people={here.filter(({ isLinked }) => !isLinked)}
              none="home.notYet.none"
              text="home.notYet.text"
            />
            <Waiting
              title="home.alone"
              people={here.filter(isWorkerAlone)}
              none="home.alone.none"
              text="home.alone.text"
            />
          </>
        );
      }}
    </ShownView>
  );
};
