import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsOf, type GemeenteSettings } from '../../infra/gemeente.ts';
import { readGemeenten } from '../../infra/read-gemeenten.ts';

const [utrecht] = readGemeenten().filter(({ slug }) => slug === 'utrecht');

const folderWith = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-gemeenten-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
};

const reading = (files: Readonly<Record<string, unknown>>): string => {
  const folder = folderWith(files);
  try {
    readGemeenten(folder);
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? error.message : 'something else';
  }
};

const like = (changes: Partial<GemeenteSettings>): unknown => ({ ...utrecht, ...changes });

describe('the settings of the gemeenten', () => {
  it('are those of Utrecht and Amersfoort, in the order of their codes', () => {
    expect(readGemeenten().map(({ code, name }) => [code, name])).toEqual([
      ['gm0307', 'Amersfoort'],
      ['gm0344', 'Utrecht'],
    ]);
  });

  it('accept a third gemeente', () => {
    const third = like({ code: 'gm0345', slug: 'veenendaal', hosts: ['veenendaal.greep.example'] });
    expect(reading({ 'gm0344-utrecht.json': utrecht, 'gm0345-veenendaal.json': third })).toBe('accepted');
  });
});

describe('a bad file is refused', () => {
  it('with all its faults named at once, those of other files too', () => {
    const message = reading({
      'gm0344-utrecht.json': {
        ...utrecht,
        code: '0344',
        hosts: ['Utrecht'],
        theme: { colours: ['teal'], font: 'Comic Sans', radius: 40 },
        suppressionThreshold: 2,
        logo: 'utrecht.svg',
        issuers: [{ id: 'staff', label: 'Werk', issuer: 'http://login', clientId: 'greep', acr: { two: 'sure' } }],
      },
      'gm0307-amersfoort.json': '{ "code": ',
    });
    for (const fault of [
      'gm0344-utrecht.json: code: must be gm and the four digits',
      'gm0344-utrecht.json: hosts.0: must be a host name',
      'gm0344-utrecht.json: theme.colours.0: must be a colour',
      'gm0344-utrecht.json: theme.font:',
      'gm0344-utrecht.json: theme.radius:',
      'gm0344-utrecht.json: suppressionThreshold:',
      'gm0344-utrecht.json: issuers.0.issuer: must be an https address',
      'gm0344-utrecht.json: issuers.0.acr.two:',
      '"logo"',
      'gm0307-amersfoort.json: the file: is not JSON',
    ]) {
      expect(message).toContain(fault);
    }
  });

  it('when a setting is missing', () => {
    const { alarmContact: _, ...without } = utrecht ?? {};
    expect(faultsOf(without)).toEqual([expect.stringContaining('alarmContact: ')]);
  });

  it('when two issuers share an id', () => {
    const [issuer] = utrecht?.issuers ?? [];
    expect(faultsOf({ ...utrecht, issuers: [issuer, issuer] })).toEqual(['issuers: two issuers share an id']);
  });

  it('when two gemeenten claim one host, slug or code', () => {
    const message = reading({ 'gm0344-utrecht.json': utrecht, 'gm0345-utrecht.json': like({ code: 'gm0345' }) });
    expect(message).toContain('two files have the slug utrecht');
    expect(message).toContain('two gemeenten claim the host utrecht.greep.example');
    expect(reading({ 'gm0344-utrecht.json': utrecht, 'gm0344-stad.json': like({ slug: 'stad' }) })).toContain(
      'two files have the code gm0344',
    );
  });

  it('when its name is not its code and slug', () => {
    expect(reading({ 'utrecht.json': utrecht })).toContain('utrecht.json: must be called gm0344-utrecht.json');
  });

  it('when the folder is empty', () => {
    expect(reading({})).toContain('no settings files were found');
  });
});
