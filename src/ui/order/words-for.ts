/** A sentence for each refusal, and none forgotten. */
export type WordsFor<Refusal extends { readonly code: string }> = {
  readonly [Code in Refusal['code']]: (
    refusal: Extract<Refusal, { readonly code: Code }>
  ) => string;
};
