/** The first line of every generated page. */
export const madeByGenerate = '<!-- Gemaakt door `npm run generate`; wijzig de bron, niet dit bestand. -->';
