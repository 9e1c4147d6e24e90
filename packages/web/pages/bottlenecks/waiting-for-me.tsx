import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { BottleneckList } from './bottleneck-rows.tsx';

/** On the home: the bottlenecks on which the reader has the next move, the first deadline on top. Nothing when none waits. */
export const WaitingForMe = (): ReactNode => {
  const t = useText('bottleneck');
  const open = useView('GET /bottlenecks', {});
  const mine = open.state === 'here' ? open.view.rows.filter(({ isMine }) => isMine) : [];
  if (mine.length === 0) return null;
  return (
    <Section title={t('home.waiting')} aside={<TextLink to="/knelpunten">{t('home.all')}</TextLink>}>
      <BottleneckList rows={mine} label={t('home.waiting')} />
    </Section>
  );
};
