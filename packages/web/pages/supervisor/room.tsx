import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';

/** The workers whom this supervisor coaches, with how many families they have and how many more they can take. */
export const Room = (): ReactNode => {
  const t = useText('worker');
  return (
    <Section title={t('supervisor.room.title')}>
      <ShownView shown={useView('GET /workers-with-room', {})}>
        {({ workers }) =>
          workers.length === 0 ? (
            <p className="quiet">{t('supervisor.room.none')}</p>
          ) : (
            <Facts
              facts={workers.map(({ name, families, room }) => [
                name,
                `${t('supervisor.has', { count: families })}, ${room > 0 ? t('supervisor.room', { count: room }) : t('choose.full')}`,
              ])}
            />
          )
        }
      </ShownView>
    </Section>
  );
};
