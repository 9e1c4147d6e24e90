import type { ReactNode } from 'react';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { today } from '../../text/day-distance.ts';
import { spokenMonth } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { type FormPart, fieldIn } from './form-part.ts';
import { lastMonths, mostTried, triedParts } from './report-form.ts';
import { RowFields } from './row-fields.tsx';
import { fieldOf } from './typed-rows.ts';

const monthsBack = 36;

/** What was tried already: one row for each thing, with its month. */
export const TriedFields = ({
  label,
  hint,
  ...part
}: FormPart & { readonly label: string; readonly hint?: string }): ReactNode => {
  const t = useText('ladder');
  const language = useLanguage();
  const months = lastMonths(today(), monthsBack).map((value) => ({
    value,
    label: spokenMonth(value, language, { withYear: true }),
  }));
  return (
    <RowFields
      legend={label}
      {...(hint !== undefined && { hint })}
      name="tried"
      parts={triedParts}
      fields={part.fields}
      onType={part.onType}
      most={mostTried}
      texts={{
        add: t('tried.add'),
        remove: t('tried.remove'),
        removed: t('tried.removed'),
        row: (number) => t('tried.row', { number }),
      }}
    >
      {(row) => {
        const when = fieldOf('tried', row, 'when');
        const { onType: choose, ...month } = fieldIn(part, when);
        return (
          <>
            <div className="row-fields__one row-fields__one--small">
              <Select
                label={t('tried.month')}
                {...month}
                options={[{ value: '', label: t('tried.noMonth') }, ...months]}
                onChoose={choose}
              />
            </div>
            <div className="row-fields__one row-fields__one--wide">
              <TextArea
                label={t('tried.what')}
                rows={1}
                maxLength={1500}
                {...fieldIn(part, fieldOf('tried', row, 'what'))}
              />
            </div>
          </>
        );
      }}
    </RowFields>
  );
};
