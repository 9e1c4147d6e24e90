/** A value of a type that the compiler would refuse, as a bug or a bad row could make one. */
export const impossible = <Value>(value: unknown): Value => value as Value;
