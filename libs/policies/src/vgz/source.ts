import type { SourceDocument, SourceReference } from '../schema/types.js';

/** The one document that this policy is read from. It states no day of publication. */
export const vgzSource: SourceDocument = {
  id: 'vgz-msz-2027',
  title: 'Inkoopbeleid Medisch Specialistische Zorg 2027',
  publisher: 'Coöperatie VGZ',
  publishedOn: null,
};

/** A heading of that document. */
export function under(heading: string): SourceReference {
  return { document: vgzSource.id, heading };
}
