import type { ReactNode } from 'react';
import { Choice } from '../../components/choices.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import { frames, introducers, isFrame, isIntroducer, isKnowing, knowings } from '../referral/choices-of-referral.ts';
import { type DraftPartProps, mistakeAt } from './draft-part.ts';

const Frame = ({ draft: { frame }, change, flush, mistakes }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  return (
    <>
      <Choice
        id="frame"
        label={t('frame.label')}
        error={mistakeAt(mistakes, 'frame')}
        options={frames.map((value) => ({ value, label: t(`frame.${value}`) }))}
        value={isFrame(frame?.kind) ? frame.kind : undefined}
        onChoose={(kind) => change({ frame: { kind } })}
      />
      {frame?.kind === 'imposed' && (
        <TextField
          id="frame-by"
          label={t('frame.by')}
          hint={t('frame.by.hint')}
          error={mistakeAt(mistakes, 'frame-by')}
          value={frame.by ?? ''}
          onType={(by) => change({ frame: { kind: 'imposed', by } })}
          onBlur={flush}
          maxLength={200}
        />
      )}
    </>
  );
};

const Introducer = ({ draft: { introducer }, change, flush, mistakes }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  return (
    <>
      <Choice
        id="introducer"
        label={t('introducer.label')}
        hint={t('introducer.hint')}
        error={mistakeAt(mistakes, 'introducer')}
        options={introducers.map((value) => ({ value, label: t(`introducer.${value}`) }))}
        value={isIntroducer(introducer?.kind) ? introducer.kind : undefined}
        onChoose={(kind) => change({ introducer: { kind } })}
      />
      {introducer?.kind === 'other' && (
        <TextField
          id="introducer-name"
          label={t('introducer.name')}
          error={mistakeAt(mistakes, 'introducer-name')}
          value={introducer.name ?? ''}
          onType={(name) => change({ introducer: { kind: 'other', name } })}
          onBlur={flush}
          autoComplete="off"
          maxLength={200}
        />
      )}
      {introducer?.kind === 'nobody' && (
        <TextArea
          id="introducer-why"
          label={t('introducer.why')}
          error={mistakeAt(mistakes, 'introducer-why')}
          value={introducer.why ?? ''}
          onType={(why) => change({ introducer: { kind: 'nobody', why } })}
          onBlur={flush}
          maxLength={4000}
        />
      )}
    </>
  );
};

const Knows = ({ draft: { familyKnows }, change, flush, mistakes }: DraftPartProps): ReactNode => {
  const t = useText('referral');
  return (
    <>
      <Choice
        id="familyKnows"
        label={t('knows.label')}
        error={mistakeAt(mistakes, 'familyKnows')}
        options={knowings.map((value) => ({ value, label: t(`knows.${value}`) }))}
        value={isKnowing(familyKnows?.kind) ? familyKnows.kind : undefined}
        onChoose={(kind) => change({ familyKnows: { kind } })}
      />
      {familyKnows?.kind === 'no' && (
        <TextArea
          id="familyKnows-why"
          label={t('knows.why')}
          error={mistakeAt(mistakes, 'familyKnows-why')}
          value={familyKnows.why ?? ''}
          onType={(why) => change({ familyKnows: { kind: 'no', why } })}
          onBlur={flush}
          maxLength={4000}
        />
      )}
    </>
  );
};

/** Voluntary or imposed, who brings the worker in, and whether the family knows. */
export const DraftBegin = (part: DraftPartProps): ReactNode => {
  const t = useText('referral');
  return (
    <Section title={t('handover.title')}>
      <Frame {...part} />
      {part.twoTexts('frame')}
      <Introducer {...part} />
      {part.twoTexts('introducer')}
      <Knows {...part} />
      {part.twoTexts('familyKnows')}
    </Section>
  );
};
