// What people do on a screen: read, press, go on, wait until it is saved.
import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

export const textOf = ({ page }: Visitor): Promise<string> => page.getByRole('main').innerText();

/** What the screen comes to say. */
export const screenOf = (visitor: Visitor) => expect.poll(() => textOf(visitor), { timeout: 10_000 });

export const saved = ({ page }: Visitor): Promise<void> => page.getByText('Bewaard om').first().waitFor();

export const press = ({ page }: Visitor, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** The first link whose name begins so; what comes after it says of whom it is. */
export const follow = ({ page }: Visitor, name: string): Promise<void> =>
  page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();

/** Home, read afresh. */
export const home = ({ visit }: Visitor): Promise<void> => visit('/');
