/** A content as it stands in a row. Opaque: only a codec reads or writes it. */
export interface Sealed<T> {
  /** Never there; ties the seal to what it holds. */
  readonly holds?: T;
}

/**
 * The one way from a content to a row's body and back. Asynchronous, since sealing is; for the same reason it is
 * called outside transactions and outside live queries' queriers, whose transactions would end meanwhile.
 */
export interface Codec {
  seal<T>(content: T): Promise<Sealed<T>>;
  open<T>(body: Sealed<T>): Promise<T>;
}

/** Contents as they are, for a library without a passphrase. */
export const plainCodec: Codec = {
  seal: async <T>(content: T) => content as Sealed<T>,
  open: async <T>(body: Sealed<T>) => body as T,
};
