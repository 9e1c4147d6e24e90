import type { ReactNode } from 'react';
import { addressOfCode } from '../session/scanned-code.ts';
import { spokenDate } from '../text/dutch-date.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { QrCode } from './qr-code.tsx';
import { Sheet } from './sheet.tsx';

/** A code to sign in for the first time, as a sheet to print or copy by hand. Its page asks for the subject `invitation`. */
export const InvitationPaper = ({
  name,
  code,
  validUntil,
  origin = globalThis.location.origin,
}: {
  readonly name: string;
  /** Shown once: a repeat of the same request comes without it. */
  readonly code: string | undefined;
  readonly validUntil: string;
  /** Where the code is for. */
  readonly origin?: string;
}): ReactNode => {
  const t = useText('invitation');
  const language = useLanguage();
  if (code === undefined)
    return (
      <div role="status">
        <Notice kind="info">{t('gone')}</Notice>
      </div>
    );
  return (
    <>
      <div role="status">
        <Notice kind="warning">
          <strong>{t('once')}</strong> {t('onceText')}
        </Notice>
      </div>
      <Sheet pile labelledBy="code-on-paper">
        <h2 id="code-on-paper" className="utrecht-heading-2">
          {t('for', { name })}
        </h2>
        <p className="paper-code">
          <span className="visually-hidden">{t('code')}: </span>
          <bdi dir="ltr">{code}</bdi>
        </p>
        <ol className="numbered">
          <li>
            {t('go')} <strong dir="ltr">{new URL(origin).host}</strong>.
          </li>
          <li>{t('signIn')}</li>
          <li>{t('type')}</li>
        </ol>
        <div className="paper-scan">
          <QrCode address={addressOfCode(code, origin)} label={t('qr')} />
          <p>{t('scan')}</p>
        </div>
        <p className="after">
          {t('until')} <strong>{spokenDate(validUntil, 'weekday', language)}</strong>. {t('give')}
        </p>
      </Sheet>
      <p className="after no-print">
        <Button icon="print" onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </p>
    </>
  );
};
