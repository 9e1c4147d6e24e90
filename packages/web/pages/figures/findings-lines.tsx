import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { RichText } from '../../text/rich-text.tsx';
import { useText } from '../../text/use-text.ts';

/** Three findings between two rules, or that there are too few families to find anything. */
export const FindingsLines = ({ findings }: { readonly findings: readonly string[] }): ReactNode => {
  const t = useText('figures');
  return (
    <div className="findings">
      {findings.length === 0 ? (
        <EmptyState picture="bars" title={t('little.title')} level={2}>
          {t('little.text')}
        </EmptyState>
      ) : (
        <p>
          <RichText>{findings.join(' ')}</RichText>
        </p>
      )}
    </div>
  );
};
