// What the demo's login calls a persona: an identifier that says nothing, so that no name stands in an address.
import { createHash } from 'node:crypto';
import type { Persona } from './persona.ts';
import { personas } from './personas.ts';

export const subjectOf = ({ key }: Pick<Persona, 'key'>): string =>
  createHash('sha256').update(`greep-demo-persona|${key}`).digest('hex').slice(0, 32);

const bySubject = new Map(personas.map((persona) => [subjectOf(persona), persona]));

export const personaOf = (subject: string | undefined): Persona | undefined => bySubject.get(subject ?? '');
