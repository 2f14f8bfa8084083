/** Whose rows a reader may see: all, those of one insurer, or those of one provider. Every read takes it; there is no default. */
export type Visibility = { all: true } | { insurer: string } | { agb: string };
