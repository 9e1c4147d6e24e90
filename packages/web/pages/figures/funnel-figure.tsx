import type { ReactNode } from 'react';
import { isSeen } from '../../pictures/amount.ts';
import { Funnel } from '../../pictures/funnel.tsx';
import { leadSteps } from './codes-in-words.ts';
import { FigurePart } from './figure-part.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { amountOf, type ReportTable, rowsOf, wholeOf } from './report.ts';
import { providerName, tableOf } from './report-tables.ts';
import type { FigureTexts } from './use-figure-texts.ts';

/** From referral to plan as a funnel: how many families came how far in this period. */
export const FunnelFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, threshold, fileStem, source, from, until } = texts;
  const steps = leadSteps.map((step) => ({
    name: t(`leads.step.${step}`),
    amount: amountOf(wholeOf(rowsOf(table, step)), 'families'),
  }));
  const amounts = steps.map(({ amount }) => amount);
  const [accepted, planned] = [amounts[0], amounts.at(-1)];
  const isKnown = accepted !== undefined && planned !== undefined && isSeen(accepted) && isSeen(planned);
  return (
    <FigurePart
      title={isKnown ? t('funnel.title', { accepted, planned }) : t('funnel.title.little')}
      about={t('leads.about', { from, until })}
      how={[t('funnel.how'), t('how.rounded', { roundedTo: texts.roundedTo })]}
      file={tableOf(
        table,
        leadSteps.map((step) => ({ group: step, column: 'families', title: t(`leads.step.${step}`) })),
        { first: t('column.provider'), nameOf: providerName(t) },
      )}
      threshold={threshold}
      fileName={`${fileStem}-trechter`}
      source={source}
      little={!amounts.some(isSeen) && t('little.title')}
    >
      <Funnel steps={steps} threshold={threshold} label={t('funnel.label')} />
      <HiddenNote amounts={amounts} threshold={threshold} />
    </FigurePart>
  );
};
