//! Why: how a figure came about, in plain words. The sentences follow the model's design, sections 6 to 8.

use crate::domain::outcome::{CostPart, Outcome};
use crate::language::Language;

sentences! {
    title(what: &str) { nl: "Waarom? {what}", en: "Why? {what}" }
    of_layer() {
        nl: "Elk getal dat deze keuze de simulatie in stuurt, stap voor stap; onderaan waar het in meetelt.",
        en: "Every number that this choice sends into the simulation, step by step; where it counts stands below.",
    }
    of_training() {
        nl: "Wat het opleidingsniveau verandert: hoe snel mensen leren, en wat dat kost.",
        en: "What the training level changes: how fast people learn, and what that costs.",
    }
    of_incident() {
        nl: "Per laag: basiskans × werkwijze × partners × risicokenmerk. Een tekort aan mensen verhoogt de kans; de schade komt bij de kosten.",
        en: "Per layer: base rate × mode × partners × risk driver. A shortage of people raises the chance; the loss is added to the cost.",
    }
    of_case_incident() {
        nl: "Basiskans × gewicht van alle werkwijzen, naar hun deel van de bouwkosten. De schade komt bij de kosten.",
        en: "Base rate × weight of all modes, by their share of build cost. The loss is added to the cost.",
    }
    value_hit(count: &str) { nl: "Geraakt in {count} toekomsten.", en: "Hit in {count} futures." }
    of_value() {
        nl: "Een waarde is geraakt als minstens één van deze incidenten toeslaat; Enter toont uit welke getallen de kans op een incident ontstaat.",
        en: "A value is hit when at least one of these incidents strikes; Enter shows from which numbers the chance of an incident comes about.",
    }
    hit_by(incident: &str) { nl: "geraakt door: {incident}", en: "hit by: {incident}" }
    of_check() {
        nl: "Waar de toets naar kijkt, waar hij op steunt en wat hem doet stoppen.",
        en: "What the check looks at, what it rests on and what makes it stop.",
    }
    looks_at(what: &str) { nl: "kijkt naar: {what}", en: "looks at: {what}" }
    does_not_fire(scenario: &str) { nl: "Slaat niet aan bij {scenario}.", en: "Does not fire for {scenario}." }
    of_competence() {
        nl: "Nodig: eigen werk van elke laag × aandeel van deze competentie. Beschikbaar: mensen die er zijn, minder als hun niveau te laag is; verloop, werving en opleiding veranderen dat elk jaar.",
        en: "Needed: own work of each layer × this competence's share. Available: the people there are, fewer when their level is too low; turnover, hiring and training change that every year.",
    }
    of_number() { nl: "Hoe dit getal ontstaat.", en: "How this number comes about." }
    of_uses() { nl: "De getallen waarin deze aanname in dit scenario meetelt.", en: "The numbers in which this assumption counts in this scenario." }
    no_uses() {
        nl: "Dit scenario gebruikt deze aanname niet; een andere keuze op een laag kan dat veranderen.",
        en: "This scenario does not use this assumption; another choice on a layer may change that.",
    }
    counts_in(what: &str) { nl: "telt mee in: {what}", en: "counts in: {what}" }
    part_of_cost(part: &str) { nl: "kosten, {part}", en: "cost, {part}" }
    goes_into(what: &str) { nl: "Telt mee in {what}.", en: "Counts in {what}." }
    drawn(low: &str, high: &str, unit: &str) {
        nl: "Verwachting; elke toekomst trekt een waarde uit het bereik {low} tot {high} {unit}.",
        en: "Expected value; each future draws a value from the range {low} to {high} {unit}.",
    }
    rest_of(what: &str) { nl: "1 min: {what}", en: "1 minus: {what}" }
    product() { nl: "het product van:", en: "the product of:" }
    mean() { nl: "het gemiddelde van:", en: "the mean of:" }
    line() { nl: "eerste + tweede × derde:", en: "first + second × third:" }
    weighted(what: &str) { nl: "{what}, gewogen met:", en: "{what}, weighted with:" }
    plain_number() { nl: "vast getal van het model", en: "fixed number of the model" }
    edited(shipped: &str) { nl: "* door u aangepast; meegeleverd: {shipped}", en: "* changed by you; shipped: {shipped}" }
}

