// All 342 as data, and what they would take; that they synthesise in time is measured by `npm run synth -- --gemeenten 342`.
import { describe, expect, it } from 'vitest';
import { allGemeenten, readFacts } from '../../infra/all-gemeenten.ts';
import type { Measured } from '../../infra/quotas/measure.ts';
import { linesOf, quotas } from '../../infra/quotas/quota-table.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf } from './template.ts';

const few = synthesise(allGemeenten(4));

describe('all gemeenten of the Netherlands', () => {
  it('are 342, each with its own code, in twelve provinces', () => {
    const facts = readFacts();
    expect(new Set(facts.map(({ code }) => code)).size).toBe(342);
    expect(new Set(facts.map(({ province }) => province)).size).toBe(12);
    expect(
      facts.every(({ code, name, youthRegion }) => /^\d{4}$/.test(code) && name !== '' && youthRegion !== ''),
    ).toBe(true);
  });

  it('get a host of their own that is a host name, and who joined keeps the own file', () => {
    const all = allGemeenten(342);
    expect(new Set(all.flatMap(({ hosts }) => hosts)).size).toBe(342);
    expect(all.slice(0, 2).map(({ name, suppressionThreshold }) => [name, suppressionThreshold])).toEqual([
      ['Amersfoort', 5],
      ['Utrecht', 5],
    ]);
    expect(all.find(({ name }) => name === 'Súdwest-Fryslân')?.slug).toBe('sudwest-fryslan');
    expect(() => allGemeenten(343)).toThrow('There are 342 gemeenten');
  });

  it('each take as many resources as the other', () => {
    const sizes = [...few.gemeenten.values()].map(({ Resources }) => Object.keys(Resources).length);
    expect(new Set(sizes).size).toBe(1);
  });

  it('take what does not grow with them from the platform: roles and functions', () => {
    for (const template of few.gemeenten.values())
      expect(resourcesOf(template, 'AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::Lambda::Function')).toEqual([]);
  });
});

describe('the quotas of AWS', () => {
  const taking = (type: string, number: number): Measured => ({
    ...{ stacks: 1, templateBytes: 1, resourcesOfLargest: 1, resourcesOfGemeente: 1, outputsOfLargest: 1 },
    count: (asked) => (asked === type ? number : 0),
    longest: () => 0,
    rolePolicies: type === 'policies' ? number : 0,
  });
  const lineAbout = (what: string, measured: Measured) => linesOf(measured).find((line) => line.startsWith(what));

  it('each have an address at AWS', () => {
    for (const { address } of quotas) expect(address).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  it('that are exceeded are said: to be raised first, or impossible', () => {
    expect(lineAbout('DynamoDB tables', taking('AWS::DynamoDB::GlobalTable', 1_250))).toMatch(
      /50 % .*\(from memory\)$/,
    );
    expect(lineAbout('backup vaults', taking('AWS::Backup::BackupVault', 342))).toMatch(/ask AWS for more first$/);
    expect(lineAbout('policies of one role', taking('policies', 20_000))).toMatch(/DOES NOT FIT$/);
  });

  it('that cannot be raised are kept by every template', () => {
    const sizes = [few.platform, ...few.gemeenten.values()].map((template) => [
      Object.keys(template.Resources).length,
      JSON.stringify(template).length,
    ]);
    for (const [resources = 0, bytes = 0] of sizes) {
      expect(resources).toBeLessThan(450);
      expect(bytes).toBeLessThan(900_000);
    }
  });
});
