// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, Readers } from '../../packages/web/pages/family-file/readers.tsx';
import { ReaderLine } from '../../packages/web/pages/family-member/reader-line.tsx';
import { loadSubjects, speak } from '../../packages/web/text/load-catalogue.ts';

const directly = { what: 'whole-plan', ground: 'directly-involved' } as const;
const worker: Reader = { ...directly, name: 'Anouk Verhoeven', kind: 'worker', purpose: 'help-with-plan' };
/** As it was written down with the version. */
const stored: Reader = {
  ...directly,
  name: 'werkbegeleider van Anouk Verhoeven',
  kind: 'supervisor',
  purpose: 'supervise-worker',
};
/** As the worker sees it beforehand: the worker whose supervisor it is. */
const beforehand: Reader = { ...stored, name: 'Anouk Verhoeven' };

beforeAll(() => loadSubjects(['family-file', 'family-plan', 'common']));
afterEach(cleanup);
afterAll(() => speak('nl'));

describe.each([
  ['nl', 'werkbegeleider van Anouk Verhoeven'],
  ['en', 'supervisor of Anouk Verhoeven'],
] as const)('whoever coaches the worker reads along, in %s', (language, called) => {
  beforeAll(() => speak(language));

  it.each([
    ['a version that was put to the family', stored],
    ['a version that is about to be', beforehand],
  ])('and is called so in %s', (_, supervisor) => {
    render(<Readers readers={[supervisor, worker]} />);
    const names = screen.getAllByRole('listitem').map((row) => row.querySelector('strong')?.textContent);
    expect(names).toEqual(['Anouk Verhoeven', called]);
  });

  it('and the family reads it so', () => {
    render(<ReaderLine reader={stored} />);
    screen.getByText(called.charAt(0).toUpperCase() + called.slice(1));
  });
});
