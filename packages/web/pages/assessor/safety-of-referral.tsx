import type { ReactNode } from 'react';
import { Facts } from '../../components/facts.tsx';
import { useText } from '../../text/use-text.ts';
import { isHiddenReason } from '../referral/choices-of-referral.ts';
import type { Draft } from '../referral/referral-api.ts';
import { waysInWords } from '../referral/referral-letter.tsx';

/** What concerns safety stands apart, in its own frame. No warning never reads as safe. */
export const SafetyOfReferral = ({ content }: { readonly content: Draft }): ReactNode => {
  const t = useText('referral');
  const { warning, contact } = content;
  const reason = warning?.hiddenBecause;
  return (
    <section className="safety section" aria-labelledby="safety">
      <h2 className="utrecht-heading-3" id="safety">
        {t('safety.title')}
      </h2>
      {warning === undefined ? (
        <p>{t('safety.none')}</p>
      ) : (
        <>
          <p className="typed" dir="auto">
            {warning.text}
          </p>
          <p className="quiet small">
            {isHiddenReason(reason)
              ? t('safety.family.hidden', { why: t(`hidden.${reason}`) })
              : t('safety.family.reads')}
          </p>
        </>
      )}
      <Facts
        facts={[
          [t('contact.ways'), waysInWords(content, t)],
          ...(contact?.note ? [[t('rest.note.contact'), contact.note] as const] : []),
        ]}
      />
    </section>
  );
};
