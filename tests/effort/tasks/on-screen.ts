// The things on a screen that people name when they tell where they press.
import type { Locator } from 'playwright-core';
import type { Person } from '../person.ts';

export const button = ({ page }: Person, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();

/** The first link whose name begins so. */
export const link = ({ page }: Person, name: string | RegExp): Locator =>
  page.getByRole('link', { name: typeof name === 'string' ? new RegExp(`^${name}`) : name }).first();

export const field = ({ page }: Person, label: string | RegExp): Locator => page.getByLabel(label).first();

export const radio = ({ page }: Person, name: string | RegExp): Locator =>
  page.getByRole('radio', { name, exact: typeof name === 'string' }).first();

export const box = ({ page }: Person, name: string | RegExp): Locator => page.getByRole('checkbox', { name }).first();

export const seen = ({ page }: Person, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();

/** Main heading of the page that comes. */
export const heading = ({ page }: Person, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
