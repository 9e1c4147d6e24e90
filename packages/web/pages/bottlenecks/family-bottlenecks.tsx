import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { BottleneckList } from './bottleneck-rows.tsx';

/** In the family file: what blocks its goals, and a way to say so. */
export const FamilyBottlenecks = ({
  familyId,
  canReport,
}: {
  readonly familyId: string;
  readonly canReport: boolean;
}): ReactNode => {
  const t = useText('bottleneck');
  const shown = useView('GET /families/{familyId}/bottlenecks', { params: { familyId } });
  return (
    <Section title={t('file.title')}>
      <ShownView shown={shown}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="quiet">{t('file.none')}</p>
          ) : (
            <BottleneckList rows={rows} label={t('file.title')} showsFamily={false} />
          )
        }
      </ShownView>
      {canReport && (
        <p className="after no-print">
          <ButtonLink to="/gezinnen/$familyId/knelpunten/nieuw" params={{ familyId }} icon="up">
            {t('file.report')}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
};
