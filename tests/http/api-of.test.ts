import type { ApiOf } from '@greep/http';
import { describe, expectTypeOf, test } from 'vitest';
import { declared } from './sample-api.ts';

const table = [declared.list, declared.write, declared.greet] as const;
type Api = ApiOf<typeof table>;

describe('the typed web client', () => {
  test('knows every route by method and path', () =>
    expectTypeOf<keyof Api>().toEqualTypeOf<
      'GET /families/{familyId}/letters' | 'POST /families/{familyId}/letters' | 'GET /greetings/today'
    >());

  test('knows what goes in', () => {
    type Write = Api['POST /families/{familyId}/letters'];
    expectTypeOf<Write['params']>().toEqualTypeOf<{ familyId: string }>();
    expectTypeOf<Write['query']>().toEqualTypeOf<undefined>();
    expectTypeOf<Write['body']['tone']>().toEqualTypeOf<'warm' | 'plain'>();
    expectTypeOf<Api['GET /greetings/today']['params']>().toEqualTypeOf<undefined>();
  });

  test('knows what comes out', () =>
    expectTypeOf<Api['GET /families/{familyId}/letters']['output']>().toEqualTypeOf<{
      letters: { id: string; subject: string; sentDate: string | null }[];
      next: string | null;
    }>());
});
