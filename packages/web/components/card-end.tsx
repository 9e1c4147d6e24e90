import { type ReactNode, Suspense, useContext } from 'react';
import { CardToolsContext, type CardToolsProps } from './card-tools.ts';

/** The end of a card, for whoever has tools there. They come after the card itself. */
export const CardEnd = ({ labelledBy }: CardToolsProps): ReactNode => {
  const Tools = useContext(CardToolsContext);
  if (Tools === undefined) return null;
  return (
    <Suspense>
      <Tools labelledBy={labelledBy} />
    </Suspense>
  );
};
