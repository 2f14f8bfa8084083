import { Type } from '@sinclair/typebox';
import { Data, defineAct, LongText } from './act.js';
import { blockedAcceptance } from './contract-amendment.js';
import { concludedNow } from './contract-concluded.js';
import { contractStatusEntries } from './contract-status.js';
import { metBySigning, refusalOfLateSigning } from './signing-too-late.js';

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
  meets: () => metBySigning,
  blocked: (context, around) => (context.increase ? blockedAcceptance(context, around) : refusalOfLateSigning(context, around)),
  apply: (context, _data, around) => concludedNow(context, around),
  entries: (_before, after, _data, around) => contractStatusEntries(after, 'accepted', null, around),
  example: () => ({}),
});
