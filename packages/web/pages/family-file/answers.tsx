import type { ReactNode } from 'react';
import { Face } from '../../components/face.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Version } from './family-views.ts';

const looks = {
  waiting: { kind: 'plain', icon: 'clock' },
  yes: { kind: 'positive', icon: 'check' },
  no: { kind: 'warning', icon: 'say' },
  'not-like-this': { kind: 'warning', icon: 'say' },
} as const;

/** Everybody who must agree, with what they said in their own words. Words come before who is still silent. */
export const Answers = ({ version }: { readonly version: Pick<Version, 'answers'> }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const spoken = version.answers.toSorted(
    (one, other) => Number(other.words !== undefined) - Number(one.words !== undefined),
  );
  return (
    <Rows label={t('answers.label')}>
      {spoken.map(({ personId, name, answer, words, at }) => (
        <Row key={personId} lead={<Face kind="family" name={name} />}>
          {words !== undefined && <OwnWords>{words}</OwnWords>}
          <p>
            <strong>{name}</strong>{' '}
            <Tag kind={looks[answer].kind} icon={looks[answer].icon}>
              {t(`answer.${answer}`)}
            </Tag>{' '}
            {at !== undefined && <span className="quiet small">{spokenDate(at, 'day', language)}</span>}
          </p>
        </Row>
      ))}
    </Rows>
  );
};
