/** Every reason why an act can be refused. Codes are never reused; retired ones are listed at the end. */
export interface RefusalKind {
  /** HTTP status: 400 for a fault in what was sent, 403 for who may not, 404 for what is not there, 409 for what cannot now. */
  status: 400 | 403 | 404 | 409;
  title: { nl: string; en: string };
  /** Set when what was refused is kept as a late receipt: who sent it when can be shown, and it has no effect. */
  keepsReceipt?: true;
}

const kind = (status: RefusalKind['status'], nl: string, en: string): RefusalKind => ({ status, title: { nl, en } });

/** What came too late is refused, and kept. */
const tooLate = (nl: string, en: string): RefusalKind => ({ ...kind(409, nl, en), keepsReceipt: true });

export const refusalRegister = {
  // what was sent
  unknownEvent: kind(400, 'Onbekende gebeurtenis', 'Unknown event'),
  invalidData: kind(400, 'De gegevens kloppen niet', 'The data are not valid'),
  evidenceRequired: kind(400, 'Bewijs en tijdstip van ontvangst ontbreken', 'Evidence and time of receipt are missing'),
  ownActCannotBeBackdated: kind(400, 'Een eigen handeling krijgt geen ander tijdstip', 'An act of your own cannot be given another time'),
  receivedAtInFuture: kind(400, 'Tijdstip van ontvangst ligt in de toekomst', 'Time of receipt lies in the future'),
  receivedAtTooEarly: kind(400, 'Tijdstip van ontvangst ligt te ver terug', 'Time of receipt lies too far back'),
  dateInThePast: kind(400, 'De datum ligt in het verleden', 'The date lies in the past'),
  dateInTheFuture: kind(400, 'De datum ligt in de toekomst', 'The date lies in the future'),
  ceilingOrObligationRequired: kind(400, 'Plafond of doorleverplicht ontbreekt', 'A ceiling or an obligation to deliver is missing'),
  newDueDateRequired: kind(400, 'Een nieuwe uiterste datum ontbreekt', 'A new due date is missing'),
  amountOutOfRange: kind(400, 'Het bedrag kan niet', 'The amount is out of range'),
  groundRequired: kind(400, 'Een grond ontbreekt', 'A ground is missing'),
  channelNotAllowed: kind(400, 'Dit kanaal mag hier niet', 'This channel is not allowed here'),
  // who
  roleNotAllowed: kind(403, 'Uw rol mag dit niet', 'Your role may not do this'),
  // what is not there
  unknownProposal: kind(404, 'Dit voorstel bestaat niet', 'No such proposal'),
  unknownQuestion: kind(404, 'Deze vraag bestaat niet', 'No such question'),
  unknownProcessAgreement: kind(404, 'Deze procesafspraak bestaat niet', 'No such process agreement'),
  unknownStep: kind(404, 'Deze processtap bestaat niet', 'No such process step'),
  unknownExclusionGround: kind(404, 'Deze uitsluitingsgrond bestaat niet', 'No such exclusion ground'),
  unknownPolicyVersion: kind(404, 'Deze versie van het inkoopbeleid bestaat niet', 'No such version of the policy'),
  unknownCriterion: kind(404, 'Deze minimumeis bestaat niet', 'No such requirement'),
  // opening a case
  policyNotFound: kind(409, 'Voor deze verzekeraar en dit jaar is er geen inkoopbeleid', 'No purchasing policy for this insurer and year'),
  pathNotInPolicy: kind(409, 'Dit traject staat niet in het inkoopbeleid', 'The policy has no such path'),
  noPathApplies: kind(409, 'Het inkoopbeleid heeft hiervoor geen procedure', 'The policy has no procedure for this'),
  severalPathsApply: kind(409, 'Er kunnen meer trajecten gelden', 'More than one path can apply'),
  inputMissing: kind(400, 'Er ontbreekt een gegeven waarvan het traject afhangt', 'Something is missing on which the path depends'),
  segmentNotInPath: kind(409, 'Dit traject is niet voor deze zorgaanbieder', 'The path is not for this provider'),
  unknownLabel: kind(400, 'Dit merk staat niet in het inkoopbeleid', 'The policy does not have this label'),
  providerKindMismatch: kind(409, 'Dit traject is voor een ander soort zorgaanbieder', 'The path is for another kind of provider'),
  noCurrentContract: kind(409, 'Zonder lopende overeenkomst is dit traject niet open', 'This path needs a current contract'),
  contractedAlready: kind(409, 'Dit traject is voor wie geen overeenkomst had', 'This path is for who had no contract'),
  windowNotOpen: kind(409, 'Het venster is nog niet open', 'The window is not open yet'),
  windowClosed: kind(409, 'Het venster is gesloten', 'The window has closed'),
  otherPolicyApplies: kind(409, 'Deze zorg valt onder ander inkoopbeleid', 'This care falls under another policy'),
  cutOffPassedAtOpening: kind(409, 'De uiterste datum is bij opening al voorbij', 'The cut-off has passed at opening'),
  noContractWithCeiling: kind(409, 'Er is geen overeenkomst met een zorgkostenplafond', 'There is no contract with a ceiling'),
  obligationToDeliver: kind(409, 'De overeenkomst heeft een doorleverplicht', 'The contract has an obligation to deliver'),
  acquisitionCaseExists: kind(409, 'Er is al een contracteertraject', 'There already is a contracting case'),
  foreignInsurer: kind(403, 'U koopt niet in voor deze verzekeraar', 'You do not purchase for this insurer'),
  foreignProvider: kind(403, 'U handelt niet voor deze zorgaanbieder', 'You do not act for this provider'),
  // the state of a case
  notInThisState: kind(409, 'Dit kan nu niet in dit traject', 'Not possible in the present state'),
  caseEnded: kind(409, 'Het traject is geëindigd', 'The case has ended'),
  clockBehindHistory: kind(409, 'De klok loopt achter op het dossier', 'The clock is behind the history'),
  notOpenYet: kind(409, 'Dit kan nog niet', 'Not open yet'),
  offerTooLate: tooLate('De offerte is te laat', 'The offer is too late'),
  questionnaireTooLate: tooLate('De vragenlijst is te laat', 'The questionnaire is too late'),
  contractTooLate: tooLate('De acceptatie is te laat', 'The acceptance is too late'),
  signingDatePassed: kind(409, 'De uiterste dag om te tekenen is voorbij', 'The last day for signing has passed'),
  signingDateOpen: kind(409, 'De uiterste dag om te tekenen is niet voorbij', 'The last day for signing has not passed'),
  notInPolicy: kind(409, 'Het inkoopbeleid heeft deze stap niet', 'The policy has no such step'),
  negotiationNotOffered: kind(409, 'Over dit aanbod wordt niet onderhandeld', 'This offer is not negotiated'),
  benchmarkingNotUsed: kind(409, 'Er wordt niet gebenchmarkt', 'No benchmarking is used'),
  administrationCompleted: kind(409, 'De verwerking is al gemeld', 'The processing was reported already'),
  nothingToAccept: kind(409, 'Er ligt geen voorstel', 'There is no proposal to answer'),
  notTheNewestProposal: kind(409, 'Alleen het nieuwste voorstel telt', 'Only the newest proposal counts'),
  ownProposal: kind(409, 'Dit is uw eigen voorstel', 'This is your own proposal'),
  beforeItsProposal: kind(409, 'Dit kan niet vóór het voorstel ontvangen zijn', 'It cannot have been received before the proposal'),
  offerWithdrawn: kind(409, 'Er staat geen offerte meer', 'No offer stands any more'),
  deviatingDateNeedsAgreement: kind(
    409,
    'Een afwijkende offertedatum vraagt instemming van beide kanten',
    'A deviating date for the offer needs both sides',
  ),
  processAgreementInForce: kind(409, 'Er gelden al procesafspraken', 'Process agreements are in force already'),
  insurerCannotOfferFirst: kind(409, 'De verzekeraar kan hier niet als eerste offreren', 'The insurer cannot make the first offer here'),
  nothingProposed: kind(409, 'Er ligt geen voorstel voor procesafspraken', 'No process agreements have been proposed'),
  notTheNewestAgreement: kind(409, 'Alleen de nieuwste versie telt', 'Only the newest version counts'),
  stepCompleted: kind(409, 'Deze stap is al gedaan', 'This step has been done'),
  notYourStep: kind(409, 'Deze stap is aan de andere kant', 'This step is for the other side'),
  standardAgreementRequested: kind(409, 'De standaardovereenkomst is al opgevraagd', 'The standard agreement has been requested'),
  agreementNotRecorded: kind(409, 'De afspraken zijn nog niet vastgelegd', 'The agreement has not been recorded'),
  requirementNotMet: kind(409, 'Aan een minimumeis is niet voldaan', 'A minimum requirement is not met'),
  requirementNotJudged: kind(409, 'Nog niet elke eis is beoordeeld', 'Not every requirement has been judged'),
  computedNotMet: kind(409, 'De cijfers voldoen niet', 'The numbers do not meet the requirement'),
  questionnaireNotSubmitted: kind(409, 'De vragenlijst is nog niet ingediend', 'The questionnaire has not been submitted'),
  supplyNotAssessed: kind(409, 'Het aanbod is nog niet beoordeeld', 'The supply has not been assessed'),
  supplySufficient: kind(409, 'Het gecontracteerde aanbod is voldoende', 'The contracted supply is sufficient'),
  requestModuleOpened: kind(409, 'De uitvraagmodule staat al open', 'The request module is open already'),
  requirementMet: kind(409, 'Aan deze minimumeis is voldaan', 'The requirement is met'),
  requirementNotWaivable: kind(409, 'Van deze minimumeis kan niet worden afgeweken', 'The requirement cannot be waived'),
  budgetNotSet: kind(409, 'Dit budget is niet gesteld', 'The budget has not been set'),
  budgetExceeded: kind(409, 'Het budget heeft niet genoeg ruimte', 'The budget does not have enough room'),
  budgetBelowGranted: kind(409, 'Er is al meer toegewezen', 'More has been granted already'),
  contractChanged: kind(409, 'De overeenkomst is intussen gewijzigd', 'The contract was changed meanwhile'),
  noExclusionGrounds: kind(409, 'Dit inkoopbeleid kent geen uitsluitingsgronden', 'The policy has no exclusion grounds'),
  contractAlreadyTerminated: kind(409, 'De overeenkomst is al beëindigd', 'The contract has been ended already'),
  policyVersionNotNewer: kind(409, 'Er is geen nieuwere versie van het inkoopbeleid', 'There is no newer version of the policy'),
  segmentNotInVersion: kind(409, 'De nieuwe versie kent dit segment niet', 'The new version does not have this segment'),
  cutOffWouldBePast: kind(409, 'Een uiterste datum zou al voorbij zijn', 'A cut-off would have passed already'),
  questionAnswered: kind(409, 'Deze vraag is al beantwoord', 'The question has been answered'),
  noOpenQuestion: kind(409, 'Er staat geen vraag open', 'No question is open'),
  noOpenStep: kind(409, 'Er staat geen processtap open', 'No process step is open'),
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof refusalRegister;

const known: Record<string, RefusalKind> = refusalRegister;

/** Whether what is refused with this code is kept as a late receipt. */
export const keepsReceipt = (code: string): boolean => known[code]?.keepsReceipt === true;

/** Codes that once existed. They are never used again, so that an old log keeps its meaning. */
export const retiredRefusalCodes: string[] = [];
