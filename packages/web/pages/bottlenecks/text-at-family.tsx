import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Section } from '../../components/section.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useText } from '../../text/use-text.ts';
import type { ActProps } from './act-props.ts';
import { OutgoingLetter } from './outgoing-letter.tsx';
import { WithdrawText } from './quiet-acts.tsx';
import { ReadTogether } from './read-together.tsx';

/** The exact text, while the family looks at it: what the family says of it, and what the worker can do. */
export const TextAtFamily = (props: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const { bottleneck } = props;
  const { leaving, acts } = bottleneck;
  if (leaving === undefined) return null;
  const { text, shownOn, objections } = leaving;
  return (
    <Section title={t('text.title')} aside={<DateText on={shownOn} />}>
      {objections.map(({ name, words, on }) => (
        <div className="stuck__voice after" key={`${name} ${on} ${words}`}>
          <p className="quiet small">
            {t('text.objection', { name })} <DateText on={on} />
          </p>
          <OwnWords>{words}</OwnWords>
        </div>
      ))}
      <p className="after">{t(objections.length > 0 ? 'text.objected' : 'text.waits')}</p>
      <div className="after">
        <Sheet pile>
          <OutgoingLetter text={text} />
        </Sheet>
      </div>
      <div className="after">
        {acts.includes('record-read-together') && <ReadTogether {...props} />}
        {acts.includes('withdraw-text') && <WithdrawText {...props} />}
      </div>
    </Section>
  );
};
