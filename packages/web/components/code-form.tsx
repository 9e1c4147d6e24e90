import { type FormEvent, type ReactNode, useState } from 'react';
import { scannedCode } from '../session/scanned-code.ts';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

/** The code of a paper, typed or scanned. Its page asks for the subject `invitation`. */
export const CodeForm = ({
  mistake,
  isBusy,
  onSend,
  children,
}: {
  /** What the server said of the code that was sent. */
  readonly mistake?: string | undefined;
  readonly isBusy: boolean;
  readonly onSend: (code: string) => Promise<void>;
  /** Above the button. */
  readonly children?: ReactNode;
}): ReactNode => {
  const t = useText('invitation');
  const [code, setCode] = useState(scannedCode);
  const [isMissing, setMissing] = useState(false);
  const message = isMissing ? t('form.required') : mistake;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = code.trim();
    setMissing(typed === '');
    if (typed !== '' && !isBusy) await onSend(typed);
  };
  return (
    <>
      <ErrorSummary mistakes={message === undefined ? [] : [{ field: 'code', message }]} />
      <form onSubmit={(event) => void send(event)} noValidate>
        <TextField
          id="code"
          label={t('form.label')}
          hint={t('form.hint')}
          value={code}
          onType={setCode}
          error={message}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          maxLength={40}
        />
        {children}
        <p className="after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('form.go')}
          </Button>
        </p>
      </form>
    </>
  );
};
