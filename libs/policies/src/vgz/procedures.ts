import type { LabelRule, ProcedureRule } from '../schema/types.js';
import { under } from './source.js';

const newProviders = {
  source: under('Zo kopen wij zorg in bij nieuwe zorgaanbieders'),
  quote:
    "Onder nieuwe zorgaanbieders verstaan wij zorgaanbieders die nieuw beginnen met het verlenen van zorg of zorgaanbieders met wie we in 2026 nog geen overeenkomst hebben. … Voor nieuwe Zelfstandige Behandelcentra (ZBC's) waarmee momenteel nog geen overeenkomst is gesloten, hanteren we naast de (aanvullende) minimumeisen zoals genoemd in Bijlage 2, specifieke en aanvullende criteria.",
};

/** Who follows which planning. For new hospitals and other institutions the document has none: its chapter on new providers is about ZBC's. */
export const vgzProcedures = [
  {
    providerKind: 'hospital',
    contractedBefore: true,
    source: under('Planning voor ziekenhuizen'),
    quote:
      'Voor ziekenhuizen waarmee in 2026 al een overeenkomst is gesloten en die in 2027 weer in aanmerking willen komen voor een overeenkomst, geldt onderstaande planning.',
  },
  {
    providerKind: 'institution',
    contractedBefore: true,
    source: under('Planning voor overige instellingen die medisch specialistische zorg leveren'),
    quote:
      'Voor overige instellingen die medisch specialistische zorg leveren, waarmee in 2026 al een overeenkomst is gesloten en die in 2027 weer in aanmerking willen komen voor een overeenkomst, geldt onderstaande planning.',
  },
  {
    providerKind: 'zbc',
    contractedBefore: true,
    source: under('Planning voor Zelfstandige Behandelcentra'),
    quote:
      "Voor Zelfstandige Behandelcentra (ZBC's) waarmee in 2026 al een overeenkomst is gesloten en die in 2027 weer in aanmerking willen komen voor een overeenkomst, geldt onderstaande planning.",
  },
  {
    providerKind: 'zbc',
    contractedBefore: false,
    source: under('Planning voor nieuwe Zelfstandige Behandelcentra'),
    quote:
      'Voor nieuwe Zelfstandige Behandelcentra (ZBC) waarmee momenteel nog geen overeenkomst is gesloten, geldt onderstaande planning.',
  },
  { providerKind: 'hospital', contractedBefore: false, ...newProviders },
  { providerKind: 'institution', contractedBefore: false, ...newProviders },
] satisfies ProcedureRule[];

export const vgzLabelRules = [
  {
    label: 'ONVZ',
    source: under('Strategische samenwerking met ONVZ'),
    quote:
      'De strategische samenwerking betekent dat VGZ voor verzekerden die op 31 december 2026 bij ONVZ verzekerd zijn, met ingang van 1 januari 2027 de risicodrager is met behoud van het merk ONVZ. … Zorgaanbieders die in 2026 geen overeenkomst met ons hebben, beschouwen we als een nieuwe zorgaanbieder.',
  },
] satisfies LabelRule[];
