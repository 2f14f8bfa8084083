import type { FastifyRequest } from 'fastify';

/** The same sentence in both languages of the API. */
export interface Words {
  nl: string;
  en: string;
}

export type Language = keyof Words;

/** The language of the answers: Dutch, unless `Accept-Language` prefers English. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const wishes = (request.headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter(({ language, weight }) => (language === 'nl' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  return wishes[0]?.language === 'en' ? 'en' : 'nl';
}
