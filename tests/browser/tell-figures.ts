// What the gemeente achieves: published figures, each with how it was counted, and nothing about a person.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { screenOf, textOf } from './hands.ts';
import type { Story } from './open-story.ts';
import { settled, type Visitor } from './visitor.ts';

const question = /^Hoe gaat het met de gezinnen in/;

const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const caseload = ({ page }: Visitor) => page.getByRole('table', { name: 'Gezinnen per fase en aanbieder' });

export const tellFigures = (story: Story): void => {
  const { provider, manager } = story.cast;

  describe('figures', () => {
    test('before anything is published, the policy maker reads that the figures are still to come', async () => {
      const maker = await story.as('policyMaker');
      await heading(maker, question).waitFor();
      await screenOf(maker).toContain('Nog geen cijfers');
    });

    test('once published, each has its period and how it was counted, and few families are hidden', async () => {
      expect(await story.stage().publish(story.town)).toContain('published running');
      const maker = await story.as('policyMaker');
      const { page } = maker;
      await maker.visit('/');
      await caseload(maker).getByRole('row', { name: provider }).waitFor();
      await screenOf(maker).toMatch(/Stand op .* geteld vanaf/);
      await screenOf(maker).toContain('Gestreept is verborgen.');
      await caseload(maker).getByText('minder dan 5, verborgen').first().waitFor();
      await page.getByText('Hoe is dit geteld?').first().click();
      await story.expectSound(page);
    });

    test('another period is another address, and stays when the page is opened again', async () => {
      const maker = await story.as('policyMaker');
      const { page } = maker;
      const period = page.getByLabel('Periode');
      const periods = await period.getByRole('option').allInnerTexts();
      expect(periods.length).toBeGreaterThan(1);
      await period.selectOption({ index: periods.length - 1 });
      await page.waitForURL(/periode=\d{4}-q\d/);
      await page.reload();
      await settled(page);
      expect(await period.locator('option:checked').innerText()).toBe(periods.at(-1));
    });

    test('a figure is taken along as a file, with the same numbers and the same words for what is hidden', async () => {
      const maker = await story.as('policyMaker');
      await maker.visit('/');
      await caseload(maker).waitFor();
      const download = maker.page.waitForEvent('download');
      await maker.page.getByRole('button', { name: /Download als CSV Gezinnen per fase/ }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/gezinnen\.csv$/);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain(provider);
      expect(text).toMatch(/;< 5/);
      expect(text).toMatch(/;5/);
    });

    test('the provider sees the own organisation only', async () => {
      const visitor = await story.as('manager');
      await heading(visitor, 'Hoe gaat het met de gezinnen die u helpt?').waitFor();
      await screenOf(visitor).toContain('U ziet alleen uw eigen organisatie.');
      await caseload(visitor).waitFor();
      const seen = await textOf(visitor);
      for (const other of ['Cumulus', 'Stade', 'Menskrachtteam'])
        if (other !== manager.provider) expect(seen).not.toContain(other);
      expect(seen).not.toContain('Alle aanbieders');
      await story.expectSound(visitor.page);
    });

    test('the project leader sees where families get stuck', async () => {
      const leader = await story.as('projectLeader');
      await leader.visit('/cijfers');
      const levels = leader.page.getByRole('table', { name: 'Knelpunten per niveau, het hoogste eerst' });
      await levels.getByRole('row', { name: /^Samen 5 10 dagen/ }).waitFor();
      await story.expectSound(leader.page);
      // Headings of columns that are scrolled to do not stand on their side, with a gap above the others.
      await leader.page.setViewportSize({ width: 320, height: 640 });
      const head = await levels.locator('thead').boundingBox();
      expect(head?.height).toBeLessThan(80);
    });
  });
};
