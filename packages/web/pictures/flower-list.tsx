import type { ReactNode } from 'react';
import { Face } from '../components/face.tsx';
import { Row, Rows } from '../components/rows.tsx';
import { Section } from '../components/section.tsx';
import { useText } from '../text/use-text.ts';
import { type FlowerPerson, inOrder } from './flower-layout.ts';
import { contactOf } from './flower-words.ts';

/** The people of the flower in its own order; on a narrow screen the faces carry the numbers of the petals. */
export const FlowerList = ({
  people,
  level = 3,
  children,
}: {
  readonly people: readonly FlowerPerson[];
  /** Of the two headings. */
  readonly level?: 2 | 3;
  /** What else is known of somebody: what they do, what they read. */
  readonly children?: (person: FlowerPerson) => ReactNode;
}): ReactNode => {
  const t = useText('pictures');
  const all = inOrder(people);
  return (['own', 'org'] as const).map((kind) => (
    <Section key={kind} title={t(`flower.list.${kind}`)} level={level}>
      {all.every((person) => person.kind !== kind) ? (
        <p className="section__text">{t(`flower.none.${kind}`)}</p>
      ) : (
        <Rows>
          {all.map(
            (person, index) =>
              person.kind === kind && (
                <Row
                  key={`${person.name}-${person.role}`}
                  lead={<Face kind={kind} name={person.name} number={index + 1} />}
                >
                  <p dir="auto">
                    <strong>{person.name}</strong>{' '}
                    {person.role !== undefined && <span className="quiet">{person.role}</span>}
                  </p>
                  {children?.(person)}
                  {contactOf(person, t) !== '' && <p className="quiet small">{contactOf(person, t)}</p>}
                </Row>
              ),
          )}
        </Rows>
      )}
    </Section>
  ));
};
