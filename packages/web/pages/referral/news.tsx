import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from '../../components/notice.tsx';

export type NewsItem = { readonly kind: 'positive' | 'warning'; readonly title: string; readonly text?: string };

/** What just happened and what comes next. Takes the focus, because the form that had it may be gone. */
export const News = ({ news }: { readonly news: NewsItem | undefined }): ReactNode => {
  const box = useRef<HTMLDivElement>(null);
  const title = news?.title;
  useEffect(() => {
    if (title !== undefined) box.current?.focus();
  }, [title]);
  return (
    <div role="status" tabIndex={-1} ref={box}>
      {news !== undefined && (
        <Notice kind={news.kind}>
          <strong>{news.title}</strong> {news.text}
        </Notice>
      )}
    </div>
  );
};
