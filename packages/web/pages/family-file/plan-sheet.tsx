import { type ReactNode, useId } from 'react';
import { Sheet } from '../../components/sheet.tsx';
import { today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** One of the three sheets of the plan. On paper each is a page of its own, with the family's name and the day. */
export const PlanSheet = ({
  title,
  lead,
  number,
  familyName,
  level = 3,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly number: 1 | 2 | 3;
  readonly familyName: string;
  /** Of the heading: below a part of the file, or below the name of the page. */
  readonly level?: 2 | 3 | undefined;
  readonly children: ReactNode;
}): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <Sheet labelledBy={id}>
      <p className="print-only small">
        {t('family', { name: familyName })}, {spokenDate(today(), 'full', language)}
      </p>
      <Heading className="utrecht-heading-3" id={id}>
        {title}
      </Heading>
      <p>{lead.charAt(0).toUpperCase() + lead.slice(1)}</p>
      {children}
      <p className="sheet__number small quiet">{t('sheet.number', { number })}</p>
    </Sheet>
  );
};
