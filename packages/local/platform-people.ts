// The few people of the demo who belong to no gemeente. Nobody can invite them, so the installation itself knows them.
import { createHash } from 'node:crypto';
import { PersonId } from '@greep/kernel';
import { subjectHash } from '@greep/people';
import { PlatformPerson, type SessionTable } from '@greep/session';
import { subjectOf } from './login-subject.ts';
import type { Persona } from './persona.ts';
import { personas } from './personas.ts';

/** The same at every start, in the form of a random id (RFC 9562, version 8: made by a method of one's own). */
const idOf = ({ key }: Persona): PersonId => {
  const hex = createHash('sha256').update(`greep-demo-platform-person|${key}`).digest('hex');
  return PersonId.parse(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
};

/** Safe to repeat. `issuer` is the address of the demo's login. */
export const arrangePlatformPeople = async (table: SessionTable, issuer: string): Promise<void> => {
  for (const persona of personas.filter(({ place }) => place === 'platform')) {
    const id = idOf(persona);
    const person = PlatformPerson.parse({ id, name: persona.name, role: persona.roles[0].role, state: 'active' });
    await table.savePlatformPerson(person);
    await table.linkPlatformSubject(subjectHash(issuer, subjectOf(persona)), id);
  }
};
