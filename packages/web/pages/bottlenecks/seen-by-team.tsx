import type { ReactNode } from 'react';
import { Sheet } from '../../components/sheet.tsx';
import { useText } from '../../text/use-text.ts';
import type { Bottleneck, OutgoingText } from './bottleneck-views.ts';
import { OutgoingLetter } from './outgoing-letter.tsx';
import type { Preview } from './use-preview.ts';

/** Beside the form: the text as the doorbraakteam will read it, and what goes along with it. Nothing else goes. */
export const SeenByTeam = ({
  bottleneck,
  text,
  preview,
}: {
  readonly bottleneck: Bottleneck;
  readonly text: OutgoingText;
  readonly preview: Preview | undefined;
}): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  return (
    <section className="no-print" aria-labelledby="seen-by-team">
      <Sheet pile>
        <h2 className="read-as__title" id="seen-by-team">
          {t('up.seen')}
        </h2>
        <p className="quiet small">{ladder(`theme.${bottleneck.theme}`)}</p>
        <OutgoingLetter text={text} />
        {preview !== undefined && (
          <p className="quiet small after">
            {t(preview.copy.weeksInFile === 0 ? 'up.along.new' : 'up.along', {
              count: preview.copy.weeksInFile,
            })}
          </p>
        )}
        <p className="quiet small">{t('up.nothingElse')}</p>
      </Sheet>
    </section>
  );
};
