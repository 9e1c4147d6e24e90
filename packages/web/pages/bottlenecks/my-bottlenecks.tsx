import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useActingRole } from '../../session/session-query.ts';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import { BottleneckList } from './bottleneck-rows.tsx';
import type { BottleneckRow } from './bottleneck-views.ts';

const Done = (): ReactNode => {
  const t = useText('bottleneck');
  const done = useView('GET /bottlenecks', { query: { show: 'done' } });
  if (done.state !== 'here' || done.view.rows.length === 0) return null;
  return (
    <Section title={t('done.title')}>
      <BottleneckList rows={done.view.rows} label={t('done.title')} />
    </Section>
  );
};

const Open = ({ rows }: { readonly rows: readonly BottleneckRow[] }): ReactNode => {
  const t = useText('bottleneck');
  const common = useText('common');
  const isSupervisor = useActingRole()?.role === 'supervisor';
  const mine = rows.filter(({ isMine }) => isMine);
  const others = rows.filter(({ isMine }) => !isMine);
  const asked = t('list.mine', { count: mine.length, words: beginSentence(numberInWords(mine.length, common)) });
  return (
    <>
      <PageHeading
        title={t('list.title')}
        {...(rows.length > 0 && {
          lead: t('list.lead', { count: rows.length, words: numberInWords(rows.length, common) }),
        })}
      >
        {mine.length === 0 ? t('list.mine.none') : asked}
      </PageHeading>
      <WithMargin
        margin={
          <MarginNote title={t('list.note.title')}>
            <p>{t(isSupervisor ? 'list.note.supervisor' : 'list.note.worker')}</p>
          </MarginNote>
        }
      >
        {rows.length === 0 && (
          <EmptyState
            picture="ladder"
            title={t('list.none.title')}
            level={2}
            action={!isSupervisor && <ButtonLink to="/gezinnen">{t('list.none.go')}</ButtonLink>}
          >
            {t(isSupervisor ? 'list.none.supervisor' : 'list.none.worker')}
          </EmptyState>
        )}
        {mine.length > 0 && (
          <Section title={t('list.first')} aside={mine.length > 1 && t('list.order')}>
            <BottleneckList rows={mine} label={t('list.first')} />
          </Section>
        )}
        {others.length > 0 && (
          <Section title={t('list.others')}>
            <BottleneckList rows={others} label={t('list.others')} />
          </Section>
        )}
        <Done />
      </WithMargin>
    </>
  );
};

/** Bottlenecks of the families of a worker, or of the workers of a supervisor: what asks something of the reader first. */
export const MyBottlenecks = (): ReactNode => (
  <ShownView shown={useView('GET /bottlenecks', {})}>{({ rows }) => <Open rows={rows} />}</ShownView>
);
