// What waits for the nation, by deadline; or what it answered, the newest first.
import type { Key } from '@greep/store';
import { listQuery, type Request, type Tools } from '@greep/verbs';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { answeredByNation, NationalKind, nationAgenda } from '../storage.ts';
import { nationalResource, nationalRow } from './on-nation.ts';

type Input = { readonly show?: 'open' | 'answered'; readonly cursor?: string };

const pageSize = 50;

export const listNational = listQuery({
  name: 'list-national',
  action: 'viewBottleneck',
  load: async ({ store }: Tools, { show = 'open' }: Input, _request: Request, after: Key | undefined) => {
    const isOpen = show === 'open';
    const wanted = { limit: pageSize, newestFirst: !isOpen, ...(after && { after }) };
    const page = await store.page(NationalKind, 'gsi1', isOpen ? nationAgenda : answeredByNation, wanted);
    return { rows: page.rows.map(({ value }) => value), ...(page.next && { next: page.next }) };
  },
  resource: (row: NationalBottleneck) => nationalResource(row),
  view: (rows, _principal, { today }, next) => ({
    rows: rows.map((row) => nationalRow(row, today)),
    ...(next && { next }),
  }),
});
