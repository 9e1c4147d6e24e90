import type { ReactNode } from 'react';
import type { Shown } from '../api/use-view.ts';
import { NotFound } from '../pages/not-found.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Loading } from './loading.tsx';
import { PageHeading } from './page-heading.tsx';
import { Sheet } from './sheet.tsx';

/** A whole page around one view: `<ShownView shown={useView(...)}>{(view, version) => ...}</ShownView>`. */
export const ShownView = <V,>({
  shown,
  children,
}: {
  readonly shown: Shown<V>;
  readonly children: (view: V, version: number | undefined) => ReactNode;
}): ReactNode => {
  const t = useText('common');
  if (shown.state === 'coming') return <Loading />;
  if (shown.state === 'here') return children(shown.view, shown.version);
  const { problem, refresh } = shown;
  if (problem.status === 404) return <NotFound />;
  const [title, text] =
    problem.status === 403
      ? [t('noAccess.title'), t('noAccess.text')]
      : problem.status === 0
        ? [t('offline.title'), t('offline.text')]
        : [t('fault.title'), t('fault.text')];
  return (
    <Sheet pile>
      <PageHeading>{title}</PageHeading>
      <p>{text}</p>
      {problem.status !== 403 && (
        <p className="after">
          <Button onClick={() => void refresh()}>{t('tryAgain')}</Button>
        </p>
      )}
    </Sheet>
  );
};
