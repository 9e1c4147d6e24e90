import type { OrganisationId } from '@greep/kernel';
import type { Request } from '@greep/verbs';

/** The organisation in whose name somebody asks: nobody can ask for the figures of another. */
export const ownProvider = ({ principal }: Request): OrganisationId | undefined =>
  principal.kind === 'person' ? principal.organisationId : undefined;
