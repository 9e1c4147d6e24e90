import type { ReactNode } from 'react';
import { OutsideButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { signInAddress } from '../../session/return-path.ts';
import { useSession } from '../../session/session-query.ts';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';

/** One way to sign in per issuer of this gemeente; afterwards one is back at the page where one was. */
export const IssuerButtons = ({ back }: { readonly back: string | undefined }): ReactNode => {
  const t = useText('gate');
  const issuers = useSession()?.issuers ?? [];
  if (issuers.length === 0) return <Notice kind="warning">{t('signIn.none')}</Notice>;
  return (
    <ul className="issuers">
      {issuers.map(({ id, label }, index) => (
        <li key={id}>
          <OutsideButtonLink
            href={signInAddress(id, back)}
            look={index === 0 ? 'filled' : 'outlined'}
            iconAfter="next"
            wide
          >
            <span {...asWritten(label)}>{label}</span>
          </OutsideButtonLink>
        </li>
      ))}
    </ul>
  );
};
