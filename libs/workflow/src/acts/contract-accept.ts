import { Type } from '@sinclair/typebox';
import { Data, defineAct, LongText } from './act.js';
import { blockedAcceptance } from './contract-amendment.js';
import { contractStatusEntries } from './contract-status.js';

/** A signatory accepts the contract. Only a person with tekenbevoegdheid in the Handelsregister may (VECOZO, Contracteermodule). */
export const contractAccept = defineAct({
  type: 'contract.accept',
  fact: 'contract.accepted',
  label: { nl: 'Overeenkomst accepteren', en: 'Accept the contract' },
  side: 'provider',
  roles: ['signatory'],
  enteredByOther: false,
  data: Data({ note: Type.Optional(LongText('Opmerking.')) }),
  needs: ({ increase }) => (increase ? ['contract'] : []),
  meets: () => ['signatureDue'],
  blocked: (context, around) => (context.increase ? blockedAcceptance(context, around) : null),
  entries: (_before, after, _data, around) => contractStatusEntries(after, 'accepted', null, around),
  example: () => ({}),
});
