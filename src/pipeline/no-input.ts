/** A standard input with nothing in it, for what is read from files alone. */
export async function* noInput(): AsyncGenerator<Uint8Array> {}
