import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../text/use-text.ts';

export type NewsItem = {
  readonly kind: 'positive' | 'warning';
  readonly title: string;
  readonly text?: string;
  readonly typed?: string;
};

/** What just happened and what comes next. Takes the focus, because the form that had it may be gone. */
export const News = ({ news }: { readonly news: NewsItem | undefined }): ReactNode => {
  const t = useText('referral');
  const box = useRef<HTMLDivElement>(null);
  const title = news?.title;
  useEffect(() => {
    if (title !== undefined) box.current?.focus();
  }, [title]);
  return (
    <div className="news" role="status" tabIndex={-1} ref={box}>
      {news !== undefined && (
        <Notice kind={news.kind}>
          <strong>{news.title}</strong> {news.text}
          {news.typed !== undefined && (
            <>
              <p className="after">{t('moved.typed')}</p>
              <p className="typed" dir="auto">
                {news.typed}
              </p>
            </>
          )}
        </Notice>
      )}
    </div>
  );
};
