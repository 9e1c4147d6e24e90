// A gemeente as the loader meets it: an address, its demo login, and everybody's voice there.
import type { Site } from '@greep/session';
import { issueToken, type TokenSettings } from '../issue-token.ts';
import type { Persona } from '../persona.ts';
import { openVoice, type Voice } from './voice.ts';

export type Town = {
  readonly gemeente: string;
  /** The voice of a persona, or of somebody invented beside them, by key. */
  readonly as: (key: string, role?: string) => Voice;
};

export const openTown = (place: Persona['place'], origin: string, settings: TokenSettings): Town => {
  const tokens = new Map<string, Promise<string>>();
  const issue = async (key: string): Promise<string> => {
    const token = await issueToken({ key, place }, settings);
    if (!token) throw new Error('this installation is no demo: here nobody can be somebody else');
    return token;
  };
  const tokenOf = (key: string): Promise<string> => {
    const token = tokens.get(key) ?? issue(key);
    tokens.set(key, token);
    return token;
  };
  const voices = new Map<string, Voice>();
  return {
    gemeente: place,
    as: (key, role = '') => {
      const name = `${key}|${role}`;
      const voice = voices.get(name) ?? openVoice({ origin, token: () => tokenOf(key) }, role || undefined);
      voices.set(name, voice);
      return voice;
    },
  };
};

/** Where a site of the installation at `url` answers: `http://utrecht.localhost:8000` for `http://localhost:8000`. */
export const originAt = (url: string, site: Site): string => {
  const { protocol, host } = new URL(url);
  const [slug = ''] = new URL(site.origin).hostname.split('.');
  return `${protocol}//${slug}.${host}`;
};
