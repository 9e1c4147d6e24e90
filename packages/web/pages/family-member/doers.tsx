import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Face, type FaceKind } from '../../components/face.tsx';
import { Icon } from '../../components/icon.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Action } from './family-views.ts';
import { isNamed } from './is-named.ts';

const faces = { family: 'family', network: 'own', professional: 'org' } as const satisfies Record<
  Action['owner'],
  FaceKind
>;

const owners = ['family', 'network', 'professional'] as const;

type DoerProps = { readonly action: Action; readonly isWorker: boolean };

const Doer = ({ action: { owner, who, what, before, doneOn }, isWorker }: DoerProps): ReactNode => {
  const t = useText('family-plan');
  return (
    <li>
      <Face kind={isWorker ? 'worker' : faces[owner]} name={who} />
      <div>
        <p {...asWritten(what)}>
          <strong>{who}</strong>: {what}
        </p>
        {doneOn !== undefined && (
          <p className="doers__state doers__state--done">
            <Icon name="check" />
            <span>
              {t('doers.done')} <DateText on={doneOn} />
            </span>
          </p>
        )}
        {doneOn === undefined && (
          <p className="doers__state">
            {before === undefined ? (
              t('doers.open')
            ) : (
              <span>
                {t('doers.before')} <DateText on={before} />
              </span>
            )}
          </p>
        )}
      </div>
    </li>
  );
};

/** Who does what: the family first, then the own circle, then organisations. */
export const Doers = ({
  actions,
  worker,
}: {
  readonly actions: readonly Action[];
  /** The name of the family worker, who has a shape of its own. */
  readonly worker: string | undefined;
}): ReactNode => {
  const t = useText('family-plan');
  const active = actions.filter(({ droppedAt }) => droppedAt === undefined);
  if (active.length === 0) return <p className="section__text">{t('doers.none')}</p>;
  return owners.map((owner) => {
    const own = active.filter((action) => action.owner === owner);
    return (
      own.length > 0 && (
        <div key={owner}>
          <h3 className="doers__title">{t(`doers.${owner}`)}</h3>
          <ul className="doers">
            {own.map((action) => (
              <Doer key={action.id} action={action} isWorker={isNamed(action.who, worker)} />
            ))}
          </ul>
        </div>
      )
    );
  });
};
