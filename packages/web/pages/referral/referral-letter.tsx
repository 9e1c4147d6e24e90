import { type ReactNode, useId } from 'react';
import { Sheet } from '../../components/sheet.tsx';
import { useText } from '../../text/use-text.ts';
import { isHiddenReason, isWay } from './choices-of-referral.ts';
import type { Draft, SayReferral } from './referral-api.ts';

const introduction = ({ introducer }: Draft, referrerName: string, t: SayReferral): string => {
  if (introducer?.kind === 'referrer') return t('letter.introduces', { name: referrerName });
  if (introducer?.kind === 'other' && introducer.name?.trim()) return t('letter.introduces', { name: introducer.name });
  return introducer?.kind === 'nobody' ? t('letter.nobody') : t('letter.open');
};

const frame = ({ frame: chosen }: Draft, t: SayReferral): string => {
  if (chosen?.kind === 'voluntary') return t('letter.voluntary');
  return chosen?.kind === 'imposed' && chosen.by?.trim() ? t('letter.imposed', { by: chosen.by }) : t('letter.open');
};

export const waysInWords = ({ contact }: Draft, t: SayReferral): string =>
  (contact?.ways ?? [])
    .filter(isWay)
    .map((way) => t(way === 'through-referrer' ? 'ways.through-referrer' : `way.${way}`))
    .join(', ');

const warning = ({ warning: written }: Draft, t: SayReferral): string | undefined => {
  if (!written?.text.trim()) return undefined;
  return isHiddenReason(written.hiddenBecause) ? t('letter.hidden') : written.text;
};

const Part = ({ title, children }: { readonly title: string; readonly children: string | undefined }): ReactNode =>
  children !== undefined &&
  children.trim() !== '' && (
    <>
      <h4>{title}</h4>
      <p dir="auto">{children}</p>
    </>
  );

/** The referral as the family will read it, on paper. Takes a draft or what was sent. */
export const ReferralLetter = ({
  content,
  referrerName,
}: {
  readonly content: Draft;
  readonly referrerName: string;
}): ReactNode => {
  const t = useText('referral');
  const title = useId();
  return (
    <Sheet pile labelledBy={title}>
      <div className="letter">
        <h3 className="utrecht-heading-3" id={title}>
          {t('letter.to', { name: content.familyName?.trim() || '…' })}
        </h3>
        <p>{t('letter.opening', { name: referrerName })}</p>
        <Part title={t('letter.concerns', { name: referrerName })}>{content.concerns?.trim() || t('letter.open')}</Part>
        <Part title={t('letter.goesWell')}>{content.goesWell}</Part>
        <Part title={t('letter.frame')}>{frame(content, t)}</Part>
        <Part title={t('letter.introducer')}>{introduction(content, referrerName, t)}</Part>
        <Part title={t('letter.contact')}>{waysInWords(content, t) || t('letter.open')}</Part>
        <Part title={t('letter.interpreter')}>{content.interpreter}</Part>
        <Part title={t('letter.warning')}>{warning(content, t)}</Part>
      </div>
    </Sheet>
  );
};
