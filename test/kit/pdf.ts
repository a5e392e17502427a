import { extractText, getDocumentProxy } from 'unpdf';

/** The words that stand on each page of a PDF. */
export const textOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text;
};
