import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Section } from '../../components/section.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Bottleneck } from './bottleneck-views.ts';
import { GivenAnswer } from './given-answer.tsx';
import { OutgoingLetter } from './outgoing-letter.tsx';
import { QuestionRows } from './question-list.tsx';
import { StepRows } from './step-lines.tsx';

type Round = Bottleneck['rounds'][number];
type Shown = Bottleneck['shown'][number];

/** A text that the family saw and that is not shown any more, with what was said of it. */
const ShownBefore = ({ shown }: { readonly shown: readonly Shown[] }): ReactNode => {
  const t = useText('ladder');
  return shown.map(({ text, shownOn, writtenByName, objections, ended }) => (
    <details className="after" key={`${shownOn} ${JSON.stringify(text)}`}>
      <summary>
        {t('earlier.text')} <DateText on={shownOn} />. {t(`earlier.text.${ended}`)}
      </summary>
      {objections.map(({ name, words, on }) => (
        <div className="stuck__voice after" key={`${name} ${on} ${words}`}>
          <p className="quiet small">
            {t('earlier.objection', { name })} <DateText on={on} />
          </p>
          <OwnWords>{words}</OwnWords>
        </div>
      ))}
      <OutgoingLetter text={text} />
      <p className="quiet small">{writtenByName}</p>
    </details>
  ));
};

const EarlierRound = ({ round }: { readonly round: Round }): ReactNode => {
  const t = useText('ladder');
  const { question, questions, shown, late, answer, verdict, takenBackOn, withdrawn } = round;
  return (
    <li className="row row--stacked">
      <p {...asWritten(question)}>
        <strong>{question}</strong>
      </p>
      <QuestionRows questions={questions} />
      {answer !== undefined && <GivenAnswer given={answer} />}
      {takenBackOn !== undefined && (
        <p className="quiet small">
          {t('earlier.takenBack')} <DateText on={takenBackOn} />
        </p>
      )}
      {verdict !== undefined && (
        <p className="after">
          <strong>{t(`helped.${verdict.helped}`)}.</strong> <span {...asWritten(verdict.words)}>{verdict.words}</span>{' '}
          <span className="quiet small">
            <DateText on={verdict.on} />
          </span>
        </p>
      )}
      {withdrawn !== undefined && (
        <p>
          {t('earlier.withdrawn')} <DateText on={withdrawn.on} />{' '}
          <span {...asWritten(withdrawn.reason)}>{withdrawn.reason}</span>
        </p>
      )}
      <ShownBefore shown={shown} />
      <StepRows steps={late} />
    </li>
  );
};

/** Texts that never left or that somebody said no to: what did leave as it was stands on the page already. */
const isApart = ({ ended, objections }: Shown): boolean => ended !== 'left' || objections.length > 0;

/** What was asked, shown and answered before, the newest first. Nothing of it is taken away. */
export const Earlier = ({ bottleneck }: { readonly bottleneck: Bottleneck }): ReactNode => {
  const t = useText('ladder');
  const { rounds } = bottleneck;
  const shown = bottleneck.shown.filter(isApart);
  if (rounds.length === 0 && shown.length === 0) return null;
  return (
    <Section title={t('earlier')}>
      <ShownBefore shown={shown.toReversed()} />
      {rounds.length > 0 && (
        <ul className="rows">
          {rounds
            .map((round, number) => ({ round, number }))
            .toReversed()
            .map(({ round, number }) => (
              <EarlierRound round={round} key={number} />
            ))}
        </ul>
      )}
    </Section>
  );
};
