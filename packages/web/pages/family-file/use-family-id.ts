import { useParams } from '@tanstack/react-router';

/** The family whose page this is. */
export const useFamilyId = (): string => useParams({ strict: false }).familyId ?? '';
