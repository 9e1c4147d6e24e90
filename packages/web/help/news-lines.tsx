import type { Role } from '@greep/access';
import type { ReactNode } from 'react';
import { Row, Rows } from '../components/rows.tsx';
import { Section } from '../components/section.tsx';
import { Tag } from '../components/tag.tsx';
import lines from '../news/lines.json' with { type: 'json' };
import { spokenDate } from '../text/dutch-date.ts';
import { entriesOf } from '../text/load-catalogue.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** Of both catalogues: who works with families reads what families read, too. */
const sayLine = (key: string): string => {
  const said = `line.${key}`;
  return entriesOf('news')[said] ?? entriesOf('news-staff')[said] ?? said;
};

/** What is new for one role, by day, and which of it came since the last visit. */
export const NewsLines = ({ role, readUntil }: { readonly role: Role; readonly readUntil: string }): ReactNode => {
  const t = useText('news');
  const language = useLanguage();
  const mine = lines.filter(({ roles }) => roles.includes(role));
  const days = [...new Set(mine.map(({ day }) => day))].toSorted().reverse();
  return days.map((day) => (
    <Section key={day} title={spokenDate(day, 'full', language)}>
      <Rows>
        {mine
          .filter((line) => line.day === day)
          .map(({ key }) => (
            <Row key={key} end={day > readUntil ? <Tag kind="now">{t('fresh')}</Tag> : undefined}>
              {sayLine(key)}
            </Row>
          ))}
      </Rows>
    </Section>
  ));
};
