/** Makes something each time it is called, mostly ahead: the next one while the process waits for others. */
export function madeAhead<Made>(make: () => Made): () => Made {
  let next: Made | undefined;
  return () => {
    const taken = next ?? make();
    next = undefined;
    setImmediate(() => {
      next ??= make();
    });
    return taken;
  };
}
