// What the verbs on one contact of a file have in common.
import type { ContactId, FamilyId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Tools } from '@greep/verbs';
import type { Contact } from './contact.ts';
import type { FamilyFile } from './family-file.ts';
import { onFamilyFile } from './on-family-file.ts';

export type ContactAddress = { readonly familyId: FamilyId; readonly contactId: ContactId };
export type SliceOfContact = FamilyFile & { readonly contact: Stored<Contact> };

export const onContact = {
  resource: onFamilyFile.resource,
  load: async (tools: Tools, address: ContactAddress): Promise<SliceOfContact | undefined> => {
    const file = await onFamilyFile.load(tools, address);
    const contact = file?.contacts.find(({ value }) => value.id === address.contactId);
    return file && contact && { ...file, contact };
  },
  version: ({ contact }: SliceOfContact) => contact.version,
};
