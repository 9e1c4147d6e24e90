import { FamilyId, TakenId } from '@greep/kernel';
import * as z from 'zod';

export const TakenParams = z.strictObject({ familyId: FamilyId, takenId: TakenId });
