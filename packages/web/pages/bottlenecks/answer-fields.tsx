import type { ReactNode } from 'react';
import { Choice } from '../../components/choices.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { beginSentence } from '../../text/begin-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { type FormPart, fieldIn } from './form-part.ts';
import { dealParts, directionOf, directions, mostDeals } from './reply-form.ts';
import { RowFields } from './row-fields.tsx';
import { fieldOf } from './typed-rows.ts';

/** Who does what, and by when: one row for each agreement. */
const DealFields = (part: FormPart): ReactNode => {
  const t = useText('reply');
  const common = useText('common');
  return (
    <RowFields
      legend={t('deals')}
      hint={t('deals.hint')}
      name="agreements"
      parts={dealParts}
      fields={part.fields}
      onType={part.onType}
      most={mostDeals}
      texts={{
        add: t('deals.add'),
        remove: t('deals.remove'),
        removed: t('deals.removed'),
        row: (number) => t('deals.row', { number }),
      }}
    >
      {(row) => (
        <>
          <div className="row-fields__one row-fields__one--small">
            <TextField
              label={t('deal.who')}
              maxLength={200}
              autoComplete="off"
              {...fieldIn(part, fieldOf('agreements', row, 'who'))}
            />
          </div>
          <div className="row-fields__one">
            <TextArea
              label={t('deal.what')}
              rows={1}
              maxLength={200}
              {...fieldIn(part, fieldOf('agreements', row, 'what'))}
            />
          </div>
          <div className="row-fields__one row-fields__one--small">
            <TextField
              label={t('deal.before')}
              hint={common('date.hint')}
              inputMode="numeric"
              autoComplete="off"
              dir="ltr"
              maxLength={10}
              {...fieldIn(part, fieldOf('agreements', row, 'before'))}
            />
          </div>
        </>
      )}
    </RowFields>
  );
};

/** What solves it: of which kind, in words that the family can read, and the agreements. */
export const AnswerFields = (part: FormPart): ReactNode => {
  const t = useText('reply');
  const ladder = useText('ladder');
  const { fields, onType, mistakes } = part;
  return (
    <>
      <Choice
        id="direction"
        label={t('direction')}
        columns={2}
        error={mistakes.find(({ field }) => field === 'direction')?.message}
        options={directions.map((value) => ({
          value,
          label: beginSentence(ladder(`direction.${value}`)),
          hint: t(`direction.${value}.hint`),
        }))}
        value={directionOf(fields)}
        onChoose={(direction) => onType({ ...fields, direction })}
      />
      <TextArea label={t('words')} hint={t('words.hint')} maxLength={1500} {...fieldIn(part, 'words')} />
      <DealFields {...part} />
    </>
  );
};
