import { type ReactNode, useId } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { FigureMargin, type FigureMarginProps } from './figure-margin.tsx';

export type FigurePartProps = FigureMarginProps & {
  /** What the figure says, as a conclusion. */
  readonly title: string;
  /** What is counted, and of when. */
  readonly about: string;
  /** Too little to draw: says so in place of the picture. */
  readonly little?: string | false;
  readonly children: ReactNode;
};

/** One figure: the conclusion, the picture, and in the margin how it was counted. */
export const FigurePart = ({ little = false, children, table, ...figure }: FigurePartProps): ReactNode => {
  const t = useText('figures');
  const id = useId();
  return (
    <section className="figure" aria-labelledby={id}>
      <div>
        <h2 id={id} className="utrecht-heading-2">
          {figure.title}
        </h2>
        <p className="figure__about">{figure.about}</p>
        {little === false ? (
          children
        ) : (
          <EmptyState picture="bars" title={little}>
            {t('little.text')}
          </EmptyState>
        )}
      </div>
      <FigureMargin {...figure} table={little === false ? table : undefined} />
    </section>
  );
};
