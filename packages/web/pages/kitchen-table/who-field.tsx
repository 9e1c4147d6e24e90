import { type ReactNode, useId } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { nearName } from './known-names.ts';

/** Who does it. Names of the plan are proposed, and when it may be one of them Greep asks. */
export const WhoField = ({
  id,
  label,
  names,
  error,
  value,
  onType,
  onBlur,
}: {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly error: string | undefined;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onBlur: (() => void) | undefined;
}): ReactNode => {
  const t = useText('kitchen-table');
  const listId = useId();
  const near = nearName(value, names);
  return (
    <div className="field">
      <TextField
        id={id}
        label={label}
        error={error}
        value={value}
        onType={onType}
        onBlur={onBlur}
        maxLength={200}
        // The browser keeps no names; the list is proposed all the same.
        autoComplete="off"
        list={listId}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div role="status">
        {near !== undefined && (
          <p className="small with-icon">
            <span>
              {t('action.near')} <strong {...asWritten(near)}>{near}</strong>? {t('action.near.why')}
            </span>
            <Button look="plain" icon="check" onClick={() => onType(near)}>
              {t('action.near.yes')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
};