/// How the numbers become an outcome.
pub const fn outcome(language: Language, outcome: Outcome) -> &'static str {
    let (nl, en) = match outcome {
        Outcome::Cost => (
            "De som van negen kostensoorten over alle jaren, contant gemaakt met de reële discontovoet (halverwege elk jaar).",
            "The sum of nine parts of the cost over all years, as present value at the real discount rate (mid-year).",
        ),
        Outcome::WithinBudget => (
            "Het deel van de toekomsten waarin de contante kosten niet boven het budget uitkomen.",
            "The share of futures in which the present value of the cost stays within the budget.",
        ),
        Outcome::Live => (
            "Doorlooptijd per laag × toevallige schommeling, langer door overschrijding, tekort en vertraging, plus wachten op een aanbesteding. De laatste laag telt.",
            "Lead time of each layer × random noise, longer by overrun, shortage and delay, plus the wait for a tender. The last layer counts.",
        ),
        Outcome::Value => (
            "Hoe goed elke laag past, gewogen met de bouwkosten, × het deel van de looptijd dat de casus live is en niet stilligt.",
            "How well each layer fits, weighted with build cost, × the part of the horizon in which the case is live and not paused.",
        ),
        Outcome::Incidents => (
            "Het deel van de toekomsten waarin minstens één incident toeslaat, op welke laag dan ook.",
            "The share of futures in which at least one incident strikes, on whichever layer.",
        ),
        Outcome::PeopleShort => (
            "In het slechtste jaar: nodig eigen werk per competentie, min wie er is en genoeg kan, min wat mag worden ingehuurd.",
            "In the worst year: own work needed per competence, less who is there and able, less what may be hired in.",
        ),
        Outcome::ExternalShare => (
            "In het slechtste jaar: ingehuurd werk als deel van al het eigen werk.",
            "In the worst year: work hired in as a share of all own work.",
        ),
        Outcome::PublicControl => (
            "Elk deel van het beheerwerk × hoe publiek dat is: eigen mensen tellen voor 1, partners voor minder.",
            "Each part of the running work × how public it is: own staff count for 1, partners for less.",
        ),
        Outcome::Exit => (
            "Per laag: bouwkosten × deel dat overstappen kost × gewicht van de laag, aan het eind van de looptijd.",
            "Per layer: build cost × share that switching costs × weight of the layer, at the end of the horizon.",
        ),
    };
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

/// How the numbers become a part of the cost.
pub const fn cost_part(language: Language, part: CostPart) -> &'static str {
    let (nl, en) = match part {
        CostPart::OwnPeople => (
            "Eigen werk bij oplevering en in beheer, met afstemming en aanbesteden, × het tarief van de competenties die het doen.",
            "Own work in delivery and running, with coordination and tendering, × the rate of the competences that do it.",
        ),
        CostPart::Partners => (
            "Partnerwerk × prijs van een partner-fte × het deel dat wij betalen; wat op de markt wordt gekocht, volgt de leveranciersprijzen.",
            "Partner work × price of a partner FTE × the part that we pay; what is bought on the market follows vendor prices.",
        ),
        CostPart::Material => (
            "Het deel van bouw- en beheerkosten dat geen arbeid is, × de factor van de werkwijze.",
            "The part of build and run cost that is not labour, × the factor of the mode.",
        ),
        CostPart::Licences => (
            "Bouwkosten × licentiedeel, elk jaar vanaf live, als de markt meedoet; volgt de leveranciersprijzen.",
            "Build cost × licence share, every year once live, when the market takes part; follows vendor prices.",
        ),
        CostPart::Overrun => (
            "Het geld voor oplevering × de overschrijding: meestal klein, soms een zwarte zwaan met een lange staart.",
            "The money for delivery × the overrun: mostly small, sometimes a black swan with a long tail.",
        ),
        CostPart::ExternalPremium => (
            "Wat wordt ingehuurd voor een tekort × de meerprijs boven het eigen tarief, hoger als de arbeidsmarkt krap is.",
            "What is hired in for a shortage × the premium above the own rate, higher when the labour market is tight.",
        ),
        CostPart::Training => (
            "Eigen arbeid van de casus × het opleidingsdeel van dit opleidingsniveau.",
            "Own labour of the case × the training share of this training level.",
        ),
        CostPart::Incidents => (
            "De schade van elk incident dat toeslaat: een deel van de bouwkosten, of een bedrag naar de omvang van de casus.",
            "The loss of each incident that strikes: a share of build cost, or an amount by the size of the case.",
        ),
        CostPart::Exit => (
            "Per laag: bouwkosten × deel dat overstappen kost × gewicht van de laag, contant aan het eind van de looptijd.",
            "Per layer: build cost × share that switching costs × weight of the layer, as present value at the end of the horizon.",
        ),
    };
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}
