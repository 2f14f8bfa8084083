// Written by "npm run generate" from docs/openapi.json.

export interface paths {
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De trajecten die u mag zien, nieuwste eerst. */
        get: operations["casesFind"];
        put?: never;
        /** Opent een traject tegen de nieuwste versie van het inkoopbeleid, die het traject dan houdt. */
        post: operations["casesOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe een traject ervoor staat. */
        get: operations["casesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat u nu kunt doen, met welke gegevens; en wat nu niet kan, waarom, wie dat kan wegnemen en tot wanneer. */
        get: operations["casesActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/process-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procesafspraken, elke versie. */
        get: operations["dossierProcessAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De vragenlijst van een nieuwe zorgaanbieder, elke versie. Een concept ziet alleen de zorgaanbieder zelf. */
        get: operations["dossierQuestionnairesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/supply-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of het gecontracteerde aanbod voldoende is: elke beoordeling, de laatste telt. */
        get: operations["dossierSupplyAssessmentsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De overeenkomst zoals hier vastgelegd: elke versie, de laatste telt. */
        get: operations["dossierContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overschreden termijnen, en wat ervan werd. */
        get: operations["dossierBreachesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/late-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat te laat kwam en is geweigerd, maar bewaard. */
        get: operations["dossierLateReceiptsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/diagram.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het diagram van het soort traject, met gemarkeerd waar dit traject nu staat. */
        get: operations["drawingsDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/timeline.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er gebeurde, wat er moet gebeuren en wat te laat was, op één tijdas. */
        get: operations["drawingsTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het dossier: alles wat er is gebeurd, in volgorde. */
        get: operations["eventsList"];
        put?: never;
        /** Brengt een traject verder: een handeling van de eigen kant, of van de andere kant met bewijs. */
        post: operations["eventsRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/events/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén gebeurtenis uit het dossier. */
        get: operations["eventsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De offertes van de zorgaanbieder, elke versie met haar regels. */
        get: operations["offersOffers"];
        put?: never;
        /**
         * Dient de offerte in. Het eerste indienen is offer.submit; zolang er wordt onderhandeld is elk volgend indienen een nieuwe versie
         *     (offer.revise). In elke andere toestand volgt de weigering van offer.submit.
         */
        post: operations["offersSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offertes en tegenvoorstellen samen, in hun ene genummerde reeks. */
        get: operations["offersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De termijnen van een traject, ook die voorbij zijn. */
        get: operations["caseDeadlinesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/deadlines/{key}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waarom een termijn op die dag valt: regel, citaat en elke rekenstap, opnieuw berekend uit de beleidsversie waaronder zij ontstond. */
        get: operations["caseDeadlinesProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vragen en hun antwoorden. */
        get: operations["questionsList"];
        put?: never;
        /** Stelt een vraag aan de inkoper; het antwoord komt binnen twee weken. */
        post: operations["questionsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/questions/{number}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beantwoordt een vraag, ook nadat het traject is geëindigd. */
        post: operations["questionsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vastgelegde gesprekken. */
        get: operations["conversationsList"];
        put?: never;
        /** Legt een gesprek vast: op elk moment van het jaar, ook na de bekendmaking; het raakt geen termijn. */
        post: operations["conversationsLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elke minimumeis voor deze zorgaanbieder: voldaan, niet voldaan, ervan afgeweken (door wie, waarom), of open. */
        get: operations["criteriaList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/criteria/{criterion}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beoordeelt een minimumeis: voldaan of niet voldaan. */
        post: operations["criteriaAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/criteria/{criterion}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wijkt met een beroep op de zorgplicht van een minimumeis af, voor een regio en een specialisme, met motivering. */
        post: operations["criteriaWaive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat vervalt, over alle trajecten: voor één kant, in een venster van dagen. */
        get: operations["deadlinesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat uw kant te horen kreeg: herinneringen, overschrijdingen en handelingen van de andere kant. */
        get: operations["notificationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De vastgelegde overeenkomsten die u mag zien en die niet in een traject hier tot stand kwamen, nieuwste eerst. */
        get: operations["contractsList"];
        put?: never;
        /** Legt een overeenkomst vast die niet hier tot stand kwam, zodat er om een hoger plafond kan worden gevraagd. De nieuwste telt. */
        post: operations["contractsRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De budgetten van uw verzekeraar waaruit verhogingen van het zorgkostenplafond worden toegewezen, met hun ruimte. */
        get: operations["budgetsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/{scope}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén budget van uw verzekeraar, met zijn ETag. */
        get: operations["budgetsOne"];
        /**
         * Stelt een budget, of een ander bedrag ervoor: nooit minder dan wat al is toegewezen. Met If-Match (de ETag die u zag), of voor een
         *     nieuw budget If-None-Match: *.
         */
        put: operations["budgetsSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het inkoopbeleid dat dit systeem kent, elke versie. */
        get: operations["policiesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De planning van alle verzekeraars voor een contractjaar naast elkaar, stap voor stap. */
        get: operations["policiesCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{insurer}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén inkoopbeleid als gegevens, met de woorden van de bron bij elke datum. */
        get: operations["policiesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{insurer}/{year}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er in een inkoopbeleid niet past, met de woorden die botsen en de dagen die er te veel of te weinig zijn. */
        get: operations["policiesFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{insurer}/{year}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De versies van een inkoopbeleid, de oudste eerst, elk met wat zij anders zegt dan de vorige. */
        get: operations["policyVersionsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{insurer}/{year}/versions/{version}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Past een versie toe op lopende trajecten. Met `dryRun` verandert er niets: het antwoord noemt elke termijn die zou verschuiven. */
        post: operations["policyVersionsApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paths/applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welk traject voor een zorgaanbieder geldt, en de regel die dat zegt. Opent niets. */
        get: operations["applicablePathApplicable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De soorten trajecten die een automaat hebben. */
        get: operations["pathsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paths/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén soort traject: de automaat als JSON en als tekst, met toestanden, gebeurtenissen en termijnen. */
        get: operations["pathsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paths/{path}/diagram.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De automaat als tekening. */
        get: operations["pathsDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paths/{path}/diagram.mmd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De automaat als Mermaid-tekst. */
        get: operations["pathsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vecozo/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat VECOZO meldde en wat ervan werd, nieuwste eerst. */
        get: operations["vecozoEventsList"];
        put?: never;
        /** Meldt wat er in VECOZO gebeurde. Het wordt eerst bewaard en dan toegepast; het antwoord zegt wat ervan werd. Hetzelfde nog eens: 200, zonder tweede gevolg. */
        post: operations["vecozoEventsReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vecozo/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén melding, op ons kenmerk of dat van de afzender. */
        get: operations["vecozoEventsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vecozo/events/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Probeert een melding nog eens, ook als het volgnummer ervoor ontbreekt. */
        post: operations["vecozoEventsRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vecozo/events/{id}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Haalt een melding van de lijst, met de reden. */
        post: operations["vecozoEventsDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vecozo/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beoordeelt bewaarde meldingen opnieuw, zoals na een reparatie. Wat al gevolg had, krijgt geen tweede. */
        post: operations["vecozoReplaysRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vecozo/webhooks/{insurer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neemt een ondertekende melding van VECOZO aan (Standard Webhooks om een CloudEvent). Wie de handtekening kan zetten, is VECOZO. */
        post: operations["vecozoWebhooksReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er in al uw trajecten gebeurde, als CloudEvents in een vaste volgorde. Wie steeds verdergaat vanaf next mist niets. */
        get: operations["feedRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De abonnementen van uw kant. */
        get: operations["webhookSubscriptionsList"];
        put?: never;
        /** Laat u weten wat er in uw trajecten gebeurt: vanaf nu gaat elk feit ondertekend naar dit adres. Het geheim staat alleen in dit antwoord. */
        post: operations["webhookSubscriptionsSubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén abonnement. */
        get: operations["webhookSubscriptionsOne"];
        put?: never;
        post?: never;
        /** Heft een abonnement op, met zijn bezorglog. Met If-Match: de ETag die u zag. */
        delete: operations["webhookSubscriptionsRemove"];
        options?: never;
        head?: never;
        /** Verandert een abonnement, of zet het uit of weer aan. Met If-Match: de ETag die u zag. */
        patch: operations["webhookSubscriptionsChange"];
        trace?: never;
    };
    "/webhook-subscriptions/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Geeft een nieuw geheim. Het vorige ondertekent nog een dag mee, zodat u rustig kunt wisselen. */
        post: operations["webhookSubscriptionsRotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het bezorglog: elk bericht met al zijn pogingen, nieuwste eerst. */
        get: operations["webhookSubscriptionsDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-subscriptions/{id}/deliveries/{deliveryId}/redeliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bezorgt een bericht nog eens, meteen en met hetzelfde kenmerk. */
        post: operations["webhookSubscriptionsRedeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe laat het is voor het systeem. */
        get: operations["sandboxClockRead"];
        /** Zet de klok van het hele systeem. Alles wat dan vervalt is gebeurd als het antwoord er is. */
        put: operations["sandboxClockSet"];
        post?: never;
        /** Terug naar de echte tijd. */
        delete: operations["sandboxClockClear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revocations/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sluit een account buiten: elk token dat het nu heeft wordt geweigerd, hier meteen en overal binnen een kwart minuut. Wie bij de uitgever een
         *     nieuw token krijgt, komt er weer in: daar wordt een account geblokkeerd of een rol afgenomen.
         */
        put: operations["revocationsRevoke"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het auditspoor: wie wat deed, namens wie, met welk resultaat, en wat is geweigerd. Voor de auditor en de beheerder; ook dit lezen komt erin. */
        get: operations["auditRecordsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Getekende controlepunten over alle geschiedenissen, nieuwste eerst. Bewaar ze elders: dan is ook een afgeknipte of herschreven geschiedenis te vinden. */
        get: operations["checkpointsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/history-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of de geschiedenis van dit traject is zoals zij is vastgelegd: opnieuw nagerekend over de opgeslagen bytes. */
        get: operations["caseHistoryVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het dossier als zip: de bytes van elke gebeurtenis, de keten, het controlepunt, en een script waarmee een derde het zonder dit systeem narekent. */
        get: operations["caseHistoryBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problem-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elke soort probleem die een antwoord kan melden. Het type urn:termijn:problem:x staat op /v1/problem-types/x. */
        get: operations["problemTypesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problem-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een type van een probleem betekent. */
        get: operations["problemTypesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het proces leeft. */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De databank antwoordt en is bijgewerkt: er kan verkeer komen. */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActionsView: {
            caseId: string;
            state: string;
            version: number;
            /** Format: date-time */
            now: string;
            allowed: components["schemas"]["AllowedActionView"][];
            blocked: components["schemas"]["BlockedActionView"][];
        };
        ActorView: {
            /**
             * @example purchaser
             * @enum {string}
             */
            role: "provider" | "purchaser" | "purchasingManager" | "signatory" | "integration" | "auditor" | "administrator" | "clock";
            /** @description Name as the token gave it. */
            name: string | null;
            /** @description The account, as the issuer of the token knows it. */
            subject: string;
            /** @description Set for who acts for an insurer. */
            insurer: string | null;
            /** @description Set for who acts for a provider. */
            agb: string | null;
        };
        AllowedActionView: {
            /** @example process.propose */
            type: string;
            /** @example Procesafspraken voorstellen */
            label: string;
            /**
             * @description Set when it is the other side's act: then receivedAt and evidence go with it.
             * @enum {string|null}
             */
            onBehalfOf: "insurer" | "provider" | null;
            /** @description What the body needs beside type and data. */
            requires: string[];
            /** @description JSON Schema of the data. */
            schema: {
                [key: string]: unknown;
            };
            /** @description A body that would be accepted now. */
            example: {
                [key: string]: unknown;
            };
            /** @description Where to send it. */
            href: string;
        };
        AlternativeSupplyView: {
            sufficient: boolean;
            accessibility: string;
            travelDistance: string;
            motivation: string;
            /** Format: date-time */
            assessedAt: string;
        };
        AnchorView: {
            /** @example offer.submitted */
            event: string;
            at: string;
        };
        AnswerRequest: {
            /** @description Het antwoord. */
            text: string;
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        ApplicablePathView: {
            /** @example existing-hospital */
            path: string;
            /** @example Ziekenhuis met overeenkomst */
            label: string;
            /** @description The segment of the policy. */
            segment: string;
            /** @description Whether there was a contract that counts in the year before. */
            contractedBefore: boolean;
            /** @description One sentence that says why. */
            reason: string;
            rule: components["schemas"]["RuleView"];
            /** @description Why a contract with that label counts as none; null when no label was in play. */
            labelRule: components["schemas"]["RuleView"] | null;
            /** @description The policy as data. */
            policy: string;
            /** @description The path as data and as a drawing. */
            href: string;
        };
        AppliedCaseView: {
            caseId: string;
            /** @description applied, wouldApply, refused or notFound. */
            outcome: string;
            /** @description Why not, in a registered code. */
            code: string | null;
            reason: string | null;
            deadlines: components["schemas"]["DeadlineMoveView"][];
            href: string;
        };
        AppliedPolicyVersionView: {
            policy: components["schemas"]["PolicySummaryView"];
            dryRun: boolean;
            items: components["schemas"]["AppliedCaseView"][];
            /** @description True when more cases are waiting than one request takes. */
            more: boolean;
        };
        ApplyPolicyVersionDto: {
            /** @description De gekozen trajecten; dit of allRunning. */
            cases?: string[] | null;
            /**
             * @description Alle lopende trajecten van dit inkoopbeleid die onder een oudere versie lopen, ten hoogste 200 tegelijk.
             * @enum {boolean|null}
             */
            allRunning?: true | null;
            /**
             * @description Waarom deze trajecten onder de nieuwe versie verdergaan; komt in elk dossier.
             * @example De wijziging is op 1 juli op de website bekendgemaakt.
             */
            motivation: string;
            /** @description Alleen laten zien wat er zou verschuiven. */
            dryRun?: boolean | null;
        };
        AssessmentRequest: {
            /**
             * @description Voldaan of niet voldaan. Mag weg waar de uitkomst uit de ingediende cijfers wordt berekend.
             * @enum {string}
             */
            outcome?: "met" | "notMet";
            /** @description Waarop het oordeel rust. */
            explanation: string;
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        AttemptView: {
            number: number;
            at: string;
            durationMs: number;
            /** @description Null when no answer came. */
            responseStatus: number | null;
            /** @description delivered, refused, redirected, askedToWait, gone, timeout, unreachable, or inside: the address is not on the public internet. */
            outcome: string;
        };
        AuditRecordListView: {
            items: components["schemas"]["AuditRecordView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        AuditRecordView: {
            id: string;
            /**
             * @description `change`: a change of state. `refusal`: a refused access or request. `read`: a read of this trail or of a bundle.
             * @enum {string}
             */
            kind: "refusal" | "read" | "change";
            /**
             * Format: date-time
             * @description When the request came in, by the clock of the service; never the sandbox clock.
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When this was recorded.
             */
            recordedAt: string;
            /** @description Account; null when nobody was recognised. */
            subject: string | null;
            /** @description Its role; `clock` for what the service does by itself. */
            role: string | null;
            insurer: string | null;
            providerAgb: string | null;
            /** @description The side whose act it was, when the other side entered it. */
            onBehalfOf: string | null;
            /** @description Method and route, or what the service did by itself. */
            action: string;
            objectKind: string | null;
            objectId: string | null;
            caseId: string | null;
            /** @description What it made of the case, in the words of its history; for another object what was done with its row. */
            facts: string[];
            /** @description The status that was answered. */
            status: number | null;
            problemCode: string | null;
            /** @description The X-Request-Id of the answer. */
            requestId: string | null;
            /** @description Address that the request came from. */
            source: string | null;
            /** @description How many alike within a minute this stands for. */
            times: number;
        };
        BlockedActionView: {
            type: string;
            label: string;
            /**
             * @description Set when it is the other side's act: the code is the one that it would get with receivedAt and evidence.
             * @enum {string|null}
             */
            onBehalfOf: "insurer" | "provider" | null;
            /** @description The code that the refusal would have. */
            code: string;
            /** @description The status that the refusal would have. */
            status: number;
            title: string;
            reason: string;
            /** @description Who could lift it. */
            liftedBy: string | null;
            until: string | null;
        };
        BoardStatementView: {
            reference: string;
            signedBy: components["schemas"]["StatementSignerView"][];
        };
        BreachListView: {
            items: components["schemas"]["BreachView"][];
        };
        BreachView: {
            /** @example substantiveResponseDue */
            key: string;
            name: string;
            label: string;
            /** @enum {string} */
            side: "insurer" | "provider" | "both" | "clock";
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            firstLateAt: string;
            /**
             * @description metLate: done late. withdrawn: received in time after all. stands: the case ended meanwhile.
             * @enum {string}
             */
            status: "open" | "metLate" | "withdrawn" | "stands";
            /** Format: date-time */
            metAt: string | null;
            /** @description Civil days after dueOn; for an open breach until today. */
            daysLate: number | null;
        };
        BudgetListView: {
            items: components["schemas"]["BudgetView"][];
        };
        BudgetView: {
            /** @example vgz */
            insurer: string;
            contractYear: number;
            /** @example msz */
            scope: string;
            /** @description Euros as text. */
            amount: string;
            /** @description What has been granted of it. */
            granted: string;
            /** @description What is left. */
            headroom: string;
            /** @description Rises with every change. */
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        CalendarEntryView: {
            /** @enum {string} */
            kind: "cutOff" | "target" | "preference" | "aim" | "opening";
            /** @example uiterlijk woensdag 30 september 2026 */
            when: string;
            /**
             * Format: date-time
             * @description First instant at which it is possible; null when the rule states none.
             */
            opensAt: string | null;
            /**
             * Format: date
             * @description The last day; null for a term, which runs from an event.
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            firstLateAt: string | null;
            /**
             * Format: date
             * @description The last day that is still possible, also for a term; null when none follows from the policy.
             */
            latestOn: string | null;
            whenMissed: components["schemas"]["CalendarExceptionView"] | null;
            segments: components["schemas"]["CalendarSegmentView"][];
            milestones: components["schemas"]["CalendarMilestoneView"][];
        };
        CalendarExceptionView: {
            deadline: string;
            when: string;
        };
        CalendarInsurerView: {
            /** @example zorg-en-zekerheid */
            insurer: string;
            entries: components["schemas"]["CalendarEntryView"][];
        };
        CalendarMilestoneView: {
            /** @example ZZ27-2 */
            id: string;
            /** @enum {string} */
            actor: "insurer" | "provider" | "both" | "system";
            action: string;
            quote: string;
            /** @description Title of the document. */
            document: string;
            heading: string;
        };
        CalendarSegmentView: {
            id: string;
            label: string;
        };
        CalendarStepView: {
            /** @example providerOffer */
            id: string;
            label: string;
            /** @description In the order of `policies`. */
            insurers: components["schemas"]["CalendarInsurerView"][];
        };
        CaseEndView: {
            /** @example noOffer */
            reason: string;
            /**
             * @description The side that ended it, or the clock.
             * @enum {string}
             */
            by: "insurer" | "provider" | "clock";
            explanation: string;
        };
        CaseLinks: {
            self: string;
            actions: string;
            events: string;
            deadlines: string;
            offers: string;
            proposals: string;
            processAgreements: string;
            contract: string;
            breaches: string;
            lateReceipts: string;
            questions: string;
            conversations: string;
            timeline: string;
            diagram: string;
            criteria: string;
            /** @description Only on a path where a new provider applies. */
            questionnaires?: string;
            /** @description Only on a path where a new provider applies. */
            supplyAssessments?: string;
        };
        CaseListView: {
            items: components["schemas"]["CaseSummaryView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        CasePolicyView: {
            insurer: string;
            year: number;
            version: number;
            title: string;
            href: string;
        };
        CaseSummaryView: {
            id: string;
            /** @enum {string} */
            path: "negotiated-offer" | "standard-offer" | "new-zbc" | "existing-hospital" | "existing-institution" | "existing-zbc" | "plafond-increase" | "contract-request";
            insurer: string;
            provider: components["schemas"]["ProviderView"];
            contractYear: number;
            /** @example negotiating */
            state: string;
            /** @example in onderhandeling */
            stateLabel: string;
            /** @description True while a breach stands. */
            overdue: boolean;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description The open deadline that comes first. */
            nextDeadline: components["schemas"]["DeadlineView"] | null;
            href: string;
        };
        CaseView: {
            id: string;
            /** @enum {string} */
            path: "negotiated-offer" | "standard-offer" | "new-zbc" | "existing-hospital" | "existing-institution" | "existing-zbc" | "plafond-increase" | "contract-request";
            /** @example Ziekenhuis met overeenkomst */
            pathLabel: string;
            insurer: components["schemas"]["InsurerView"];
            provider: components["schemas"]["ProviderView"];
            contractYear: number;
            policy: components["schemas"]["CasePolicyView"];
            /** @example negotiating */
            state: string;
            /** @example in onderhandeling */
            stateLabel: string;
            /** @description Null once the negotiation is over, and before a new provider is admitted. */
            setUp: components["schemas"]["SetUpView"] | null;
            /** @description Rises by one with every decision. */
            version: number;
            overdue: boolean;
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["ActorView"];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            end: components["schemas"]["CaseEndView"] | null;
            /** @description Set when the stored case could not be trusted: nothing is decided on it until an administrator has looked. */
            quarantined: boolean;
            deadlines: components["schemas"]["DeadlineView"][];
            breaches: components["schemas"]["BreachView"][];
            /** @description The proposal that can be accepted now. */
            standingProposal: components["schemas"]["ProposalView"] | null;
            contract: components["schemas"]["ContractView"] | null;
            /** @description Only for a request for a higher ceiling. */
            increase: components["schemas"]["IncreaseView"] | null;
            /** @description The events that the caller could send now; …/actions says with what data. */
            next: string[];
            /**
             * Format: date-time
             * @description What time it is for the system.
             */
            now: string;
            links: components["schemas"]["CaseLinks"];
        };
        ChangeSubscriptionDto: {
            /**
             * @description https, with a public address behind it.
             * @example https://contracten.ziekenhuis.example/webhooks/termijn
             */
            url?: string | null;
            /** @description Which types of events; left out or empty: all of them. */
            types?: ("nl.zorginkoop.contracteertraject.administration.completed.v1" | "nl.zorginkoop.contracteertraject.agreement.accepted.v1" | "nl.zorginkoop.contracteertraject.agreement.recorded.v1" | "nl.zorginkoop.contracteertraject.alternative-supply.assessed.v1" | "nl.zorginkoop.contracteertraject.application.admitted.v1" | "nl.zorginkoop.contracteertraject.application.rejected.v1" | "nl.zorginkoop.contracteertraject.benchmark-method.agreed.v1" | "nl.zorginkoop.contracteertraject.case.closed.v1" | "nl.zorginkoop.contracteertraject.case.opened.v1" | "nl.zorginkoop.contracteertraject.case.withdrawn.v1" | "nl.zorginkoop.contracteertraject.contract.accepted.v1" | "nl.zorginkoop.contracteertraject.contract.late-admitted.v1" | "nl.zorginkoop.contracteertraject.contract.proposed.v1" | "nl.zorginkoop.contracteertraject.contract.refused.v1" | "nl.zorginkoop.contracteertraject.contract.registered.v1" | "nl.zorginkoop.contracteertraject.contract.requested.v1" | "nl.zorginkoop.contracteertraject.contract.retracted.v1" | "nl.zorginkoop.contracteertraject.conversation.logged.v1" | "nl.zorginkoop.contracteertraject.counter.proposed.v1" | "nl.zorginkoop.contracteertraject.criteria.assessed.v1" | "nl.zorginkoop.contracteertraject.criteria.waived.v1" | "nl.zorginkoop.contracteertraject.deadline.corrected.v1" | "nl.zorginkoop.contracteertraject.deadline.passed.v1" | "nl.zorginkoop.contracteertraject.decision.confirmed.v1" | "nl.zorginkoop.contracteertraject.decision.granted.v1" | "nl.zorginkoop.contracteertraject.decision.proposed.v1" | "nl.zorginkoop.contracteertraject.decision.rejected.v1" | "nl.zorginkoop.contracteertraject.exclusion.established.v1" | "nl.zorginkoop.contracteertraject.increase.requested.v1" | "nl.zorginkoop.contracteertraject.insurer-offer.declined.v1" | "nl.zorginkoop.contracteertraject.insurer-offer.made.v1" | "nl.zorginkoop.contracteertraject.interest.registered.v1" | "nl.zorginkoop.contracteertraject.invitation.sent.v1" | "nl.zorginkoop.contracteertraject.negotiation.requested.v1" | "nl.zorginkoop.contracteertraject.negotiation.started.v1" | "nl.zorginkoop.contracteertraject.negotiation.stopped.v1" | "nl.zorginkoop.contracteertraject.offer.countered.v1" | "nl.zorginkoop.contracteertraject.offer.late-admitted.v1" | "nl.zorginkoop.contracteertraject.offer.revised.v1" | "nl.zorginkoop.contracteertraject.offer.submitted.v1" | "nl.zorginkoop.contracteertraject.offer.withdrawn.v1" | "nl.zorginkoop.contracteertraject.partial-offer.submitted.v1" | "nl.zorginkoop.contracteertraject.policy.explained.v1" | "nl.zorginkoop.contracteertraject.policy-version.applied.v1" | "nl.zorginkoop.contracteertraject.process.agreed.v1" | "nl.zorginkoop.contracteertraject.process.amended.v1" | "nl.zorginkoop.contracteertraject.process.imposed.v1" | "nl.zorginkoop.contracteertraject.process.proposed.v1" | "nl.zorginkoop.contracteertraject.proposal.refused.v1" | "nl.zorginkoop.contracteertraject.question.answered.v1" | "nl.zorginkoop.contracteertraject.question.asked.v1" | "nl.zorginkoop.contracteertraject.questionnaire.late-admitted.v1" | "nl.zorginkoop.contracteertraject.questionnaire.made-available.v1" | "nl.zorginkoop.contracteertraject.questionnaire.saved.v1" | "nl.zorginkoop.contracteertraject.questionnaire.submitted.v1" | "nl.zorginkoop.contracteertraject.reminder.sent.v1" | "nl.zorginkoop.contracteertraject.request.completeness-confirmed.v1" | "nl.zorginkoop.contracteertraject.request.withdrawn.v1" | "nl.zorginkoop.contracteertraject.request-module.opened.v1" | "nl.zorginkoop.contracteertraject.response.given.v1" | "nl.zorginkoop.contracteertraject.standard-agreement.requested.v1" | "nl.zorginkoop.contracteertraject.standard-agreement.sent.v1" | "nl.zorginkoop.contracteertraject.step.completed.v1" | "nl.zorginkoop.contracteertraject.strategy.shared.v1" | "nl.zorginkoop.contracteertraject.supplement.requested.v1" | "nl.zorginkoop.contracteertraject.supplement.submitted.v1" | "nl.zorginkoop.contracteertraject.supply.assessed.v1")[] | null;
            /** @example Contractenadministratie */
            description?: string | null;
            /**
             * @description disabled: nothing is sent, nothing is lost. active: what happened meanwhile is sent.
             * @enum {string|null}
             */
            status?: "active" | "disabled" | null;
        };
        CheckpointListView: {
            items: components["schemas"]["CheckpointView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        CheckpointView: {
            /** @description Dense from 1. */
            number: number;
            /**
             * Format: date-time
             * @description By the clock of the database; never the sandbox clock.
             */
            takenAt: string;
            /** @description How many histories had moved since the checkpoint before. */
            heads: number;
            /** @description The exact text that was signed. */
            statement: string;
            /** @description Ed25519 over the UTF-8 bytes of the statement, in base64. */
            signature: string;
            /** @description PEM (SPKI). */
            publicKey: string;
        };
        ComparisonView: {
            /** @description In Dutch. */
            what: string;
            required: string;
            /** @description As it was stated; null when it was not. */
            actual: string | null;
            /** @description Null when there is nothing to compare. */
            ok: boolean | null;
        };
        ContractListView: {
            items: components["schemas"]["ContractView"][];
        };
        ContractView: {
            version: number;
            contractReference: string;
            /** @description Null for an amendment, which keeps the contract's price list. */
            priceListReference: string | null;
            /** @description Euros as text; null without a ceiling. */
            ceiling: string | null;
            obligationToDeliver: boolean;
            /**
             * Format: date
             * @description From when an offered contract holds; null where the recorded agreement says so by itself.
             */
            effectiveOn: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            status: "refused" | "proposed" | "accepted" | "retracted" | "administrative" | "terminated" | "recorded";
            statusReason: string | null;
            /** Format: date-time */
            statusAt: string | null;
            /**
             * Format: date-time
             * @description When the contract was ended, in this case or in another about the same contract; null while it runs, or never ran.
             */
            endedAt: string | null;
        };
        ConversationListView: {
            items: components["schemas"]["ConversationView"][];
        };
        ConversationRequest: {
            /**
             * @description Onderwerp: kwaliteit, wachttijden, Good Practices, transformatieplannen, overig.
             * @enum {string}
             */
            subject: "quality" | "waitingTimes" | "goodPractices" | "transformationPlans" | "other";
            /**
             * Format: date
             * @description De dag van het gesprek. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            heldOn: string;
            participants: string[];
            /** @description Verslag. */
            notes: string;
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        ConversationView: {
            number: number;
            /** @enum {string} */
            loggedBy: "insurer" | "provider";
            /** @description quality, waitingTimes, goodPractices, transformationPlans or other. */
            subject: string;
            /** Format: date */
            heldOn: string;
            participants: string[];
            notes: string;
            /** Format: date-time */
            loggedAt: string;
        };
        CreatedView: {
            /** @example proposal */
            kind: string;
            /** @example 1 */
            number: number;
            href: string;
        };
        CriterionListView: {
            items: components["schemas"]["CriterionView"][];
        };
        CriterionView: {
            /** @example wtza */
            id: string;
            title: string;
            /**
             * @description open: nobody has judged it yet.
             * @enum {string}
             */
            state: "met" | "notMet" | "open" | "waived";
            /** @description What the judgement rests on, or why it was waived. */
            explanation: string | null;
            /** @description Only for a waiver. */
            region: string | null;
            /** @description Only for a waiver. */
            specialism: string | null;
            /** @description The numbers compared, where the criterion can be computed. */
            compared: components["schemas"]["ComparisonView"][] | null;
            /** Format: date-time */
            assessedAt: string | null;
            assessedBy: components["schemas"]["ActorView"] | null;
            /** @description Whether duty of care allows to set it aside. */
            waivable: boolean;
            /** @description The words of the policy. */
            quote: string;
            /** @description The heading in the policy under which they are found. */
            heading: string;
        };
        CurrentContractDto: {
            /**
             * @description Merk van de verzekeraar, zoals het inkoopbeleid ze noemt.
             * @example VGZ
             */
            label: string;
        };
        DeadlineCaseView: {
            id: string;
            state: string;
            path: string;
            contractYear: number;
            insurer: string;
            providerAgb: string;
            providerName: string;
            href: string;
        };
        DeadlineDayView: {
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            firstLateAt: string;
            kind: string;
        };
        DeadlineListView: {
            items: components["schemas"]["DeadlineView"][];
        };
        DeadlineMoveView: {
            /** @example offerDue */
            key: string;
            label: string;
            /** @description Null: it did not run. */
            from: components["schemas"]["DeadlineDayView"] | null;
            /** @description Null: it falls away. */
            to: components["schemas"]["DeadlineDayView"] | null;
        };
        DeadlineView: {
            /**
             * @description Name within the case.
             * @example substantiveResponseDue
             */
            key: string;
            /** @example substantiveResponseDue */
            name: string;
            /** @example Inhoudelijke reactie ontvangen */
            label: string;
            /**
             * @description cutOff: late is refused. target: late is recorded. preference and aim: only shown. opening: something becomes possible. reminder.
             * @enum {string}
             */
            kind: "cutOff" | "target" | "preference" | "aim" | "opening" | "reminder";
            /**
             * @description Who must act.
             * @enum {string}
             */
            side: "insurer" | "provider" | "both" | "clock";
            /**
             * Format: date
             * @description The last day, in Europe/Amsterdam.
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            firstLateAt: string;
            /** @description Civil days until dueOn; negative when it is past; null when the deadline is over. */
            daysLeft: number | null;
            /** @enum {string} */
            status: "met" | "open" | "notApplicable" | "metLate" | "passed" | "cancelled" | "superseded";
            /** @description How many civil days late it was met, or has stood. */
            daysLate: number | null;
            /**
             * Format: date-time
             * @description When it was met, passed or cancelled.
             */
            closedAt: string | null;
            /** @description Rises when the date of the same deadline changes. */
            revision: number;
            /** @description The milestone of the policy that it rests on. */
            milestone: string | null;
            /** @description Why this day: rule, quote and every step of the calculation. */
            proof: string;
        };
        DeliveryListView: {
            items: components["schemas"]["DeliveryView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        DeliveryView: {
            id: string;
            /** @description The id of the event, and of the webhook. */
            eventId: string;
            /** @example nl.zorginkoop.contracteertraject.offer.submitted.v1 */
            type: string;
            caseId: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            /** @description Every try, oldest first. */
            attempts: components["schemas"]["AttemptView"][];
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt: string | null;
            links: {
                [key: string]: string;
            };
        };
        DismissVecozoEventDto: {
            /** @example Dubbel gemeld door de vorige koppeling. */
            reason: string;
        };
        DueDeadlineListView: {
            items: components["schemas"]["DueDeadlineView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        DueDeadlineView: {
            /**
             * @description Name within the case.
             * @example substantiveResponseDue
             */
            key: string;
            /** @example substantiveResponseDue */
            name: string;
            /** @example Inhoudelijke reactie ontvangen */
            label: string;
            /**
             * @description cutOff: late is refused. target: late is recorded. preference and aim: only shown. opening: something becomes possible. reminder.
             * @enum {string}
             */
            kind: "cutOff" | "target" | "preference" | "aim" | "opening" | "reminder";
            /**
             * @description Who must act.
             * @enum {string}
             */
            side: "insurer" | "provider" | "both" | "clock";
            /**
             * Format: date
             * @description The last day, in Europe/Amsterdam.
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            firstLateAt: string;
            /** @description Civil days until dueOn; negative when it is past; null when the deadline is over. */
            daysLeft: number | null;
            /** @enum {string} */
            status: "met" | "open" | "notApplicable" | "metLate" | "passed" | "cancelled" | "superseded";
            /** @description How many civil days late it was met, or has stood. */
            daysLate: number | null;
            /**
             * Format: date-time
             * @description When it was met, passed or cancelled.
             */
            closedAt: string | null;
            /** @description Rises when the date of the same deadline changes. */
            revision: number;
            /** @description The milestone of the policy that it rests on. */
            milestone: string | null;
            /** @description Why this day: rule, quote and every step of the calculation. */
            proof: string;
            case: components["schemas"]["DeadlineCaseView"];
        };
        DutyOfCareDto: {
            /** @example Zeeland */
            region: string;
            /** @example 0301 oogheelkunde */
            specialism: string;
            motivation: string;
            /**
             * Format: date
             * @description The day by which the offer is due after all; left out: no cut-off.
             */
            offerDueOn?: string | null;
            /**
             * Format: date
             * @description De dag waarop uiterlijk getekend wordt, als die van het inkoopbeleid voorbij is; weggelaten: geen uiterste dag.
             */
            signatureDueOn?: string | null;
        };
        /** Administratieve verwerking melden */
        EventAdministrationComplete: {
            /** @description Wat er is verwerkt. */
            note?: string;
        };
        /** Administratieve verwerking melden */
        EventAdministrationCompleteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "administration.complete";
            data: components["schemas"]["EventAdministrationComplete"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Met het voorstel instemmen */
        EventAgreementAccept: {
            /** @description Nummer van het voorstel in de reeks van dit traject. */
            proposal: number;
        };
        /** Met het voorstel instemmen */
        EventAgreementAcceptRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agreement.accept";
            data: components["schemas"]["EventAgreementAccept"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Afspraken vastleggen */
        EventAgreementRecord: {
            /** @description Kenmerk van de overeenkomst. */
            contractReference: string;
            /** @description Kenmerk van de prijslijst. */
            priceListReference: string;
            /** @description Zorgkostenplafond. In euro's, als tekst met twee decimalen. */
            ceiling?: string;
            /** @description Of er een doorleverplicht is. */
            obligationToDeliver: boolean;
        };
        /** Afspraken vastleggen */
        EventAgreementRecordRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agreement.record";
            data: components["schemas"]["EventAgreementRecord"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Alternatief aanbod beoordelen */
        EventAlternativeSupplyAssess: {
            /** @description Of er voldoende alternatief gecontracteerd zorgaanbod is. */
            sufficient: boolean;
            /** @description Toegankelijkheid van de zorg, zoals wachttijden. */
            accessibility: string;
            /** @description Of de reisafstand naar de alternatieven acceptabel is. */
            travelDistance: string;
            /** @description Waar het oordeel op rust. */
            motivation: string;
        };
        /** Alternatief aanbod beoordelen */
        EventAlternativeSupplyAssessRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "alternativeSupply.assess";
            data: components["schemas"]["EventAlternativeSupplyAssess"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Aanvraag toelaten tot onderhandeling */
        EventApplicationAdmit: {
            /** @description Toelichting bij de uitkomst. */
            note?: string;
        };
        /** Aanvraag toelaten tot onderhandeling */
        EventApplicationAdmitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "application.admit";
            data: components["schemas"]["EventApplicationAdmit"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Aanvraag afwijzen */
        EventApplicationReject: {
            grounds?: ("criteriaNotMet" | "supplySufficient" | "incomplete" | "other")[];
            /** @description Wat aan de zorgaanbieder wordt gemeld. */
            explanation: string;
        };
        /** Aanvraag afwijzen */
        EventApplicationRejectRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "application.reject";
            data: components["schemas"]["EventApplicationReject"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Afgesproken methode van benchmarken vastleggen */
        EventBenchmarkMethodAgree: {
            /** @description De afgesproken techniek of methodiek. */
            method: string;
            /** @description Waar de afspraak van beide kanten is vastgelegd: verslag of bericht. */
            reference: string;
        };
        /** Afgesproken methode van benchmarken vastleggen */
        EventBenchmarkMethodAgreeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "benchmarkMethod.agree";
            data: components["schemas"]["EventBenchmarkMethodAgree"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Traject sluiten */
        EventCaseClose: {
            /**
             * @description Geen offerte ontvangen, vragenlijst niet op tijd of aanbod niet op tijd getekend (vervallen), of een andere reden.
             * @enum {string}
             */
            reason: "noOffer" | "lapsed" | "other";
            /** @description Toelichting. */
            explanation: string;
        };
        /** Traject sluiten */
        EventCaseCloseRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "case.close";
            data: components["schemas"]["EventCaseClose"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Zich terugtrekken */
        EventCaseWithdraw: {
            /** @description Waarom het traject eindigt. */
            reason: string;
        };
        /** Zich terugtrekken */
        EventCaseWithdrawRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "case.withdraw";
            data: components["schemas"]["EventCaseWithdraw"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Overeenkomst accepteren */
        EventContractAccept: {
            /** @description Opmerking. */
            note?: string;
        };
        /** Overeenkomst accepteren */
        EventContractAcceptRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.accept";
            data: components["schemas"]["EventContractAccept"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Later tekenen toelaten */
        EventContractAdmitLate: {
            /** @description Waarom alsnog getekend mag worden. */
            reason: string;
            /**
             * Format: date
             * @description De nieuwe laatste dag om te tekenen. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            signatureDueOn: string;
        };
        /** Later tekenen toelaten */
        EventContractAdmitLateRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.admitLate";
            data: components["schemas"]["EventContractAdmitLate"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Overeenkomst voorstellen */
        EventContractPropose: {
            /** @description Kenmerk van de overeenkomst. */
            contractReference?: string;
            /** @description Kenmerk van de prijslijst. */
            priceListReference?: string;
            /** @description Zorgkostenplafond. In euro's, als tekst met twee decimalen. */
            ceiling?: string;
            /** @description Of er een doorleverplicht is. */
            obligationToDeliver?: boolean;
            /**
             * Format: date
             * @description Vanaf wanneer de overeenkomst geldt; weggelaten de dag die is gevraagd, als die er is. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            effectiveOn?: string;
        };
        /** Overeenkomst voorstellen */
        EventContractProposeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.propose";
            data: components["schemas"]["EventContractPropose"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Overeenkomst weigeren */
        EventContractRefuse: {
            /**
             * @description Verder onderhandelen (negotiate) of stoppen (stop); bij een verhoging van het plafond opnieuw laten beoordelen (reassess) of intrekken (withdraw).
             * @enum {string}
             */
            then: "negotiate" | "stop" | "reassess" | "withdraw";
            /** @description Waarom de overeenkomst wordt geweigerd. */
            reason: string;
        };
        /** Overeenkomst weigeren */
        EventContractRefuseRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.refuse";
            data: components["schemas"]["EventContractRefuse"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Administratief contract vastleggen */
        EventContractRegisterAdministrative: {
            /** @description Opmerking. */
            note?: string;
        };
        /** Administratief contract vastleggen */
        EventContractRegisterAdministrativeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.registerAdministrative";
            data: components["schemas"]["EventContractRegisterAdministrative"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Voorgestelde overeenkomst terugnemen */
        EventContractRetract: {
            /** @description Waarom de overeenkomst wordt teruggenomen. */
            reason: string;
        };
        /** Voorgestelde overeenkomst terugnemen */
        EventContractRetractRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.retract";
            data: components["schemas"]["EventContractRetract"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Gesprek vastleggen */
        EventConversationLog: {
            /**
             * @description Onderwerp: kwaliteit, wachttijden, Good Practices, transformatieplannen, overig.
             * @enum {string}
             */
            subject: "quality" | "waitingTimes" | "goodPractices" | "transformationPlans" | "other";
            /**
             * Format: date
             * @description De dag van het gesprek. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            heldOn: string;
            participants: string[];
            /** @description Verslag. */
            notes: string;
        };
        /** Gesprek vastleggen */
        EventConversationLogRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.log";
            data: components["schemas"]["EventConversationLog"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Tegenvoorstel doen */
        EventCounterPropose: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
            /** @description Of dit voorstel ook de inhoudelijke reactie op de offerte is. */
            substantive: boolean;
        };
        /** Tegenvoorstel doen */
        EventCounterProposeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "counter.propose";
            data: components["schemas"]["EventCounterPropose"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Minimumeis beoordelen */
        EventCriteriaAssess: {
            /** @description Kenmerk van de minimumeis in het inkoopbeleid. */
            criterion: string;
            /**
             * @description Voldaan of niet voldaan. Mag weg waar de uitkomst uit de ingediende cijfers wordt berekend.
             * @enum {string}
             */
            outcome?: "met" | "notMet";
            /** @description Waarop het oordeel rust. */
            explanation: string;
        };
        /** Minimumeis beoordelen */
        EventCriteriaAssessRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "criteria.assess";
            data: components["schemas"]["EventCriteriaAssess"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Van een minimumeis afwijken */
        EventCriteriaWaive: {
            /** @description Kenmerk van de minimumeis in het inkoopbeleid. */
            criterion: string;
            /** @description De regio waar onvoldoende zorg is ingekocht. */
            region: string;
            /** @description Het specialisme waarvoor onvoldoende zorg is ingekocht. */
            specialism: string;
            /** @description Waarom zonder deze afwijking de zorgplicht niet wordt gehaald. */
            motivation: string;
        };
        /** Van een minimumeis afwijken */
        EventCriteriaWaiveRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "criteria.waive";
            data: components["schemas"]["EventCriteriaWaive"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Voorgelegde toewijzing bevestigen */
        EventDecisionConfirm: {
            /** @description Het voorgelegde bedrag. In euro's, als tekst met twee decimalen. */
            amount: string;
            /** @description Het voorgelegde budget. */
            budget: string;
        };
        /** Voorgelegde toewijzing bevestigen */
        EventDecisionConfirmRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decision.confirm";
            data: components["schemas"]["EventDecisionConfirm"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Verhoging toewijzen */
        EventDecisionGrant: {
            /** @description Toegewezen verhoging; minder dan gevraagd is een gedeeltelijke toewijzing. In euro's, als tekst met twee decimalen. */
            amount: string;
            /** @description Het budget waaruit de verhoging komt. */
            budget: string;
            /** @description Toelichting voor de zorgaanbieder. */
            explanation?: string;
        };
        /** Verhoging toewijzen */
        EventDecisionGrantRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decision.grant";
            data: components["schemas"]["EventDecisionGrant"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Toewijzing voorleggen aan een tweede persoon */
        EventDecisionPropose: {
            /** @description Voorgestelde verhoging. In euro's, als tekst met twee decimalen. */
            amount: string;
            /** @description Het budget waaruit de verhoging komt. */
            budget: string;
            /** @description Toelichting voor de zorgaanbieder, die hij leest als het besluit er is. */
            explanation?: string;
        };
        /** Toewijzing voorleggen aan een tweede persoon */
        EventDecisionProposeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decision.propose";
            data: components["schemas"]["EventDecisionPropose"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Verhoging afwijzen */
        EventDecisionReject: {
            /** @description Waarom het verzoek wordt afgewezen. */
            reason: string;
        };
        /** Verhoging afwijzen */
        EventDecisionRejectRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "decision.reject";
            data: components["schemas"]["EventDecisionReject"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Uitsluitingsgrond vaststellen */
        EventExclusionEstablish: {
            /** @description Kenmerk van de uitsluitingsgrond in het inkoopbeleid. */
            ground: string;
            /** @description Waarop het oordeel rust. */
            explanation: string;
            /**
             * Format: date
             * @description De dag waarop de grond is vastgesteld. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            establishedOn: string;
        };
        /** Uitsluitingsgrond vaststellen */
        EventExclusionEstablishRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "exclusion.establish";
            data: components["schemas"]["EventExclusionEstablish"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Offerte van de verzekeraar afwijzen */
        EventInsurerOfferDecline: {
            /**
             * @description Verder onderhandelen, of stoppen.
             * @enum {string}
             */
            then: "negotiate" | "stop";
            /** @description Waarom de offerte wordt afgewezen. */
            reason: string;
        };
        /** Offerte van de verzekeraar afwijzen */
        EventInsurerOfferDeclineRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "insurerOffer.decline";
            data: components["schemas"]["EventInsurerOfferDecline"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Als verzekeraar de eerste offerte doen */
        EventInsurerOfferMake: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
        };
        /** Als verzekeraar de eerste offerte doen */
        EventInsurerOfferMakeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "insurerOffer.make";
            data: components["schemas"]["EventInsurerOfferMake"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Uitnodigen voor de contractering */
        EventInvitationSend: {
            /** @description Toelichting of vindplaats. */
            note?: string;
        };
        /** Uitnodigen voor de contractering */
        EventInvitationSendRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "invitation.send";
            data: components["schemas"]["EventInvitationSend"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        EventListView: {
            items: components["schemas"]["EventView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        /** Om onderhandeling vragen */
        EventNegotiationRequest: {
            /** @description Waarover en waarom. */
            motivation: string;
        };
        /** Om onderhandeling vragen */
        EventNegotiationRequestRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "negotiation.request";
            data: components["schemas"]["EventNegotiationRequest"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Onderhandeling starten */
        EventNegotiationStart: {
            /** @description Hoe en waarover de onderhandeling begon. */
            note?: string;
        };
        /** Onderhandeling starten */
        EventNegotiationStartRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "negotiation.start";
            data: components["schemas"]["EventNegotiationStart"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Onderhandeling stopzetten */
        EventNegotiationStop: {
            /** @description Waarom het traject eindigt. */
            reason: string;
        };
        /** Onderhandeling stopzetten */
        EventNegotiationStopRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "negotiation.stop";
            data: components["schemas"]["EventNegotiationStop"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Te late offerte toelaten */
        EventOfferAdmitLate: {
            /** @description Waarom de offerte alsnog wordt toegelaten. */
            reason: string;
            /**
             * Format: date
             * @description De nieuwe laatste dag voor de offerte. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            offerDueOn: string;
        };
        /** Te late offerte toelaten */
        EventOfferAdmitLateRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "offer.admitLate";
            data: components["schemas"]["EventOfferAdmitLate"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Een eigen offerte tegenover die van de verzekeraar stellen */
        EventOfferCounter: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
        };
        /** Een eigen offerte tegenover die van de verzekeraar stellen */
        EventOfferCounterRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "offer.counter";
            data: components["schemas"]["EventOfferCounter"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Offerte herzien */
        EventOfferRevise: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
        };
        /** Offerte herzien */
        EventOfferReviseRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "offer.revise";
            data: components["schemas"]["EventOfferRevise"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Offerte indienen */
        EventOfferSubmit: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
        };
        /** Offerte indienen */
        EventOfferSubmitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "offer.submit";
            data: components["schemas"]["EventOfferSubmit"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Offerte intrekken */
        EventOfferWithdraw: {
            /** @description Waarom de offerte wordt ingetrokken. */
            reason: string;
        };
        /** Offerte intrekken */
        EventOfferWithdrawRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "offer.withdraw";
            data: components["schemas"]["EventOfferWithdraw"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Deel van de offerte indienen */
        EventPartialOfferSubmit: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
        };
        /** Deel van de offerte indienen */
        EventPartialOfferSubmitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "partialOffer.submit";
            data: components["schemas"]["EventPartialOfferSubmit"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Inkoopbeleid toelichten */
        EventPolicyExplain: {
            /**
             * @description Mondeling, per e-mail of per brief.
             * @enum {string}
             */
            channel: "oral" | "email" | "letter";
            /** @description Toelichting of vindplaats. */
            note?: string;
        };
        /** Inkoopbeleid toelichten */
        EventPolicyExplainRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "policy.explain";
            data: components["schemas"]["EventPolicyExplain"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Nieuwe versie van het inkoopbeleid toepassen */
        EventPolicyVersionApply: {
            /** @description De versie van het inkoopbeleid. */
            version: number;
            /** @description Waarom dit traject onder de nieuwe versie verdergaat. */
            motivation: string;
        };
        /** Nieuwe versie van het inkoopbeleid toepassen */
        EventPolicyVersionApplyRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "policyVersion.apply";
            data: components["schemas"]["EventPolicyVersionApply"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Met procesafspraken instemmen */
        EventProcessAgree: {
            /** @description De voorgestelde versie waarmee wordt ingestemd. */
            version?: number;
            terms?: {
                /** @description De afspraken in woorden. */
                note: string;
                /**
                 * Format: date
                 * @description De dag waarop de eerste offerte uiterlijk binnen is, in afwijking van het inkoopbeleid. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                offerDueOn?: string;
                /**
                 * @description De verzekeraar doet de eerste offerte; alleen bij ZBC's.
                 * @enum {boolean}
                 */
                insurerOffersFirst?: true;
                /**
                 * Format: date
                 * @description De dag waarop de verzekeraar zijn offerte uiterlijk doet; alleen samen met insurerOffersFirst. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                insurerOfferDueOn?: string;
                steps: {
                    /**
                     * @description Stap in het proces, of stap bij het vastleggen van de afspraken.
                     * @enum {string}
                     */
                    phase: "process" | "formalisation";
                    /** @description Wat er gebeurt. */
                    title: string;
                    /**
                     * @description Wie de stap zet.
                     * @enum {string}
                     */
                    side: "insurer" | "provider" | "both";
                    /**
                     * Format: date
                     * @description De laatste dag voor de stap. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                     */
                    dueOn: string;
                }[];
            };
        };
        /** Met procesafspraken instemmen */
        EventProcessAgreeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "process.agree";
            data: components["schemas"]["EventProcessAgree"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Met gewijzigde procesafspraken instemmen */
        EventProcessAmend: {
            /** @description De voorgestelde versie waarmee wordt ingestemd. */
            version?: number;
            terms?: {
                /** @description De afspraken in woorden. */
                note: string;
                /**
                 * Format: date
                 * @description De dag waarop de eerste offerte uiterlijk binnen is, in afwijking van het inkoopbeleid. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                offerDueOn?: string;
                /**
                 * @description De verzekeraar doet de eerste offerte; alleen bij ZBC's.
                 * @enum {boolean}
                 */
                insurerOffersFirst?: true;
                /**
                 * Format: date
                 * @description De dag waarop de verzekeraar zijn offerte uiterlijk doet; alleen samen met insurerOffersFirst. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                insurerOfferDueOn?: string;
                steps: {
                    /**
                     * @description Stap in het proces, of stap bij het vastleggen van de afspraken.
                     * @enum {string}
                     */
                    phase: "process" | "formalisation";
                    /** @description Wat er gebeurt. */
                    title: string;
                    /**
                     * @description Wie de stap zet.
                     * @enum {string}
                     */
                    side: "insurer" | "provider" | "both";
                    /**
                     * Format: date
                     * @description De laatste dag voor de stap. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                     */
                    dueOn: string;
                }[];
            };
        };
        /** Met gewijzigde procesafspraken instemmen */
        EventProcessAmendRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "process.amend";
            data: components["schemas"]["EventProcessAmend"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Procesverloop eenzijdig vaststellen */
        EventProcessImpose: {
            terms: {
                /** @description De afspraken in woorden. */
                note: string;
                /**
                 * Format: date
                 * @description De dag waarop de eerste offerte uiterlijk binnen is, in afwijking van het inkoopbeleid. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                offerDueOn?: string;
                /**
                 * @description De verzekeraar doet de eerste offerte; alleen bij ZBC's.
                 * @enum {boolean}
                 */
                insurerOffersFirst?: true;
                /**
                 * Format: date
                 * @description De dag waarop de verzekeraar zijn offerte uiterlijk doet; alleen samen met insurerOffersFirst. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                insurerOfferDueOn?: string;
                steps: {
                    /**
                     * @description Stap in het proces, of stap bij het vastleggen van de afspraken.
                     * @enum {string}
                     */
                    phase: "process" | "formalisation";
                    /** @description Wat er gebeurt. */
                    title: string;
                    /**
                     * @description Wie de stap zet.
                     * @enum {string}
                     */
                    side: "insurer" | "provider" | "both";
                    /**
                     * Format: date
                     * @description De laatste dag voor de stap. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                     */
                    dueOn: string;
                }[];
            };
        };
        /** Procesverloop eenzijdig vaststellen */
        EventProcessImposeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "process.impose";
            data: components["schemas"]["EventProcessImpose"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Procesafspraken voorstellen */
        EventProcessPropose: {
            terms: {
                /** @description De afspraken in woorden. */
                note: string;
                /**
                 * Format: date
                 * @description De dag waarop de eerste offerte uiterlijk binnen is, in afwijking van het inkoopbeleid. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                offerDueOn?: string;
                /**
                 * @description De verzekeraar doet de eerste offerte; alleen bij ZBC's.
                 * @enum {boolean}
                 */
                insurerOffersFirst?: true;
                /**
                 * Format: date
                 * @description De dag waarop de verzekeraar zijn offerte uiterlijk doet; alleen samen met insurerOffersFirst. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                insurerOfferDueOn?: string;
                steps: {
                    /**
                     * @description Stap in het proces, of stap bij het vastleggen van de afspraken.
                     * @enum {string}
                     */
                    phase: "process" | "formalisation";
                    /** @description Wat er gebeurt. */
                    title: string;
                    /**
                     * @description Wie de stap zet.
                     * @enum {string}
                     */
                    side: "insurer" | "provider" | "both";
                    /**
                     * Format: date
                     * @description De laatste dag voor de stap. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                     */
                    dueOn: string;
                }[];
            };
        };
        /** Procesafspraken voorstellen */
        EventProcessProposeRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "process.propose";
            data: components["schemas"]["EventProcessPropose"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Voorstel weigeren */
        EventProposalRefuse: {
            /** @description Nummer van het voorstel in de reeks van dit traject. */
            proposal: number;
            /** @description Waarom het voorstel wordt geweigerd. */
            reason: string;
        };
        /** Voorstel weigeren */
        EventProposalRefuseRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "proposal.refuse";
            data: components["schemas"]["EventProposalRefuse"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Vraag beantwoorden */
        EventQuestionAnswer: {
            /** @description Nummer van de vraag. */
            question: number;
            /** @description Het antwoord. */
            text: string;
        };
        /** Vraag beantwoorden */
        EventQuestionAnswerRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "question.answer";
            data: components["schemas"]["EventQuestionAnswer"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Vraag stellen */
        EventQuestionAsk: {
            /** @description De vraag. */
            text: string;
        };
        /** Vraag stellen */
        EventQuestionAskRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "question.ask";
            data: components["schemas"]["EventQuestionAsk"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Te late vragenlijst toelaten */
        EventQuestionnaireAdmitLate: {
            /** @description Waarom de vragenlijst alsnog wordt toegelaten. */
            reason: string;
            /**
             * Format: date
             * @description De nieuwe laatste dag voor de vragenlijst. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            questionnaireDueOn: string;
        };
        /** Te late vragenlijst toelaten */
        EventQuestionnaireAdmitLateRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "questionnaire.admitLate";
            data: components["schemas"]["EventQuestionnaireAdmitLate"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Vragenlijst beschikbaar stellen */
        EventQuestionnaireMakeAvailable: {
            /**
             * Format: date
             * @description De laatste dag om in te dienen; alleen als de dag uit het inkoopbeleid al voorbij is. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            dueOn?: string;
            /** @description Kenmerk in het VECOZO Zorginkoopportaal. */
            reference?: string;
        };
        /** Vragenlijst beschikbaar stellen */
        EventQuestionnaireMakeAvailableRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "questionnaire.makeAvailable";
            data: components["schemas"]["EventQuestionnaireMakeAvailable"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Vragenlijst als concept bewaren */
        EventQuestionnaireSave: {
            answers: {
                /**
                 * Format: date
                 * @description De dag van de eerste declaratie bij de verzekeraar. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                firstClaimOn?: string;
                /** @description De aangeboden specialismen. */
                specialisms?: {
                    /** @description Specialismecode, 4 cijfers. */
                    code: string;
                    paid?: {
                        /** @description Behandeljaar. */
                        year: number;
                        /** @description Door de verzekeraar uitbetaald voor dat behandeljaar. In euro's, als tekst met twee decimalen. */
                        amount: string;
                    };
                    /** @description De medisch specialisten van dit specialisme. */
                    specialists: {
                        /** @description Waaraan de specialist te herkennen is, bv. het BIG-nummer. */
                        reference: string;
                        /**
                         * @description Verbonden door een toelatingsovereenkomst, loondienst, of anders.
                         * @enum {string}
                         */
                        engagement: "admissionAgreement" | "employment" | "other";
                        /** @description Zonder avond- en weekenddiensten. Als tekst, bv. "0.65". */
                        fte: string;
                        /** @description Avond- en weekenddiensten; telt niet mee. Als tekst, bv. "0.65". */
                        dutyFte?: string;
                    }[];
                }[];
                /** @description Of er invasieve ingrepen worden gedaan. */
                invasiveProcedures?: boolean;
                /** @description Of dat ook onder algehele narcose gebeurt. */
                generalAnaesthesia?: boolean;
                /** @description Of patiënten klinisch verblijven. */
                clinicalStay?: boolean;
                /** @description Hoogste ASA-classificatie bij invasieve behandeling onder algehele narcose. */
                highestAsa?: number;
                /** @description Waar invasief wordt behandeld of klinisch verbleven, met de achterwachtregelingen. */
                locations?: {
                    /** @description De locatie. */
                    name: string;
                    backUps: {
                        /** @description Het ziekenhuis dat de behandeling overneemt. */
                        hospital: string;
                        /** @description Minuten tot de overdracht. */
                        transferMinutes: number;
                        /** @description Of de regeling schriftelijk is vastgelegd. */
                        inWriting: boolean;
                        /** @description Of alle betrokken partijen haar ondertekend hebben. */
                        signed: boolean;
                    }[];
                }[];
                statements?: {
                    /** @description Kwalitatief verantwoorde en doelmatige zorg. */
                    quality?: string;
                    /** @description Aanvulling op het regionale zorgaanbod, en samenwerking in de zorgketen. */
                    regionalAddition?: string;
                    /** @description Prijsstelling ten opzichte van vergelijkbare zorg. */
                    pricing?: string;
                };
            };
        };
        /** Vragenlijst als concept bewaren */
        EventQuestionnaireSaveRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "questionnaire.save";
            data: components["schemas"]["EventQuestionnaireSave"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Vragenlijst met offerte indienen */
        EventQuestionnaireSubmit: {
            answers: {
                /**
                 * Format: date
                 * @description De dag van de eerste declaratie bij de verzekeraar. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                firstClaimOn?: string;
                /** @description De aangeboden specialismen. */
                specialisms: {
                    /** @description Specialismecode, 4 cijfers. */
                    code: string;
                    paid?: {
                        /** @description Behandeljaar. */
                        year: number;
                        /** @description Door de verzekeraar uitbetaald voor dat behandeljaar. In euro's, als tekst met twee decimalen. */
                        amount: string;
                    };
                    /** @description De medisch specialisten van dit specialisme. */
                    specialists: {
                        /** @description Waaraan de specialist te herkennen is, bv. het BIG-nummer. */
                        reference: string;
                        /**
                         * @description Verbonden door een toelatingsovereenkomst, loondienst, of anders.
                         * @enum {string}
                         */
                        engagement: "admissionAgreement" | "employment" | "other";
                        /** @description Zonder avond- en weekenddiensten. Als tekst, bv. "0.65". */
                        fte: string;
                        /** @description Avond- en weekenddiensten; telt niet mee. Als tekst, bv. "0.65". */
                        dutyFte?: string;
                    }[];
                }[];
                /** @description Of er invasieve ingrepen worden gedaan. */
                invasiveProcedures: boolean;
                /** @description Of dat ook onder algehele narcose gebeurt. */
                generalAnaesthesia: boolean;
                /** @description Of patiënten klinisch verblijven. */
                clinicalStay: boolean;
                /** @description Hoogste ASA-classificatie bij invasieve behandeling onder algehele narcose. */
                highestAsa?: number;
                /** @description Waar invasief wordt behandeld of klinisch verbleven, met de achterwachtregelingen. */
                locations: {
                    /** @description De locatie. */
                    name: string;
                    backUps: {
                        /** @description Het ziekenhuis dat de behandeling overneemt. */
                        hospital: string;
                        /** @description Minuten tot de overdracht. */
                        transferMinutes: number;
                        /** @description Of de regeling schriftelijk is vastgelegd. */
                        inWriting: boolean;
                        /** @description Of alle betrokken partijen haar ondertekend hebben. */
                        signed: boolean;
                    }[];
                }[];
                statements?: {
                    /** @description Kwalitatief verantwoorde en doelmatige zorg. */
                    quality?: string;
                    /** @description Aanvulling op het regionale zorgaanbod, en samenwerking in de zorgketen. */
                    regionalAddition?: string;
                    /** @description Prijsstelling ten opzichte van vergelijkbare zorg. */
                    pricing?: string;
                };
            };
            offer: {
                /** @description Inhoudelijke toelichting. */
                explanation: string;
                /** @description Ten minste één regel. */
                lines: {
                    /**
                     * @description Regel per specialisme of per productgroep.
                     * @enum {string}
                     */
                    kind: "specialism" | "productGroup";
                    /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                    code: string;
                    /** @description Omschrijving. */
                    description?: string;
                    /** @description Aantal. */
                    volume?: number;
                    /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                    unitPrice?: string;
                    /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                    amount: string;
                }[];
            };
        };
        /** Vragenlijst met offerte indienen */
        EventQuestionnaireSubmitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "questionnaire.submit";
            data: components["schemas"]["EventQuestionnaireSubmit"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** @description Een handeling; GET …/actions zegt welke nu kunnen, met een voorbeeld. */
        EventRequest: components["schemas"]["EventQuestionnaireMakeAvailableRequest"] | components["schemas"]["EventQuestionnaireSaveRequest"] | components["schemas"]["EventQuestionnaireSubmitRequest"] | components["schemas"]["EventQuestionnaireAdmitLateRequest"] | components["schemas"]["EventRequestConfirmCompleteRequest"] | components["schemas"]["EventSupplementRequestRequest"] | components["schemas"]["EventSupplementSubmitRequest"] | components["schemas"]["EventSupplyAssessRequest"] | components["schemas"]["EventApplicationAdmitRequest"] | components["schemas"]["EventApplicationRejectRequest"] | components["schemas"]["EventInvitationSendRequest"] | components["schemas"]["EventPolicyExplainRequest"] | components["schemas"]["EventStrategyShareRequest"] | components["schemas"]["EventProcessProposeRequest"] | components["schemas"]["EventProcessAgreeRequest"] | components["schemas"]["EventProcessImposeRequest"] | components["schemas"]["EventProcessAmendRequest"] | components["schemas"]["EventStepCompleteRequest"] | components["schemas"]["EventRequestModuleOpenRequest"] | components["schemas"]["EventStandardAgreementRequestRequest"] | components["schemas"]["EventStandardAgreementSendRequest"] | components["schemas"]["EventBenchmarkMethodAgreeRequest"] | components["schemas"]["EventPartialOfferSubmitRequest"] | components["schemas"]["EventOfferSubmitRequest"] | components["schemas"]["EventOfferAdmitLateRequest"] | components["schemas"]["EventInsurerOfferMakeRequest"] | components["schemas"]["EventInsurerOfferDeclineRequest"] | components["schemas"]["EventOfferCounterRequest"] | components["schemas"]["EventOfferReviseRequest"] | components["schemas"]["EventOfferWithdrawRequest"] | components["schemas"]["EventCounterProposeRequest"] | components["schemas"]["EventProposalRefuseRequest"] | components["schemas"]["EventNegotiationStartRequest"] | components["schemas"]["EventResponseGiveRequest"] | components["schemas"]["EventAgreementAcceptRequest"] | components["schemas"]["EventAgreementRecordRequest"] | components["schemas"]["EventAlternativeSupplyAssessRequest"] | components["schemas"]["EventDecisionGrantRequest"] | components["schemas"]["EventDecisionProposeRequest"] | components["schemas"]["EventDecisionConfirmRequest"] | components["schemas"]["EventDecisionRejectRequest"] | components["schemas"]["EventRequestWithdrawRequest"] | components["schemas"]["EventContractProposeRequest"] | components["schemas"]["EventNegotiationRequestRequest"] | components["schemas"]["EventContractAdmitLateRequest"] | components["schemas"]["EventContractAcceptRequest"] | components["schemas"]["EventContractRefuseRequest"] | components["schemas"]["EventContractRetractRequest"] | components["schemas"]["EventContractRegisterAdministrativeRequest"] | components["schemas"]["EventAdministrationCompleteRequest"] | components["schemas"]["EventNegotiationStopRequest"] | components["schemas"]["EventCaseWithdrawRequest"] | components["schemas"]["EventCaseCloseRequest"] | components["schemas"]["EventExclusionEstablishRequest"] | components["schemas"]["EventQuestionAskRequest"] | components["schemas"]["EventQuestionAnswerRequest"] | components["schemas"]["EventConversationLogRequest"] | components["schemas"]["EventCriteriaAssessRequest"] | components["schemas"]["EventCriteriaWaiveRequest"] | components["schemas"]["EventPolicyVersionApplyRequest"];
        /** Volledigheid bevestigen */
        EventRequestConfirmComplete: {
            /** @description Opmerking. */
            note?: string;
        };
        /** Volledigheid bevestigen */
        EventRequestConfirmCompleteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "request.confirmComplete";
            data: components["schemas"]["EventRequestConfirmComplete"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Uitvraagmodule openstellen */
        EventRequestModuleOpen: {
            /** @description Kenmerk in het VECOZO Zorginkoopportaal. */
            reference?: string;
        };
        /** Uitvraagmodule openstellen */
        EventRequestModuleOpenRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "requestModule.open";
            data: components["schemas"]["EventRequestModuleOpen"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Verzoek intrekken */
        EventRequestWithdraw: {
            /** @description Waarom het verzoek wordt ingetrokken. */
            reason: string;
        };
        /** Verzoek intrekken */
        EventRequestWithdrawRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "request.withdraw";
            data: components["schemas"]["EventRequestWithdraw"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Inhoudelijk reageren op de offerte */
        EventResponseGive: {
            /** @description De inhoudelijke reactie. */
            explanation: string;
        };
        /** Inhoudelijk reageren op de offerte */
        EventResponseGiveRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "response.give";
            data: components["schemas"]["EventResponseGive"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Standaardovereenkomst opvragen */
        EventStandardAgreementRequest: {
            /** @description Toelichting. */
            note?: string;
        };
        /** Standaardovereenkomst opvragen */
        EventStandardAgreementRequestRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "standardAgreement.request";
            data: components["schemas"]["EventStandardAgreementRequest"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Standaardovereenkomst toezenden */
        EventStandardAgreementSend: {
            /** @description Kenmerk van het document. */
            reference?: string;
        };
        /** Standaardovereenkomst toezenden */
        EventStandardAgreementSendRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "standardAgreement.send";
            data: components["schemas"]["EventStandardAgreementSend"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Processtap melden */
        EventStepComplete: {
            /** @description Nummer van de stap. */
            step: number;
            /** @description Wat er is gedaan. */
            note?: string;
        };
        /** Processtap melden */
        EventStepCompleteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "step.complete";
            data: components["schemas"]["EventStepComplete"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Strategisch beleid delen */
        EventStrategyShare: {
            /** @description Het strategisch beleid, of waar het te vinden is. */
            summary: string;
        };
        /** Strategisch beleid delen */
        EventStrategyShareRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "strategy.share";
            data: components["schemas"]["EventStrategyShare"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Aanvulling vragen */
        EventSupplementRequest: {
            /** @description Wat er ontbreekt. */
            missing: string;
            /**
             * Format: date
             * @description De laatste dag voor de aanvulling. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            dueOn: string;
        };
        /** Aanvulling vragen */
        EventSupplementRequestRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "supplement.request";
            data: components["schemas"]["EventSupplementRequest"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Verzoek aanvullen */
        EventSupplementSubmit: {
            /** @description De aanvulling. */
            explanation: string;
            figures?: {
                /** @description Zorgomzet per jaar gebaseerd op verzekerden van de zorgverzekeraar. In euro's, als tekst met twee decimalen. */
                turnover?: string;
                /** @description Marktaandeel van de zorgverzekeraar binnen de instelling, in procenten, als tekst met twee decimalen. */
                marketShare?: string;
                /**
                 * Format: date
                 * @description De dag sinds welke de instelling volwaardig in bedrijf is. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                inOperationSince?: string;
                /** @description Gezamenlijk dienstverband van de medisch specialisten in fte, als tekst, bv. "1.20". */
                fteTogether?: string;
                /** @description Of er invasieve ingrepen worden gedaan. */
                invasiveProcedures: boolean;
                /** @description Of dat ook onder algehele narcose gebeurt. */
                generalAnaesthesia: boolean;
                /** @description Of patiënten klinisch verblijven. */
                clinicalStay: boolean;
                /** @description Hoogste ASA-classificatie bij invasieve behandeling. */
                highestAsa?: number;
            };
        };
        /** Verzoek aanvullen */
        EventSupplementSubmitRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "supplement.submit";
            data: components["schemas"]["EventSupplementSubmit"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        /** Gecontracteerd aanbod beoordelen */
        EventSupplyAssess: {
            /**
             * @description Voldoende of onvoldoende.
             * @enum {string}
             */
            outcome: "sufficient" | "insufficient";
            /** @description Waarop het oordeel rust: regio, specialismen, wachttijden, reisafstand. */
            motivation: string;
        };
        /** Gecontracteerd aanbod beoordelen */
        EventSupplyAssessRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "supply.assess";
            data: components["schemas"]["EventSupplyAssess"];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        EventView: {
            /** @description Place in the history, dense from 1. */
            seq: number;
            /** @example offer.submit */
            type: string;
            /**
             * @description What it made a fact.
             * @example offer.submitted
             */
            fact: string;
            /** @example Offerte indienen */
            label: string;
            /** @description Answers to a questionnaire that were saved as a draft are null for all but the provider. */
            data: {
                [key: string]: unknown;
            };
            actor: components["schemas"]["ActorView"];
            /**
             * @description The side whose act this is, when the other side entered it.
             * @enum {string|null}
             */
            onBehalfOf: "insurer" | "provider" | null;
            evidence: components["schemas"]["EvidenceView"] | null;
            /**
             * Format: date-time
             * @description Decides in time or late.
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            recordedAt: string;
            /** @description State before. */
            from: string;
            /** @description State after. */
            to: string;
            /** @description Why it came to this, when the fact does not say it all. */
            why: string | null;
        };
        EvidenceDto: {
            /**
             * @description How it came: email, letter, telephone, vecozo …
             * @example email
             */
            channel: string;
            /**
             * @description Reference by which the message is found again.
             * @example Message-ID <4711@ziekenhuis.example>
             */
            reference: string;
            /** @description Anything else that a reader should know. */
            note?: string | null;
        };
        EvidenceView: {
            /** @example email */
            channel: string;
            /** @example Message-ID <4711@ziekenhuis.example> */
            reference: string;
            note?: string;
        };
        ExcludedCareView: {
            /** @example ambulance */
            care: string;
            label: string;
            /** @description The policy that does cover it. */
            policy: string;
            source: components["schemas"]["SourceReferenceView"];
            quote: string;
        };
        FeedEventDataView: {
            caseId: string;
            /** @description Place in the history of the case. */
            seq: number;
            /** @example offer.submitted */
            fact: string;
            /**
             * @description Whose act it was, when the other side entered it.
             * @enum {string|null}
             */
            onBehalfOf: "insurer" | "provider" | null;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description State before. */
            from: string;
            /** @description State after. */
            to: string;
        };
        FeedEventView: {
            /** @enum {string} */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description The same fact always has the same id.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was recorded, by the clock of the system.
             */
            time: string;
            /** @example urn:nld:kvknr:12345678.termijn */
            source: string;
            /** @example nl.zorginkoop.contracteertraject.offer.submitted.v1 */
            type: string;
            /** @description The case. */
            subject: string;
            /** @description Place in the history of the case, dense from 1. */
            sequence: string;
            /** @example Integer */
            sequencetype: string;
            datacontenttype: string;
            /** @description Where the particulars are, for who may read them. */
            dataref: string;
            data: components["schemas"]["FeedEventDataView"];
        };
        FeedView: {
            items: components["schemas"]["FeedEventView"][];
            /** @description Go on from here, now or later: never null. */
            next: string;
            /** @description Whether there may be more at once, also when `items` is empty. */
            more: boolean;
        };
        FindingQuoteView: {
            /** @example zorg-en-zekerheid */
            insurer: string;
            /** @description Null where the words belong to no milestone, such as those that a segment rests on. */
            milestone: string | null;
            /** @description The day that they come to; for a term the last one that is possible. */
            day: string | null;
            quote: string;
            /** @description Title of the document. */
            document: string;
            heading: string;
        };
        GroundPeriodView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        HealthView: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        HistoryFaultView: {
            /** @example eventChanged */
            code: string;
            reason: string;
            /** @description Place in the history. */
            seq: number | null;
            /** @description Number of the checkpoint. */
            checkpoint: number | null;
        };
        HistoryVerificationView: {
            caseId: string;
            /** @description True when nothing was changed, taken away, put in or moved. */
            intact: boolean;
            /** @description How many events were checked. */
            events: number;
            faults: components["schemas"]["HistoryFaultView"][];
        };
        IncreaseDecisionView: {
            number: number;
            /** @enum {string} */
            decision: "granted" | "rejected";
            /** @description Euros as text; null for a rejection. */
            amount: string | null;
            /** @description The budget that the grant comes from. */
            budget: string | null;
            explanation: string | null;
            /** Format: date-time */
            decidedAt: string;
            /**
             * Format: date-time
             * @description When the grant went back to its budget, because nothing came of it.
             */
            releasedAt: string | null;
            releaseReason: string | null;
        };
        IncreaseGroundView: {
            /** @example nearby-calamity */
            ground: string;
            explanation: string;
            boardStatement?: components["schemas"]["BoardStatementView"];
            period?: components["schemas"]["GroundPeriodView"];
        };
        IncreaseProductView: {
            number: number;
            product: string;
            forecast: string;
            realisation: string;
        };
        IncreaseView: {
            /** @description 1, 2, … for this insurer, provider and contract year. */
            number: number;
            /** @description The increase that was asked for, in euros as text. */
            requested: string;
            /** @description The increase that was granted and still stands; null when none does. */
            granted: string | null;
            explanation: string;
            /** @description Why it was admitted outside the window; null inside it. */
            circumstances: string | null;
            /** @description The grounds of the policy that it rests on, with what each requires; null where the policy asks none. */
            grounds: components["schemas"]["IncreaseGroundView"][] | null;
            contractReference: string;
            /** @description The ceiling at the request. */
            ceiling: string;
            /** Format: date-time */
            receivedAt: string;
            products: components["schemas"]["IncreaseProductView"][];
            alternativeSupply: components["schemas"]["AlternativeSupplyView"] | null;
            decisions: components["schemas"]["IncreaseDecisionView"][];
        };
        InsurerView: {
            /** @example vgz */
            id: string;
            name: string;
            /** @example 7095 */
            uzovi: string | null;
        };
        LabelView: {
            name: string;
            /**
             * Format: date
             * @description The day from which it does; null: always.
             */
            from: string | null;
        };
        LateOpeningDto: {
            /**
             * Format: date
             * @description Both sides agreed on this date, expressly and in writing; goes with evidence.
             */
            agreedOfferDueOn?: string | null;
            dutyOfCare?: components["schemas"]["DutyOfCareDto"] | null;
            /**
             * Format: date-time
             * @description The offer was received in time and is entered after the opening; goes with evidence.
             */
            offerReceivedAt?: string | null;
            /**
             * Format: date
             * @description Beide kanten spraken af uiterlijk op deze dag te tekenen, met bewijs; naast een grond voor de offerte, of alleen.
             */
            agreedSignatureDueOn?: string | null;
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        LateReceiptListView: {
            items: components["schemas"]["LateReceiptView"][];
        };
        LateReceiptView: {
            id: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            recordedAt: string;
            actor: components["schemas"]["ActorView"];
            /** @example offerTooLate */
            refusalCode: string;
            /** @description What was sent: type, data and evidence. */
            received: {
                [key: string]: unknown;
            };
        };
        MilestoneView: {
            /** @example VGZ-Z5b */
            id: string;
            /** @enum {string} */
            actor: "insurer" | "provider" | "both" | "system";
            /** @description What must be done. */
            action: string;
            /** @enum {string} */
            kind: "cutOff" | "target" | "preference" | "aim" | "opening";
            /** @description The rule as data. */
            rule: {
                [key: string]: unknown;
            };
            /** @description The deadline of a case that it governs. */
            deadline: string | null;
            /** @description The event that it opens. */
            opens: string | null;
            /** @description Among the general ones: only for these segments; null when it is for all, or stands in a segment. */
            onlyFor: string[] | null;
            /** @description What holds instead for who missed a deadline. */
            whenMissed: components["schemas"]["WhenMissedView"] | null;
            /** @enum {string} */
            rollOver: "none" | "nextWorkingDay";
            channel: string | null;
            /** @description The only channels that may be used; null where the source is not exclusive. */
            channels: string[] | null;
            condition: string | null;
            source: components["schemas"]["SourceReferenceView"];
            quote: string;
            /** @description The reading that was chosen where the source leaves room. */
            reading: string | null;
            /**
             * Format: date-time
             * @description First instant at which it is possible; null when the rule states none.
             */
            opensAt: string | null;
            /**
             * Format: date
             * @description The last day; null for a term, which runs from an event.
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description The first instant that is too late.
             */
            firstLateAt: string | null;
        };
        NewSubscriptionView: {
            /**
             * @description Keep it: it is told to who sends this same request again under its Idempotency-Key, and else to nobody. Null when the subscription
             *     is gone by then.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string | null;
            id: string;
            /** @description Goes up with each change; the first part of the ETag. */
            version: number;
            url: string;
            /** @description Types of events; empty: all of them. */
            types: string[];
            description: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            /**
             * @description byOwner: switched off by its owner. gone: the receiver answered 410. failing: it could not be reached for three days.
             * @enum {string|null}
             */
            disabledBecause: "byOwner" | "gone" | "failing" | null;
            /** @description Since when nothing has arrived. By the real clock, as every moment here. */
            failingSince: string | null;
            /** @description Until when the secret before this one signs beside it. */
            previousSecretUntil: string | null;
            createdBy: components["schemas"]["ActorView"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            links: {
                [key: string]: string;
            };
        };
        NotificationListView: {
            items: components["schemas"]["NotificationView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        NotificationView: {
            id: string;
            caseId: string;
            /** @description deadline.reminder, deadline.breached, or the fact that happened. */
            topic: string;
            text: string;
            /** @description The deadline that it is about. */
            deadlineKey: string | null;
            /** @enum {string} */
            audience: "insurer" | "provider";
            /** Format: date-time */
            createdAt: string;
            links: {
                [key: string]: string;
            };
        };
        OfferRequest: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        OpenCaseDto: {
            /**
             * @description Het soort traject. Weggelaten wordt het gevonden: het inkoopbeleid zegt welk traject voor deze zorgaanbieder geldt.
             * @example existing-hospital
             */
            path?: string | null;
            /**
             * @description Kenmerk van de verzekeraar of zijn UZOVI-code.
             * @example vgz
             */
            insurer: string;
            /** @example 2027 */
            contractYear: number;
            provider: components["schemas"]["ProviderDto"];
            /** @description Of de zorgaanbieder in het jaar vóór het contractjaar een overeenkomst had; dit of currentContract. Mag weg bij een verhoging van het plafond. */
            contractedBefore?: boolean | null;
            /** @description De overeenkomst die de zorgaanbieder heeft, naar het merk waarmee hij haar sloot; in plaats van contractedBefore. */
            currentContract?: components["schemas"]["CurrentContractDto"] | null;
            /**
             * @description Face-to-face of digitaal, waar het inkoopbeleid dat onderscheid maakt.
             * @enum {string|null}
             */
            contractForm?: "faceToFace" | "digital" | null;
            /** @description Waar het traject van de omzet afhangt: het bedrag, de grondslag, het jaar en de bron. */
            turnover?: components["schemas"]["TurnoverDto"] | null;
            /** @description Soort zorg; weggelaten is het medisch-specialistische zorg. */
            care?: string | null;
            lateOpening?: components["schemas"]["LateOpeningDto"] | null;
            /** @description Wat het soort traject zelf vraagt; zie GET /v1/paths/{path}. */
            data?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description Wanneer de andere kant dit liet weten; alleen samen met evidence, en nooit voor een handeling van de eigen kant.
             */
            receivedAt?: string | null;
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        PathDeadlineView: {
            name: string;
            label: string;
            purpose: string;
        };
        PathEventView: {
            /** @example offer.submit */
            type: string;
            label: string;
            /**
             * @description Whose act it is; clock for what happens by itself.
             * @enum {string}
             */
            side: "insurer" | "provider" | "clock" | "either";
            /** @description JSON Schema of the data; null for what the clock does. */
            schema: {
                [key: string]: unknown;
            } | null;
        };
        PathListView: {
            items: components["schemas"]["PathSummaryView"][];
        };
        PathStateView: {
            /** @description Id in the machine. */
            id: string;
            /** @example awaitingOffer */
            name: string;
            terminal: boolean;
            /** @description The deadlines that run while the case is in it. */
            deadlines: string[];
            /** @description The events that this state knows; whether they are allowed depends on the case. */
            events: string[];
        };
        PathSummaryView: {
            /** @example existing-hospital */
            id: string;
            label: string;
            description: string;
            /** @description Whether it leads to a contract. */
            acquisition: boolean;
            /** @description Version of its machine. */
            version: number;
            href: string;
        };
        PathView: {
            /** @example existing-hospital */
            id: string;
            label: string;
            description: string;
            /** @description Whether it leads to a contract. */
            acquisition: boolean;
            /** @description Version of its machine. */
            version: number;
            href: string;
            /** @description How a case begins: the event with which it is opened, and what `data` of POST /v1/cases holds. */
            opening: components["schemas"]["PathEventView"];
            /** @description The public states, in order. */
            publicStates: string[];
            states: components["schemas"]["PathStateView"][];
            events: components["schemas"]["PathEventView"][];
            deadlines: components["schemas"]["PathDeadlineView"][];
            /** @description The machine as XState defines it. */
            machine: {
                [key: string]: unknown;
            };
            /** @description The same as a Mermaid state diagram. */
            mermaid: string;
            /** @description The same as a drawing. */
            diagram: string;
        };
        PolicyCalendarView: {
            contractYear: number;
            /** @description The newest version of each insurer. */
            policies: components["schemas"]["PolicySummaryView"][];
            steps: components["schemas"]["CalendarStepView"][];
        };
        PolicyChangeView: {
            /** @example milestone */
            part: string;
            /** @example VGZ-Z5b */
            id: string | null;
            /** @example changed */
            change: string;
            /** @description What is different: field, from, to. */
            fields: Record<string, never>[];
        };
        PolicyFindingView: {
            /** @example answerAfterSigning */
            code: string;
            /**
             * @description `contradiction`: two things that cannot both hold. `warning`: it can be kept, and somebody will go wrong. `note`: good to know.
             * @enum {string}
             */
            severity: "contradiction" | "warning" | "note";
            title: string;
            /** @description One sentence. */
            message: string;
            insurers: string[];
            contractYear: number;
            /** @description Ids of the segments where it is found; empty when it lies between policies. */
            segments: string[];
            /** @description Civil days over, or short when negative; null where days say nothing. */
            days: number | null;
            quotes: components["schemas"]["FindingQuoteView"][];
        };
        PolicyFindingsView: {
            policy: components["schemas"]["PolicySummaryView"];
            /** @description Inside this policy, the worst first. */
            items: components["schemas"]["PolicyFindingView"][];
            /** @description Between this policy and the others of its contract year. */
            shared: components["schemas"]["PolicyFindingView"][];
            /** @description What is known about the sources' own faults and no calculation finds. */
            remarks: components["schemas"]["RemarkView"][];
        };
        PolicyListView: {
            items: components["schemas"]["PolicySummaryView"][];
        };
        PolicySummaryView: {
            /** @example vgz */
            insurer: string;
            insurerName: string;
            /** @example 2027 */
            contractYear: number;
            version: number;
            title: string;
            href: string;
        };
        PolicyVersionListView: {
            items: components["schemas"]["PolicyVersionView"][];
        };
        PolicyVersionView: {
            /** @example vgz */
            insurer: string;
            insurerName: string;
            /** @example 2027 */
            contractYear: number;
            version: number;
            title: string;
            href: string;
            /** @description The day from which cases are opened against it; null for the first. */
            inForceFrom: string | null;
            /** @description What it says otherwise than the version before; none for the first. */
            changes: components["schemas"]["PolicyChangeView"][];
        };
        PolicyView: {
            /** @example vgz */
            insurer: string;
            insurerName: string;
            /** @example 2027 */
            contractYear: number;
            version: number;
            title: string;
            href: string;
            /** @description Four digits; null when nobody knows it. */
            uzovi: string | null;
            /** @description Whether the code was read in the register itself. */
            uzoviConfirmed: boolean;
            /** @description The day from which cases are opened against this version; null for the first, which holds from the beginning. */
            inForceFrom: string | null;
            labels: components["schemas"]["LabelView"][];
            calendarVersion: string;
            /** @enum {string} */
            rollOver: "none" | "nextWorkingDay";
            reminders: components["schemas"]["RemindersView"];
            sources: components["schemas"]["SourceDocumentView"][];
            /** @description For every kind of provider. */
            general: components["schemas"]["MilestoneView"][];
            segments: components["schemas"]["SegmentView"][];
            /** @description The minimum requirements. */
            requirements: Record<string, never>[];
            /** @description Why a provider gets no contract, or loses it. */
            exclusionGrounds: Record<string, never>[];
            excludedCare: components["schemas"]["ExcludedCareView"][];
            /** @description For whom a procedure is, or why there is none, in the words of the source. */
            procedures: Record<string, never>[];
            /** @description Why contracts that a brand made earlier are not the insurer's own. */
            labelRules: Record<string, never>[];
            dutyOfCare: Record<string, never>[];
            /** @description Readings chosen where the sources leave room. */
            readings: components["schemas"]["ReadingView"][];
            /** @description What is known about the sources' own faults and no calculation finds. */
            remarks: components["schemas"]["RemarkView"][];
        };
        /** @description Wat er mis is (RFC 9457). Bij een weigering door een regel ook wie haar kan opheffen, tot wanneer, en wat er nu wel kan. */
        Problem: {
            /**
             * Format: uri
             * @example urn:termijn:problem:offerTooLate
             */
            type: string;
            /** @example De offerte is te laat */
            title: string;
            /** @example 409 */
            status: number;
            /** @description De bijzonderheden van dit geval. */
            detail: string;
            /** @description Het adres dat is gevraagd. */
            instance: string;
            /** @enum {string} */
            code: "acquisitionCaseExists" | "addressTooLong" | "administrationCompleted" | "agreementNotRecorded" | "amountOutOfRange" | "badCursor" | "beforeItsProposal" | "benchmarkingNotUsed" | "bodyRequired" | "bodyTooLarge" | "budgetBelowGranted" | "budgetExceeded" | "budgetNotSet" | "caseEnded" | "caseNotFound" | "caseQuarantined" | "ceilingOrObligationRequired" | "channelNotAllowed" | "clockBehindHistory" | "computedNotMet" | "contractAlreadyTerminated" | "contractChanged" | "contractTooLate" | "contractedAlready" | "cutOffPassedAtOpening" | "cutOffWouldBePast" | "databaseUnavailable" | "dateInTheFuture" | "dateInThePast" | "deviatingDateNeedsAgreement" | "evidenceRequired" | "foreignInsurer" | "foreignProvider" | "groundRequired" | "headersTooLarge" | "idempotencyKeyReused" | "inputMissing" | "insurerCannotOfferFirst" | "internalError" | "invalidData" | "invalidRequest" | "issuerUnavailable" | "malformedJson" | "malformedRequest" | "methodNotAllowed" | "negotiationNotOffered" | "newDueDateRequired" | "noContractWithCeiling" | "noCurrentContract" | "noExclusionGrounds" | "noOpenQuestion" | "noOpenStep" | "noPathApplies" | "notAcceptable" | "notForThisRole" | "notFound" | "notInPolicy" | "notInThisState" | "notOpenYet" | "notReady" | "notTheNewestAgreement" | "notTheNewestProposal" | "notYourStep" | "nothingProposed" | "nothingToAccept" | "nothingToConfirm" | "obligationToDeliver" | "offerTooLate" | "offerWithdrawn" | "otherDecisionProposed" | "otherPolicyApplies" | "ownActCannotBeBackdated" | "ownProposal" | "pathNotInPolicy" | "policyNotFound" | "policyVersionNotNewer" | "preconditionFailed" | "preconditionRequired" | "processAgreementInForce" | "providerKindMismatch" | "questionAnswered" | "questionnaireNotSubmitted" | "questionnaireTooLate" | "receivedAtInFuture" | "receivedAtTooEarly" | "requestModuleOpened" | "requestTimeout" | "requestUnderWay" | "requirementMet" | "requirementNotJudged" | "requirementNotMet" | "requirementNotWaivable" | "roleNotAllowed" | "samePerson" | "secondPersonNotRequired" | "secondPersonRequired" | "segmentNotInPath" | "segmentNotInVersion" | "severalPathsApply" | "signatureInvalid" | "signingDateOpen" | "signingDatePassed" | "standardAgreementRequested" | "stepCompleted" | "supplyNotAssessed" | "supplySufficient" | "tokenExpired" | "tokenIncomplete" | "tokenInvalid" | "tokenMissing" | "tokenRevoked" | "tokenTwice" | "tooManyRequests" | "tooManyWebhookSubscriptions" | "tryAgain" | "unknownCriterion" | "unknownEvent" | "unknownExclusionGround" | "unknownLabel" | "unknownPolicyVersion" | "unknownProcessAgreement" | "unknownProposal" | "unknownQuestion" | "unknownStep" | "unsupportedMediaType" | "vecozoEventIdReused" | "vecozoEventNotFound" | "vecozoEventSettled" | "vecozoSignatureRequired" | "webhookDeliveryNotFound" | "webhookSubscriptionNotFound" | "windowClosed" | "windowNotOpen";
            /** @description Wie de weigering kan opheffen. */
            liftedBy?: string | null;
            /**
             * Format: date-time
             * @description Tot wanneer.
             */
            until?: string | null;
            /** @description Verdere gegevens, voor programma’s. */
            facts?: {
                [key: string]: unknown;
            };
            /** @description De gebeurtenissen die nu wel kunnen. */
            allowed?: string[];
            /** @description Alle fouten in het verzoek tegelijk. */
            invalidParams?: {
                /** @enum {string} */
                in: "body" | "query" | "header" | "path";
                /** @example provider.agb */
                name: string;
                /** @example /provider/agb */
                pointer: string | null;
                /** @example pattern */
                code: string;
                /** @example heeft niet de juiste vorm */
                reason: string;
            }[];
        };
        ProblemTypeListView: {
            items: components["schemas"]["ProblemTypeView"][];
        };
        ProblemTypeView: {
            /**
             * @description The `code` of the answer.
             * @example offerTooLate
             */
            code: string;
            /**
             * @description The `type` of the answer.
             * @example urn:termijn:problem:offerTooLate
             */
            type: string;
            status: number;
            title: string;
            /** @description What to do about it, where that is always the same. */
            advice: string | null;
            /** @description Whether a rule of contracting refused; otherwise the request itself was wrong, or we could not answer it. */
            rule: boolean;
        };
        ProcessAgreementListView: {
            items: components["schemas"]["ProcessAgreementView"][];
        };
        ProcessAgreementView: {
            version: number;
            /** @enum {string} */
            proposedBy: "insurer" | "provider";
            /** @enum {string} */
            status: "superseded" | "agreed" | "proposed" | "imposed";
            /** @description Note, steps with their dates, and the date for the offer where it departs from the policy. */
            terms: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            statusAt: string;
        };
        ProofStepView: {
            /** @example addTerm */
            code: string;
            /** @example 2026-09-30 plus 42 dagen is 2026-11-11. */
            text: string;
            /** @description The day or instant that the step arrives at. */
            result: string;
        };
        ProofView: {
            deadline: components["schemas"]["DeadlineView"];
            /** @description The version of the policy that decided. */
            policyVersion: number;
            /** @description The milestone of the policy; null for a date that the parties agreed themselves. */
            milestone: string | null;
            /** @description The rule as data. */
            rule: {
                [key: string]: unknown;
            };
            /** @description The words of the source that give the rule. */
            quote: string | null;
            /** @description Title of the source document. */
            sourceTitle: string | null;
            /** @description The heading in it under which the quote is found. */
            heading: string | null;
            /** @description The reading that was chosen where the source leaves room. */
            reading: string | null;
            /** @description The recorded fact from which a term runs. */
            anchor: components["schemas"]["AnchorView"] | null;
            /** @enum {string} */
            rollOver: "none" | "nextWorkingDay";
            calendarVersion: string;
            steps: components["schemas"]["ProofStepView"][];
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            opensAt: string | null;
            /** Format: date-time */
            firstLateAt: string | null;
        };
        ProposalLineView: {
            number: number;
            /** @enum {string} */
            kind: "specialism" | "productGroup";
            /** @example 0303 */
            code: string;
            description: string | null;
            /** @example 1200 */
            volume: number | null;
            /** @example 850.00 */
            unitPrice: string | null;
            /** @example 1020000.00 */
            amount: string;
        };
        ProposalListView: {
            items: components["schemas"]["ProposalView"][];
        };
        ProposalView: {
            number: number;
            /** @enum {string} */
            kind: "offer" | "counterProposal";
            /** @enum {string} */
            side: "insurer" | "provider";
            /** @description 1, 2, … for offers; null for a counter-proposal. */
            offerVersion: number | null;
            /** @description Null while the offer is sealed for you. */
            explanation: string | null;
            /** @description Whether a counter-proposal counts as the substantive response. */
            substantive: boolean;
            /**
             * @description Null while the offer is sealed for you.
             * @example 1020000.00
             */
            total: string | null;
            /** @description Empty while the offer is sealed for you. */
            lines: components["schemas"]["ProposalLineView"][];
            /** Format: date-time */
            receivedAt: string;
            /**
             * @description Only a standing proposal can be accepted.
             * @enum {string}
             */
            status: "voided" | "refused" | "withdrawn" | "agreed" | "standing";
            statusReason: string | null;
            /** Format: date-time */
            statusAt: string | null;
            /** @description Whether the policy keeps what this offer says from you for now. */
            sealed: boolean;
            /** @description Until when; null when it is not sealed, or nobody knows. */
            sealedUntil: string | null;
        };
        ProviderDto: {
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb: string;
            /** @example Streekziekenhuis De Linde */
            name: string;
            /**
             * @example hospital
             * @enum {string}
             */
            kind: "hospital" | "zbc" | "institution";
            /**
             * @description KvK-nummer, acht cijfers.
             * @example 12345678
             */
            kvk?: string | null;
            /**
             * @description Welk soort instelling het is, bij kind institution; waar de regel van het inkoopbeleid ernaar kijkt.
             * @example dialysisCentre
             * @enum {string|null}
             */
            institutionKind?: "dialysisCentre" | "primaryDiagnosticCentre" | "rehabilitationInstitution" | "thrombosisService" | "audiologyCentre" | "radiotherapyCentre" | "protonTherapyCentre" | null;
        };
        ProviderView: {
            /** @example 06020101 */
            agb: string;
            name: string;
            /** @description hospital, zbc or institution. */
            kind: string;
            kvk: string | null;
        };
        QuestionListView: {
            items: components["schemas"]["QuestionView"][];
        };
        QuestionRequest: {
            /** @description De vraag. */
            text: string;
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        QuestionView: {
            number: number;
            /** @enum {string} */
            askedBy: "insurer" | "provider";
            text: string;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description The last day for the answer; null where the policy names no term.
             */
            dueOn: string | null;
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        QuestionnaireListView: {
            items: components["schemas"]["QuestionnaireView"][];
        };
        QuestionnaireView: {
            /** @example 1 */
            version: number;
            /** @description False while it is a draft, which only the provider sees. */
            submitted: boolean;
            /** @description As the schema of `questionnaire.submit` has them; in a draft anything may be missing. */
            answers: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            savedAt: string;
        };
        ReadingView: {
            about: string;
            reading: string;
        };
        RecordedLinks: {
            case: string;
            actions: string;
            events: string;
            deadlines: string;
        };
        RecordedView: {
            /** @description Id of the case. */
            id: string;
            /** @example negotiating */
            state: string;
            /** @example in onderhandeling */
            stateLabel: string;
            /** @description Rises by one with every decision. */
            version: number;
            overdue: boolean;
            ended: boolean;
            /** @description The event itself, and what the clock did with it, in order. */
            events: components["schemas"]["EventView"][];
            created: components["schemas"]["CreatedView"][];
            /** @description Only when a case was opened without a path: the path that applies, and the words that say so. */
            applicablePath?: components["schemas"]["ApplicablePathView"];
            links: components["schemas"]["RecordedLinks"];
        };
        RegisterContractDto: {
            /**
             * @description AGB-code van de zorgaanbieder.
             * @example 06020101
             */
            provider: string;
            /** @example 2027 */
            contractYear: number;
            /**
             * @description Kenmerk van de overeenkomst.
             * @example VGZ-2027-06020101
             */
            reference: string;
            /**
             * @description Zorgkostenplafond in euro's, als tekst met twee decimalen; weggelaten: geen plafond.
             * @example 12500000.00
             */
            ceiling?: string | null;
            /** @description Of er een doorleverplicht is. */
            obligationToDeliver: boolean;
        };
        RegisteredContractListView: {
            items: components["schemas"]["RegisteredContractView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        RegisteredContractView: {
            id: string;
            /** @example vgz */
            insurer: string;
            /** @example 06020101 */
            provider: string;
            contractYear: number;
            reference: string;
            /** @description Euros as text; null without a ceiling. */
            ceiling: string | null;
            obligationToDeliver: boolean;
            /** Format: date-time */
            registeredAt: string;
            registeredBy: components["schemas"]["ActorView"];
            /**
             * Format: date-time
             * @description When the contract was ended on a ground for exclusion; null while it runs.
             */
            endedAt: string | null;
            endReason: string | null;
        };
        RemarkView: {
            about: string;
            remark: string;
        };
        RemindersView: {
            daysBefore: number[];
            /** @example 09:00 */
            at: string;
        };
        ReplayDto: {
            /**
             * @description Received at or after this moment.
             * @example 2026-09-01T00:00:00Z
             */
            receivedFrom: string;
            /**
             * @description And before this one.
             * @example 2026-10-01T00:00:00Z
             */
            receivedUntil: string;
            /**
             * @description Only of this insurer.
             * @example vgz
             */
            insurer?: string | null;
        };
        ReplayView: {
            /** @description Events in the stretch. */
            examined: number;
            /** @description Those without a final verdict, judged anew. */
            replanned: number;
            /** @description Of those, the ones that named no case before, and do now. */
            placed: number;
        };
        RetryVecozoEventDto: {
            /** @description The case that it is about, when the event itself did not say that well enough. */
            caseId?: string | null;
        };
        RevocationView: {
            /** @description The account (`sub`) at the issuer. */
            subject: string;
            /**
             * Format: date-time
             * @description Tokens that were issued until then, and up to five seconds later, are refused. By the real clock.
             */
            revokedAt: string;
            reason: string;
        };
        RevokeDto: {
            /** @example Uit dienst per vandaag */
            reason: string;
        };
        RuleView: {
            /** @description Title of the document. */
            document: string;
            /** @description The heading under which it stands. */
            heading: string;
            quote: string;
        };
        SandboxClockView: {
            /** @description True when it was set; false when it is the database clock. */
            set: boolean;
            /**
             * Format: date-time
             * @description What it says.
             */
            now: string;
            /** @description Whether it runs on; false: it stands still. */
            ticking: boolean;
            /** @description How many steps the clock took on cases to get here; only after it was moved. */
            steps: number | null;
        };
        SecretView: {
            /**
             * @description The secret that holds now.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string | null;
        };
        SegmentView: {
            id: string;
            path: string;
            label: string;
            /** @description For whom it is; what is left out does not matter. */
            who: Record<string, never>;
            /** @description The words that it rests on. */
            rule: Record<string, never> | null;
            /** @description Whether process agreements may say that the insurer makes the first offer. */
            insurerMayOfferFirst: boolean;
            /** @description The words by which a provider may ask to negotiate on an offer of the insurer. */
            negotiationOnRequest: Record<string, never> | null;
            /** @description How requests for a higher ceiling are looked at; only on the path for one. */
            increase: Record<string, never> | null;
            /** @description Until then only who submitted an offer reads its amounts. */
            offersSealedUntil: Record<string, never> | null;
            milestones: components["schemas"]["MilestoneView"][];
        };
        SetBudgetDto: {
            /**
             * @description In euro's, als tekst met twee decimalen; nooit minder dan wat al is toegewezen.
             * @example 2000000.00
             */
            amount: string;
        };
        SetClockDto: {
            /**
             * Format: date-time
             * @example 2026-09-30T21:59:59.999Z
             */
            now: string;
            /** @description Whether it runs on from there. True when left out. */
            ticking?: boolean | null;
        };
        SetUpView: {
            /** @description awaited or sent. */
            invitation?: string;
            /** @description awaited or given; only where the insurer owes one, which it does not to a new provider. */
            policyExplanation?: string;
            /** @description awaited or shared. */
            strategy?: string;
            /** @description awaited, submitted, or full once the whole offer is in. */
            partialOffer?: string;
            /** @description awaited or agreed. */
            benchmarkMethod?: string;
            /** @description awaited or inForce. */
            processAgreement?: string;
            /** @description closed or opened. */
            requestModule?: string;
            /** @description notRequested, requested or sent. */
            standardAgreement: string;
        };
        SourceDocumentView: {
            id: string;
            title: string;
            publisher: string;
            /**
             * Format: date
             * @description Null when the document states none.
             */
            publishedOn: string | null;
        };
        SourceReferenceView: {
            /** @description Id of the document, among the sources of the policy. */
            document: string;
            /** @description The heading under which the words are found. */
            heading: string;
        };
        StatementSignerView: {
            /** @example 06020101 */
            agb: string;
            name: string;
        };
        SubscribeDto: {
            /**
             * @description https, with a public address behind it.
             * @example https://contracten.ziekenhuis.example/webhooks/termijn
             */
            url: string;
            /** @description Which types of events; left out or empty: all of them. */
            types?: ("nl.zorginkoop.contracteertraject.administration.completed.v1" | "nl.zorginkoop.contracteertraject.agreement.accepted.v1" | "nl.zorginkoop.contracteertraject.agreement.recorded.v1" | "nl.zorginkoop.contracteertraject.alternative-supply.assessed.v1" | "nl.zorginkoop.contracteertraject.application.admitted.v1" | "nl.zorginkoop.contracteertraject.application.rejected.v1" | "nl.zorginkoop.contracteertraject.benchmark-method.agreed.v1" | "nl.zorginkoop.contracteertraject.case.closed.v1" | "nl.zorginkoop.contracteertraject.case.opened.v1" | "nl.zorginkoop.contracteertraject.case.withdrawn.v1" | "nl.zorginkoop.contracteertraject.contract.accepted.v1" | "nl.zorginkoop.contracteertraject.contract.late-admitted.v1" | "nl.zorginkoop.contracteertraject.contract.proposed.v1" | "nl.zorginkoop.contracteertraject.contract.refused.v1" | "nl.zorginkoop.contracteertraject.contract.registered.v1" | "nl.zorginkoop.contracteertraject.contract.requested.v1" | "nl.zorginkoop.contracteertraject.contract.retracted.v1" | "nl.zorginkoop.contracteertraject.conversation.logged.v1" | "nl.zorginkoop.contracteertraject.counter.proposed.v1" | "nl.zorginkoop.contracteertraject.criteria.assessed.v1" | "nl.zorginkoop.contracteertraject.criteria.waived.v1" | "nl.zorginkoop.contracteertraject.deadline.corrected.v1" | "nl.zorginkoop.contracteertraject.deadline.passed.v1" | "nl.zorginkoop.contracteertraject.decision.confirmed.v1" | "nl.zorginkoop.contracteertraject.decision.granted.v1" | "nl.zorginkoop.contracteertraject.decision.proposed.v1" | "nl.zorginkoop.contracteertraject.decision.rejected.v1" | "nl.zorginkoop.contracteertraject.exclusion.established.v1" | "nl.zorginkoop.contracteertraject.increase.requested.v1" | "nl.zorginkoop.contracteertraject.insurer-offer.declined.v1" | "nl.zorginkoop.contracteertraject.insurer-offer.made.v1" | "nl.zorginkoop.contracteertraject.interest.registered.v1" | "nl.zorginkoop.contracteertraject.invitation.sent.v1" | "nl.zorginkoop.contracteertraject.negotiation.requested.v1" | "nl.zorginkoop.contracteertraject.negotiation.started.v1" | "nl.zorginkoop.contracteertraject.negotiation.stopped.v1" | "nl.zorginkoop.contracteertraject.offer.countered.v1" | "nl.zorginkoop.contracteertraject.offer.late-admitted.v1" | "nl.zorginkoop.contracteertraject.offer.revised.v1" | "nl.zorginkoop.contracteertraject.offer.submitted.v1" | "nl.zorginkoop.contracteertraject.offer.withdrawn.v1" | "nl.zorginkoop.contracteertraject.partial-offer.submitted.v1" | "nl.zorginkoop.contracteertraject.policy.explained.v1" | "nl.zorginkoop.contracteertraject.policy-version.applied.v1" | "nl.zorginkoop.contracteertraject.process.agreed.v1" | "nl.zorginkoop.contracteertraject.process.amended.v1" | "nl.zorginkoop.contracteertraject.process.imposed.v1" | "nl.zorginkoop.contracteertraject.process.proposed.v1" | "nl.zorginkoop.contracteertraject.proposal.refused.v1" | "nl.zorginkoop.contracteertraject.question.answered.v1" | "nl.zorginkoop.contracteertraject.question.asked.v1" | "nl.zorginkoop.contracteertraject.questionnaire.late-admitted.v1" | "nl.zorginkoop.contracteertraject.questionnaire.made-available.v1" | "nl.zorginkoop.contracteertraject.questionnaire.saved.v1" | "nl.zorginkoop.contracteertraject.questionnaire.submitted.v1" | "nl.zorginkoop.contracteertraject.reminder.sent.v1" | "nl.zorginkoop.contracteertraject.request.completeness-confirmed.v1" | "nl.zorginkoop.contracteertraject.request.withdrawn.v1" | "nl.zorginkoop.contracteertraject.request-module.opened.v1" | "nl.zorginkoop.contracteertraject.response.given.v1" | "nl.zorginkoop.contracteertraject.standard-agreement.requested.v1" | "nl.zorginkoop.contracteertraject.standard-agreement.sent.v1" | "nl.zorginkoop.contracteertraject.step.completed.v1" | "nl.zorginkoop.contracteertraject.strategy.shared.v1" | "nl.zorginkoop.contracteertraject.supplement.requested.v1" | "nl.zorginkoop.contracteertraject.supplement.submitted.v1" | "nl.zorginkoop.contracteertraject.supply.assessed.v1")[] | null;
            /** @example Contractenadministratie */
            description?: string | null;
        };
        SubscriptionListView: {
            items: components["schemas"]["SubscriptionView"][];
        };
        SubscriptionView: {
            id: string;
            /** @description Goes up with each change; the first part of the ETag. */
            version: number;
            url: string;
            /** @description Types of events; empty: all of them. */
            types: string[];
            description: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            /**
             * @description byOwner: switched off by its owner. gone: the receiver answered 410. failing: it could not be reached for three days.
             * @enum {string|null}
             */
            disabledBecause: "byOwner" | "gone" | "failing" | null;
            /** @description Since when nothing has arrived. By the real clock, as every moment here. */
            failingSince: string | null;
            /** @description Until when the secret before this one signs beside it. */
            previousSecretUntil: string | null;
            createdBy: components["schemas"]["ActorView"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            links: {
                [key: string]: string;
            };
        };
        SupplyAssessmentListView: {
            items: components["schemas"]["SupplyAssessmentView"][];
        };
        SupplyAssessmentView: {
            /** @enum {string} */
            outcome: "sufficient" | "insufficient";
            motivation: string;
            /** Format: date-time */
            assessedAt: string;
        };
        TurnoverDto: {
            /**
             * @description Euro's als tekst, met twee decimalen.
             * @example 2499999.99
             */
            amount: string;
            /**
             * @description Waarnaar is gemeten: het overeengekomen omzetplafond of de declaratiewaarde.
             * @example agreedCeiling
             * @enum {string}
             */
            basis: "agreedCeiling" | "claimedValue";
            /** @example 2026 */
            year: number;
            /**
             * @description Waar het getal vandaan komt.
             * @example Overeenkomst 2026, bijlage 3
             */
            source: string;
        };
        /** @description Een gebeurtenis in VECOZO als CloudEvent 1.0. */
        VecozoCloudEvent: components["schemas"]["VecozoUitvraagmoduleOpengesteldCloudEvent"] | components["schemas"]["VecozoVragenlijstBeschikbaarGesteldCloudEvent"] | components["schemas"]["VecozoVragenlijstIngediendCloudEvent"] | components["schemas"]["VecozoOnderhandelingVoorgesteldCloudEvent"] | components["schemas"]["VecozoOnderhandelingGeaccordeerdCloudEvent"] | components["schemas"]["VecozoOnderhandelingGeweigerdCloudEvent"] | components["schemas"]["VecozoOnderhandelingStopgezetCloudEvent"] | components["schemas"]["VecozoOnderhandelingHerstartCloudEvent"] | components["schemas"]["VecozoContractVoorgesteldCloudEvent"] | components["schemas"]["VecozoContractGeaccepteerdCloudEvent"] | components["schemas"]["VecozoContractGeweigerdCloudEvent"] | components["schemas"]["VecozoContractVastgelegdCloudEvent"] | components["schemas"]["VecozoOtherCloudEvent"];
        /**
         * Overeenkomst geaccepteerd
         * @description Een tekenbevoegde heeft geaccepteerd; VECOZO heeft de bevoegdheid nagegaan.
         */
        VecozoContractGeaccepteerd: {
            /** @description Versie van de vastgelegde afspraken waar de overeenkomst op rust; weggelaten: de overeenkomst die voorligt. */
            contractVersion?: number;
        };
        /** Overeenkomst geaccepteerd */
        VecozoContractGeaccepteerdCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.contract.geaccepteerd.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoContractGeaccepteerd"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Overeenkomst geaccepteerd */
        VecozoContractGeaccepteerdRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.geaccepteerd";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoContractGeaccepteerd"];
        };
        /**
         * Overeenkomst geweigerd
         * @description Een tekenbevoegde heeft geweigerd en zegt of er verder wordt onderhandeld; bij een verhoging van het plafond: of opnieuw wordt beoordeeld.
         */
        VecozoContractGeweigerd: {
            /** @description Versie van de vastgelegde afspraken waar de overeenkomst op rust; weggelaten: de overeenkomst die voorligt. */
            contractVersion?: number;
            /**
             * @description Verder onderhandelen, of stoppen.
             * @enum {string}
             */
            then: "negotiate" | "stop";
            /** @description Waarom. */
            reason: string;
        };
        /** Overeenkomst geweigerd */
        VecozoContractGeweigerdCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.contract.geweigerd.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoContractGeweigerd"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Overeenkomst geweigerd */
        VecozoContractGeweigerdRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.geweigerd";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoContractGeweigerd"];
        };
        /**
         * Administratief contract vastgelegd
         * @description De verzekeraar legt een administratief contract vast; daar hoort geen acceptatie bij.
         */
        VecozoContractVastgelegd: {
            /** @description Versie van de vastgelegde afspraken waar de overeenkomst op rust; weggelaten: de overeenkomst die voorligt. */
            contractVersion?: number;
        };
        /** Administratief contract vastgelegd */
        VecozoContractVastgelegdCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.contract.vastgelegd.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoContractVastgelegd"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Administratief contract vastgelegd */
        VecozoContractVastgelegdRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.vastgelegd";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoContractVastgelegd"];
        };
        /**
         * Overeenkomst voorgesteld
         * @description De verzekeraar stelt de overeenkomst voor. Wacht tot de afspraken zijn vastgelegd en aan de minimumeisen is voldaan; waar de verzekeraar het aanbod doet noemt de gebeurtenis zelf wat erin staat.
         */
        VecozoContractVoorgesteld: {
            /** @description Kenmerk van de overeenkomst. */
            contractReference?: string;
            /** @description Kenmerk van de prijslijst. */
            priceListReference?: string;
            /** @description Zorgkostenplafond. In euro's, als tekst met twee decimalen. */
            ceiling?: string;
            /** @description Of er een doorleverplicht is. */
            obligationToDeliver?: boolean;
            /**
             * Format: date
             * @description Vanaf wanneer de overeenkomst geldt; weggelaten de dag die is gevraagd, als die er is. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            effectiveOn?: string;
            /** @description Versie van de vastgelegde afspraken waar de overeenkomst op rust; weggelaten: de overeenkomst die voorligt. */
            contractVersion?: number;
        };
        /** Overeenkomst voorgesteld */
        VecozoContractVoorgesteldCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.contract.voorgesteld.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoContractVoorgesteld"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Overeenkomst voorgesteld */
        VecozoContractVoorgesteldRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "contract.voorgesteld";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoContractVoorgesteld"];
        };
        VecozoEventDto: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @example onderhandeling.voorgesteld
             * @enum {string}
             */
            type: "uitvraagmodule.opengesteld" | "vragenlijst.beschikbaarGesteld" | "vragenlijst.ingediend" | "onderhandeling.voorgesteld" | "onderhandeling.geaccordeerd" | "onderhandeling.geweigerd" | "onderhandeling.stopgezet" | "onderhandeling.herstart" | "contract.voorgesteld" | "contract.geaccepteerd" | "contract.geweigerd" | "contract.vastgelegd";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            /** @description What the event says; its schema depends on the type. */
            data: {
                [key: string]: unknown;
            };
        };
        VecozoEventListView: {
            items: components["schemas"]["VecozoEventView"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        /** @description Een gebeurtenis in VECOZO, in woorden van ons: een aanname. */
        VecozoEventRequest: components["schemas"]["VecozoUitvraagmoduleOpengesteldRequest"] | components["schemas"]["VecozoVragenlijstBeschikbaarGesteldRequest"] | components["schemas"]["VecozoVragenlijstIngediendRequest"] | components["schemas"]["VecozoOnderhandelingVoorgesteldRequest"] | components["schemas"]["VecozoOnderhandelingGeaccordeerdRequest"] | components["schemas"]["VecozoOnderhandelingGeweigerdRequest"] | components["schemas"]["VecozoOnderhandelingStopgezetRequest"] | components["schemas"]["VecozoOnderhandelingHerstartRequest"] | components["schemas"]["VecozoContractVoorgesteldRequest"] | components["schemas"]["VecozoContractGeaccepteerdRequest"] | components["schemas"]["VecozoContractGeweigerdRequest"] | components["schemas"]["VecozoContractVastgelegdRequest"];
        VecozoEventView: {
            /**
             * Format: date-time
             * @description The signed time, in UTC.
             */
            time: string;
            /** @description The sender's id. */
            id: string;
            /** @example onderhandeling.voorgesteld */
            type: string;
            /** @example Voorstel gedaan */
            label: string;
            sequence: number | null;
            /**
             * Format: date-time
             * @description When it was stored here.
             */
            receivedAt: string;
            /**
             * @description received: stored, nothing done yet. parked: before its time. applied: done. overtaken: recorded without effect. needsAttention: for a person. dismissed: by a person.
             * @enum {string}
             */
            status: "received" | "parked" | "applied" | "overtaken" | "needsAttention" | "dismissed";
            reason: components["schemas"]["VecozoReasonView"] | null;
            /** @description The case that it is about; null when it names no one case. */
            caseId: string | null;
            /** @description Its place in the history of the case, once applied. */
            appliedSeq: number | null;
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was applied, found to have no effect, or dismissed.
             */
            settledAt: string | null;
            /** @description Who dismissed it. */
            settledBy: components["schemas"]["ActorView"] | null;
            links: {
                [key: string]: string;
            };
        };
        /**
         * Voorstel geaccordeerd
         * @description De andere kant stemt in met het nieuwste voorstel.
         */
        VecozoOnderhandelingGeaccordeerd: {
            /**
             * @description De kant die dit deed: de verzekeraar of de zorgaanbieder.
             * @enum {string}
             */
            by: "insurer" | "provider";
            /** @description Nummer van het voorstel. Offertes en tegenvoorstellen van een traject tellen samen door vanaf 1. */
            proposal: number;
        };
        /** Voorstel geaccordeerd */
        VecozoOnderhandelingGeaccordeerdCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.onderhandeling.geaccordeerd.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoOnderhandelingGeaccordeerd"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Voorstel geaccordeerd */
        VecozoOnderhandelingGeaccordeerdRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "onderhandeling.geaccordeerd";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoOnderhandelingGeaccordeerd"];
        };
        /**
         * Voorstel geweigerd
         * @description De andere kant weigert het nieuwste voorstel; er kan een nieuw volgen.
         */
        VecozoOnderhandelingGeweigerd: {
            /**
             * @description De kant die dit deed: de verzekeraar of de zorgaanbieder.
             * @enum {string}
             */
            by: "insurer" | "provider";
            /** @description Nummer van het voorstel. Offertes en tegenvoorstellen van een traject tellen samen door vanaf 1. */
            proposal: number;
            /** @description Waarom. */
            reason: string;
        };
        /** Voorstel geweigerd */
        VecozoOnderhandelingGeweigerdCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.onderhandeling.geweigerd.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoOnderhandelingGeweigerd"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Voorstel geweigerd */
        VecozoOnderhandelingGeweigerdRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "onderhandeling.geweigerd";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoOnderhandelingGeweigerd"];
        };
        /**
         * Onderhandeling herstart
         * @description Alleen vastgelegd: het maakt eigen bewerkingen van de afzender ongedaan en heropent niets.
         */
        VecozoOnderhandelingHerstart: {
            /**
             * @description De kant die dit deed: de verzekeraar of de zorgaanbieder.
             * @enum {string}
             */
            by: "insurer" | "provider";
        };
        /** Onderhandeling herstart */
        VecozoOnderhandelingHerstartCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.onderhandeling.herstart.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoOnderhandelingHerstart"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Onderhandeling herstart */
        VecozoOnderhandelingHerstartRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "onderhandeling.herstart";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoOnderhandelingHerstart"];
        };
        /**
         * Onderhandeling stopgezet
         * @description Met consent "both" (de andere kant stemde in) of "concept" (alles was nog concept) eindigt het traject. Met "none" wordt het alleen vastgelegd: in VECOZO is instemming nodig. Onze eigen handeling negotiation.stop is eenzijdig.
         */
        VecozoOnderhandelingStopgezet: {
            /**
             * @description De kant die dit deed: de verzekeraar of de zorgaanbieder.
             * @enum {string}
             */
            by: "insurer" | "provider";
            /**
             * @description Of beide kanten instemmen, of de onderhandeling nog concept was.
             * @enum {string}
             */
            consent: "none" | "both" | "concept";
            /** @description Waarom. */
            reason: string;
            /** @description Het laatste voorstel dat er toen was; weggelaten als er geen was. */
            proposal?: number;
        };
        /** Onderhandeling stopgezet */
        VecozoOnderhandelingStopgezetCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.onderhandeling.stopgezet.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoOnderhandelingStopgezet"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Onderhandeling stopgezet */
        VecozoOnderhandelingStopgezetRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "onderhandeling.stopgezet";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoOnderhandelingStopgezet"];
        };
        /**
         * Voorstel gedaan
         * @description Een offerte of tegenvoorstel. Van de zorgaanbieder: de eerste offerte, een herziening, of een eigen offerte tegenover die van de verzekeraar. Van de verzekeraar: een tegenvoorstel, of de eerste offerte als de procesafspraken dat zeggen.
         */
        VecozoOnderhandelingVoorgesteld: {
            /** @description Inhoudelijke toelichting. */
            explanation: string;
            /** @description Ten minste één regel. */
            lines: {
                /**
                 * @description Regel per specialisme of per productgroep.
                 * @enum {string}
                 */
                kind: "specialism" | "productGroup";
                /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                code: string;
                /** @description Omschrijving. */
                description?: string;
                /** @description Aantal. */
                volume?: number;
                /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                unitPrice?: string;
                /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                amount: string;
            }[];
            /**
             * @description De kant die dit deed: de verzekeraar of de zorgaanbieder.
             * @enum {string}
             */
            by: "insurer" | "provider";
            /** @description Nummer van het voorstel. Offertes en tegenvoorstellen van een traject tellen samen door vanaf 1. */
            proposal: number;
            /** @description Of een tegenvoorstel ook de inhoudelijke reactie is; weggelaten is het dat niet. */
            substantive?: boolean;
        };
        /** Voorstel gedaan */
        VecozoOnderhandelingVoorgesteldCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.onderhandeling.voorgesteld.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoOnderhandelingVoorgesteld"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Voorstel gedaan */
        VecozoOnderhandelingVoorgesteldRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "onderhandeling.voorgesteld";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoOnderhandelingVoorgesteld"];
        };
        /**
         * Een andere gebeurtenis
         * @description Van een type dat wij niet kennen: bewaard voor een mens.
         */
        VecozoOtherCloudEvent: {
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VecozoOtherCloudEvent";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            uzovi?: string;
            agb?: string;
            contractyear?: number;
            path?: string;
        } & {
            [key: string]: unknown;
        };
        VecozoReasonView: {
            /** @example awaitsSequence */
            code: string;
            text: string;
        };
        /**
         * Uitvraagmodule opengesteld
         * @description De uitvraagmodule staat open.
         */
        VecozoUitvraagmoduleOpengesteld: {
            /** @description Kenmerk in het VECOZO Zorginkoopportaal. */
            reference?: string;
        };
        /** Uitvraagmodule opengesteld */
        VecozoUitvraagmoduleOpengesteldCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.uitvraagmodule.opengesteld.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoUitvraagmoduleOpengesteld"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Uitvraagmodule opengesteld */
        VecozoUitvraagmoduleOpengesteldRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "uitvraagmodule.opengesteld";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoUitvraagmoduleOpengesteld"];
        };
        /**
         * Vragenlijst beschikbaar gesteld
         * @description De verzekeraar stelt de vragenlijst beschikbaar.
         */
        VecozoVragenlijstBeschikbaarGesteld: {
            /**
             * Format: date
             * @description De laatste dag om in te dienen; alleen als de dag uit het inkoopbeleid al voorbij is. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
             */
            dueOn?: string;
            /** @description Kenmerk in het VECOZO Zorginkoopportaal. */
            reference?: string;
        };
        /** Vragenlijst beschikbaar gesteld */
        VecozoVragenlijstBeschikbaarGesteldCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.vragenlijst.beschikbaar-gesteld.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoVragenlijstBeschikbaarGesteld"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Vragenlijst beschikbaar gesteld */
        VecozoVragenlijstBeschikbaarGesteldRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vragenlijst.beschikbaarGesteld";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoVragenlijstBeschikbaarGesteld"];
        };
        /**
         * Vragenlijst ingediend
         * @description De zorgaanbieder dient de vragenlijst in.
         */
        VecozoVragenlijstIngediend: {
            answers: {
                /**
                 * Format: date
                 * @description De dag van de eerste declaratie bij de verzekeraar. Een dag in Europe/Amsterdam, JJJJ-MM-DD.
                 */
                firstClaimOn?: string;
                /** @description De aangeboden specialismen. */
                specialisms: {
                    /** @description Specialismecode, 4 cijfers. */
                    code: string;
                    paid?: {
                        /** @description Behandeljaar. */
                        year: number;
                        /** @description Door de verzekeraar uitbetaald voor dat behandeljaar. In euro's, als tekst met twee decimalen. */
                        amount: string;
                    };
                    /** @description De medisch specialisten van dit specialisme. */
                    specialists: {
                        /** @description Waaraan de specialist te herkennen is, bv. het BIG-nummer. */
                        reference: string;
                        /**
                         * @description Verbonden door een toelatingsovereenkomst, loondienst, of anders.
                         * @enum {string}
                         */
                        engagement: "admissionAgreement" | "employment" | "other";
                        /** @description Zonder avond- en weekenddiensten. Als tekst, bv. "0.65". */
                        fte: string;
                        /** @description Avond- en weekenddiensten; telt niet mee. Als tekst, bv. "0.65". */
                        dutyFte?: string;
                    }[];
                }[];
                /** @description Of er invasieve ingrepen worden gedaan. */
                invasiveProcedures: boolean;
                /** @description Of dat ook onder algehele narcose gebeurt. */
                generalAnaesthesia: boolean;
                /** @description Of patiënten klinisch verblijven. */
                clinicalStay: boolean;
                /** @description Hoogste ASA-classificatie bij invasieve behandeling onder algehele narcose. */
                highestAsa?: number;
                /** @description Waar invasief wordt behandeld of klinisch verbleven, met de achterwachtregelingen. */
                locations: {
                    /** @description De locatie. */
                    name: string;
                    backUps: {
                        /** @description Het ziekenhuis dat de behandeling overneemt. */
                        hospital: string;
                        /** @description Minuten tot de overdracht. */
                        transferMinutes: number;
                        /** @description Of de regeling schriftelijk is vastgelegd. */
                        inWriting: boolean;
                        /** @description Of alle betrokken partijen haar ondertekend hebben. */
                        signed: boolean;
                    }[];
                }[];
                statements?: {
                    /** @description Kwalitatief verantwoorde en doelmatige zorg. */
                    quality?: string;
                    /** @description Aanvulling op het regionale zorgaanbod, en samenwerking in de zorgketen. */
                    regionalAddition?: string;
                    /** @description Prijsstelling ten opzichte van vergelijkbare zorg. */
                    pricing?: string;
                };
            };
            offer: {
                /** @description Inhoudelijke toelichting. */
                explanation: string;
                /** @description Ten minste één regel. */
                lines: {
                    /**
                     * @description Regel per specialisme of per productgroep.
                     * @enum {string}
                     */
                    kind: "specialism" | "productGroup";
                    /** @description Specialismecode (4 cijfers) of code van de productgroep. */
                    code: string;
                    /** @description Omschrijving. */
                    description?: string;
                    /** @description Aantal. */
                    volume?: number;
                    /** @description Prijs per stuk. In euro's, als tekst met twee decimalen. */
                    unitPrice?: string;
                    /** @description Bedrag van de regel. In euro's, als tekst met twee decimalen. */
                    amount: string;
                }[];
            };
        };
        /** Vragenlijst ingediend */
        VecozoVragenlijstIngediendCloudEvent: ({
            /** @enum {string} */
            specversion: "1.0";
            /** @description Kenmerk van de afzender, gelijk aan de header webhook-id. */
            id: string;
            /** @description Wie meldt: een URN. */
            source: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nl.zorginkoop.portaal.vragenlijst.ingediend.v1";
            /**
             * Format: date-time
             * @description Het getekende tijdstip: het moment van ontvangst, dat over op tijd of te laat beslist.
             * @example 2026-09-20T08:00:00Z
             */
            time: string;
            /** @description Ons kenmerk van het traject; iets anders wordt alleen bewaard. */
            subject?: string;
            /** @description Volgnummer binnen het traject, vanaf 1. */
            sequence?: string;
            /** @enum {string} */
            sequencetype?: "Integer";
            /** @enum {string} */
            datacontenttype?: "application/json";
            dataschema?: string;
            /** @description Wordt bewaard en niet opgehaald. */
            dataref?: string;
            /** @example 7095 */
            uzovi?: string;
            /** @example 06020101 */
            agb?: string;
            /** @example 2027 */
            contractyear?: number;
            /** @example existing-hospital */
            path?: string;
            data: components["schemas"]["VecozoVragenlijstIngediend"];
        } & {
            [key: string]: unknown;
        }) | unknown | unknown;
        /** Vragenlijst ingediend */
        VecozoVragenlijstIngediendRequest: {
            /**
             * Format: date-time
             * @description The signed time of the event; decides in time or late. Never in the future.
             * @example 2026-09-30T21:59:59Z
             */
            time: string;
            /**
             * @description The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
             * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
             */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vragenlijst.ingediend";
            /**
             * @description The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
             *     all lower ones.
             * @example 1
             */
            sequence?: number | null;
            /** @description Our id of the case; or else uzovi, agb and contractYear. */
            caseId?: string | null;
            /**
             * @description UZOVI-code van de verzekeraar, vier cijfers.
             * @example 7095
             */
            uzovi?: string | null;
            /**
             * @description AGB-code van de onderneming, acht cijfers.
             * @example 06020101
             */
            agb?: string | null;
            /** @example 2027 */
            contractYear?: number | null;
            /** @description Where one provider has several cases in a year. */
            path?: string | null;
            data: components["schemas"]["VecozoVragenlijstIngediend"];
        };
        VecozoWebhookView: {
            /** @description The sender's id. */
            id: string;
            /** @description False when it was taken in before. */
            isNew: boolean;
        };
        WaiverRequest: {
            /** @description De regio waar onvoldoende zorg is ingekocht. */
            region: string;
            /** @description Het specialisme waarvoor onvoldoende zorg is ingekocht. */
            specialism: string;
            /** @description Waarom zonder deze afwijking de zorgplicht niet wordt gehaald. */
            motivation: string;
            /**
             * Format: date-time
             * @description Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.
             */
            receivedAt?: string | null;
            /** @description Alleen voor een handeling van de andere kant: het bericht dat het bewijst. */
            evidence?: components["schemas"]["EvidenceDto"] | null;
        };
        WhenMissedView: {
            /** @example visibleBy */
            deadline: string;
            rule: Record<string, never>;
        };
    };
    responses: {
        /** @description Het verzoek klopt niet; invalidParams noemt alle fouten. */
        Problem400: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Het toegangstoken ontbreekt of is niet geldig. */
        Problem401: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Uw rol mag dit niet. */
        Problem403: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Dit is er niet, of niet voor u. */
        Problem404: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Dit is er niet in de vorm die Accept vraagt. */
        Problem406: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Dit kan nu niet; het antwoord zegt wat wel kan. Of het eerste verzoek met deze Idempotency-Key is nog bezig (Retry-After). */
        Problem409: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Er is intussen iets veranderd; ETag zegt welke versie het nu is. */
        Problem412: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description De body is groter dan 1 MiB. */
        Problem413: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Alleen application/json in UTF-8. */
        Problem415: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Deze Idempotency-Key is al voor een ander verzoek gebruikt. */
        Problem422: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Zeg met If-Match welke versie u hebt gezien. */
        Problem428: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Te veel verzoeken; Retry-After zegt hoeveel seconden wachten. */
        Problem429: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nu even niet; Retry-After zegt wanneer wel. */
        Problem503: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Er is niets veranderd. */
        NotModified: {
            headers: {
                "API-Version": components["headers"]["ApiVersion"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
        IdempotencyKey: string;
        /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Hier verplicht: niets anders houdt een tweede keer tegen. */
        IdempotencyKeyRequired: string;
        /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Verplicht waar niets anders een tweede keer tegenhoudt: bij plafond-increase, question.ask, conversation.log, process.propose, offer.revise, counter.propose, agreement.record. */
        IdempotencyKeyForSome: string;
        /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
        IfMatch: string;
        /** @description De ETag die u zag. Verplicht, tenzij If-None-Match: * zegt dat het er nog niet is. */
        IfMatchToReplace: string;
        /** @description De ETag die u zag (of alleen "version"); is er intussen iets veranderd, dan gebeurt er niets en volgt 412. * is elke versie. */
        IfMatchToEdit: string;
        /** @description *: alleen als het er nog niet is. */
        IfNoneMatchToMake: "*";
        /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
        IfNoneMatch: string;
        /** @description nl of en. */
        AcceptLanguage: string;
    };
    requestBodies: never;
    headers: {
        /** @description Versie van deze API. */
        ApiVersion: string;
        /** @description Kenmerk van dit verzoek, voor navraag. */
        RequestId: string;
        /** @description Taal van de teksten: nl, of en als Accept-Language dat liever heeft. */
        ContentLanguage: string;
        /** @description Versie van wat u ziet, voor If-None-Match en If-Match. Van een traject of budget is het deel voor het streepje de version. */
        ETag: string;
        /** @description Waar het vastgelegde staat. */
        Location: string;
        /** @description true als dit het eerste antwoord nog eens is. */
        IdempotentReplayed: "true";
        /** @description Over hoeveel seconden hetzelfde verzoek weer kan. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    casesFind: {
        parameters: {
            query?: {
                path?: "existing-hospital" | "existing-institution" | "existing-zbc" | "new-zbc" | "contract-request" | "standard-offer" | "negotiated-offer" | "plafond-increase";
                state?: "awaitingOffer" | "offerOverdue" | "negotiating" | "recordingAgreement" | "awaitingSignature" | "contracted" | "published" | "terminated" | "notContracted" | "awaitingInsurerOffer" | "considering" | "screening" | "questionnaireOpen" | "questionnaireOverdue" | "underAssessment" | "settingUp" | "checkingCompleteness" | "awaitingSupplement" | "preparingOffer" | "lapsed" | "amending" | "awaitingAmendmentSignature" | "amended" | "rejected" | "withdrawn";
                /** @description Of er nu een termijn is overschreden. */
                overdue?: boolean;
                /** @description Alleen trajecten met een open termijn die vóór deze dag vervalt. */
                dueBefore?: string;
                /** @description Kenmerk van de verzekeraar of zijn UZOVI-code. */
                insurer?: string;
                /** @description AGB-code van de zorgaanbieder. */
                provider?: string;
                contractYear?: number;
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    casesOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Verplicht waar niets anders een tweede keer tegenhoudt: bij plafond-increase, question.ask, conversation.log, process.propose, offer.revise, counter.propose, agreement.record. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyForSome"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseDto"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    casesOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    casesActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    dossierProcessAgreements: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessAgreementListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    dossierQuestionnairesOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    dossierSupplyAssessmentsOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyAssessmentListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    dossierContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    dossierBreachesOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    dossierLateReceiptsOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateReceiptListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    drawingsDiagram: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    drawingsTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    eventsList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    eventsRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Verplicht waar niets anders een tweede keer tegenhoudt: bij plafond-increase, question.ask, conversation.log, process.propose, offer.revise, counter.propose, agreement.record. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyForSome"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    eventsOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
                seq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    offersOffers: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    offersSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Verplicht waar niets anders een tweede keer tegenhoudt: bij plafond-increase, question.ask, conversation.log, process.propose, offer.revise, counter.propose, agreement.record. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyForSome"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    offersList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDeadlinesList: {
        parameters: {
            query?: {
                /** @description Reminders too. */
                reminders?: boolean;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    caseDeadlinesProof: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    questionsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    questionsAsk: {
        parameters: {
            query?: never;
            header: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Hier verplicht: niets anders houdt een tweede keer tegen. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    questionsAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    conversationsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    conversationsLog: {
        parameters: {
            query?: never;
            header: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Hier verplicht: niets anders houdt een tweede keer tegen. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    criteriaList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    criteriaAssess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    criteriaWaive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. Verplicht bij questionnaire.save, dat een eerder concept vervangt. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    deadlinesList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Who must act; a side also gets what both must do. */
                side?: "insurer" | "provider" | "both" | "clock";
                /** @description First dueOn, included. */
                from?: string;
                /** @description Last dueOn, included. */
                to?: string;
                /** @description open when left out. */
                status?: "open" | "met" | "metLate" | "passed" | "cancelled" | "superseded" | "notApplicable";
                kind?: "cutOff" | "target" | "preference" | "aim" | "opening";
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueDeadlineListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    notificationsList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only about this case. */
                caseId?: string;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    contractsList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Kenmerk van de verzekeraar of zijn UZOVI-code. */
                insurer?: string;
                /** @description AGB-code van de zorgaanbieder. */
                provider?: string;
                contractYear?: number;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredContractListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    contractsRegister: {
        parameters: {
            query?: never;
            header: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. Hier verplicht: niets anders houdt een tweede keer tegen. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterContractDto"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    budgetsList: {
        parameters: {
            query?: {
                contractYear?: number;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    budgetsOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                year: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    budgetsSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u zag. Verplicht, tenzij If-None-Match: * zegt dat het er nog niet is. */
                "If-Match"?: components["parameters"]["IfMatchToReplace"];
                /** @description *: alleen als het er nog niet is. */
                "If-None-Match"?: components["parameters"]["IfNoneMatchToMake"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                year: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBudgetDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    policiesList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyListView"];
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    policiesCalendar: {
        parameters: {
            query: {
                /** @description Contract year. */
                year: number;
            };
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCalendarView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    policiesOne: {
        parameters: {
            query?: {
                /** @description Which version; the newest when left out. */
                version?: number;
            };
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                insurer: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    policiesFindings: {
        parameters: {
            query?: {
                /** @description Which version; the newest when left out. */
                version?: number;
            };
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                insurer: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFindingsView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    policyVersionsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                insurer: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionListView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    policyVersionsApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                insurer: string;
                year: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyPolicyVersionDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedPolicyVersionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    applicablePathApplicable: {
        parameters: {
            query: {
                /** @description Kenmerk van de verzekeraar of zijn UZOVI-code. */
                insurer: string;
                contractYear: number;
                providerKind: "hospital" | "zbc" | "institution";
                /** @description Welk soort instelling het is; waar de regel van het inkoopbeleid ernaar kijkt. */
                institutionKind?: "dialysisCentre" | "primaryDiagnosticCentre" | "rehabilitationInstitution" | "thrombosisService" | "audiologyCentre" | "radiotherapyCentre" | "protonTherapyCentre";
                /** @description Face-to-face of digitaal, waar het inkoopbeleid dat onderscheid maakt. */
                contractForm?: "faceToFace" | "digital";
                /** @description Omzet in euro's, waar het traject ervan afhangt; samen met turnoverBasis en turnoverYear. */
                turnoverAmount?: string;
                /** @description Het overeengekomen omzetplafond of de declaratiewaarde. */
                turnoverBasis?: "agreedCeiling" | "claimedValue";
                /** @description Van welk jaar. */
                turnoverYear?: number;
                /** @description Of de zorgaanbieder in het jaar vóór het contractjaar een overeenkomst had; dit of currentContract. */
                contractedBefore?: boolean;
                /** @description Het merk waarmee de zorgaanbieder een overeenkomst heeft; in plaats van contractedBefore. */
                currentContract?: string;
            };
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicablePathView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    pathsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathListView"];
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    pathsOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    pathsDrawing: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    pathsText: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoEventsList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                status?: "received" | "parked" | "applied" | "overtaken" | "needsAttention" | "dismissed";
                /** @description Only about this case. */
                caseId?: string;
                /** @description Only what was received at or after this moment. */
                since?: string;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoEventListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoEventsReceive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VecozoEventRequest"];
            };
        };
        responses: {
            /** @description Deze melding was er al; dit is wat ervan werd. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoEventView"];
                };
            };
            /** @description Bewaard; status zegt wat ervan werd. */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoEventView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoEventsOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoEventView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoEventsRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RetryVecozoEventDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoEventView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoEventsDismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissVecozoEventDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoEventView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoReplaysRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    vecozoWebhooksReceive: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                insurer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VecozoCloudEvent"];
            };
        };
        responses: {
            /** @description Deze melding was er al. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoWebhookView"];
                };
            };
            /** @description Aangenomen en bewaard. */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VecozoWebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    feedRead: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; without it from the very first fact. */
                after?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Only events of this type. */
                type?: "nl.zorginkoop.contracteertraject.administration.completed.v1" | "nl.zorginkoop.contracteertraject.agreement.accepted.v1" | "nl.zorginkoop.contracteertraject.agreement.recorded.v1" | "nl.zorginkoop.contracteertraject.alternative-supply.assessed.v1" | "nl.zorginkoop.contracteertraject.application.admitted.v1" | "nl.zorginkoop.contracteertraject.application.rejected.v1" | "nl.zorginkoop.contracteertraject.benchmark-method.agreed.v1" | "nl.zorginkoop.contracteertraject.case.closed.v1" | "nl.zorginkoop.contracteertraject.case.opened.v1" | "nl.zorginkoop.contracteertraject.case.withdrawn.v1" | "nl.zorginkoop.contracteertraject.contract.accepted.v1" | "nl.zorginkoop.contracteertraject.contract.late-admitted.v1" | "nl.zorginkoop.contracteertraject.contract.proposed.v1" | "nl.zorginkoop.contracteertraject.contract.refused.v1" | "nl.zorginkoop.contracteertraject.contract.registered.v1" | "nl.zorginkoop.contracteertraject.contract.requested.v1" | "nl.zorginkoop.contracteertraject.contract.retracted.v1" | "nl.zorginkoop.contracteertraject.conversation.logged.v1" | "nl.zorginkoop.contracteertraject.counter.proposed.v1" | "nl.zorginkoop.contracteertraject.criteria.assessed.v1" | "nl.zorginkoop.contracteertraject.criteria.waived.v1" | "nl.zorginkoop.contracteertraject.deadline.corrected.v1" | "nl.zorginkoop.contracteertraject.deadline.passed.v1" | "nl.zorginkoop.contracteertraject.decision.confirmed.v1" | "nl.zorginkoop.contracteertraject.decision.granted.v1" | "nl.zorginkoop.contracteertraject.decision.proposed.v1" | "nl.zorginkoop.contracteertraject.decision.rejected.v1" | "nl.zorginkoop.contracteertraject.exclusion.established.v1" | "nl.zorginkoop.contracteertraject.increase.requested.v1" | "nl.zorginkoop.contracteertraject.insurer-offer.declined.v1" | "nl.zorginkoop.contracteertraject.insurer-offer.made.v1" | "nl.zorginkoop.contracteertraject.interest.registered.v1" | "nl.zorginkoop.contracteertraject.invitation.sent.v1" | "nl.zorginkoop.contracteertraject.negotiation.requested.v1" | "nl.zorginkoop.contracteertraject.negotiation.started.v1" | "nl.zorginkoop.contracteertraject.negotiation.stopped.v1" | "nl.zorginkoop.contracteertraject.offer.countered.v1" | "nl.zorginkoop.contracteertraject.offer.late-admitted.v1" | "nl.zorginkoop.contracteertraject.offer.revised.v1" | "nl.zorginkoop.contracteertraject.offer.submitted.v1" | "nl.zorginkoop.contracteertraject.offer.withdrawn.v1" | "nl.zorginkoop.contracteertraject.partial-offer.submitted.v1" | "nl.zorginkoop.contracteertraject.policy.explained.v1" | "nl.zorginkoop.contracteertraject.policy-version.applied.v1" | "nl.zorginkoop.contracteertraject.process.agreed.v1" | "nl.zorginkoop.contracteertraject.process.amended.v1" | "nl.zorginkoop.contracteertraject.process.imposed.v1" | "nl.zorginkoop.contracteertraject.process.proposed.v1" | "nl.zorginkoop.contracteertraject.proposal.refused.v1" | "nl.zorginkoop.contracteertraject.question.answered.v1" | "nl.zorginkoop.contracteertraject.question.asked.v1" | "nl.zorginkoop.contracteertraject.questionnaire.late-admitted.v1" | "nl.zorginkoop.contracteertraject.questionnaire.made-available.v1" | "nl.zorginkoop.contracteertraject.questionnaire.saved.v1" | "nl.zorginkoop.contracteertraject.questionnaire.submitted.v1" | "nl.zorginkoop.contracteertraject.reminder.sent.v1" | "nl.zorginkoop.contracteertraject.request.completeness-confirmed.v1" | "nl.zorginkoop.contracteertraject.request.withdrawn.v1" | "nl.zorginkoop.contracteertraject.request-module.opened.v1" | "nl.zorginkoop.contracteertraject.response.given.v1" | "nl.zorginkoop.contracteertraject.standard-agreement.requested.v1" | "nl.zorginkoop.contracteertraject.standard-agreement.sent.v1" | "nl.zorginkoop.contracteertraject.step.completed.v1" | "nl.zorginkoop.contracteertraject.strategy.shared.v1" | "nl.zorginkoop.contracteertraject.supplement.requested.v1" | "nl.zorginkoop.contracteertraject.supplement.submitted.v1" | "nl.zorginkoop.contracteertraject.supply.assessed.v1";
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsSubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeDto"];
            };
        };
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSubscriptionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsRemove: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag die u zag (of alleen "version"); is er intussen iets veranderd, dan gebeurt er niets en volgt 412. * is elke versie. */
                "If-Match": components["parameters"]["IfMatchToEdit"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            204: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsChange: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag die u zag (of alleen "version"); is er intussen iets veranderd, dan gebeurt er niets en volgt 412. * is elke versie. */
                "If-Match": components["parameters"]["IfMatchToEdit"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscriptionDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsRotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vastgelegd. */
            201: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsDeliveries: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                status?: "pending" | "delivered" | "failed";
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    webhookSubscriptionsRedeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            202: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    sandboxClockRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClockView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    sandboxClockSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClockDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClockView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    sandboxClockClear: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClockView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    revocationsRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDto"];
            };
        };
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    auditRecordsList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "change" | "refusal" | "read";
                /** @description Alleen over dit traject. */
                caseId?: string;
                /** @description Alleen van dit account. */
                subject?: string;
                status?: number;
                /** @description Vastgelegd op of na dit moment. */
                since?: string;
                /** @description Vastgelegd vóór dit moment. */
                before?: string;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecordListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    checkpointsList: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointListView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    caseHistoryVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryVerificationView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    caseHistoryBundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    problemTypesList: {
        parameters: {
            query?: never;
            header?: {
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypeListView"];
                };
            };
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    problemTypesOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypeView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
        };
    };
    healthLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            503: components["responses"]["Problem503"];
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description nl of en. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In orde. */
            200: {
                headers: {
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            406: components["responses"]["Problem406"];
            503: components["responses"]["Problem503"];
        };
    };
}
