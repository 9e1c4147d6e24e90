import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import { type DraftPartProps, mistakeAt } from './draft-part.ts';
import { DraftPeople } from './draft-people.tsx';

/** Which family, where, and who belong to it. */
export const DraftAbout = (part: DraftPartProps): ReactNode => {
  const t = useText('referral');
  const { draft, change, flush, mistakes, twoTexts } = part;
  return (
    <Section title={t('about.title')}>
      <TextField
        id="familyName"
        label={t('familyName.label')}
        hint={t('familyName.hint')}
        error={mistakeAt(mistakes, 'familyName')}
        value={draft.familyName ?? ''}
        onType={(familyName) => change({ familyName })}
        onBlur={flush}
        autoComplete="off"
        maxLength={200}
      />
      {twoTexts('familyName')}
      <TextField
        id="place"
        label={t('place.label')}
        optional
        error={mistakeAt(mistakes, 'place')}
        value={draft.place ?? ''}
        onType={(place) => change({ place })}
        onBlur={flush}
        autoComplete="off"
        maxLength={200}
      />
      {twoTexts('place')}
      <div className="after">
        <DraftPeople {...part} />
        {twoTexts('people')}
      </div>
    </Section>
  );
};
