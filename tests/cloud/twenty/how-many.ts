/** Those that joined, and the first of all others. */
export const howMany = 20;
