import { type ReactNode, useId } from 'react';
import { CardEnd } from './card-end.tsx';

export type SectionProps = {
  readonly title: string;
  /** A quiet link or remark at the end of the heading. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A part of a page: a heading with a rule of ink under it. */
export const Section = ({ title, aside, level = 2, children }: SectionProps): ReactNode => {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <Heading id={id} className={`utrecht-heading-${level}`}>
          {title}
        </Heading>
        {aside !== undefined && <div className="section__aside">{aside}</div>}
      </div>
      {children}
      <CardEnd labelledBy={id} />
    </section>
  );
};
