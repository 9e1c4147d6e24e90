/** Made once per gemeente, or per plane, when it is first asked for. */
export const remembered = <Name, Value>(make: (name: Name) => Value): ((name: Name) => Value) => {
  const known = new Map<Name, Value>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
};
