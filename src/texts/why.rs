//! Why: how a figure came about, in plain words. The sentences follow the model's design, sections 6 to 8.

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
    of_extra_staff() {
        nl: "Extra mensen komen in dienst zodra de vacature is vervuld, kosten het eigen tarief, ook als er geen werk voor ze is, en vertrekken zoals andere collega’s.",
        en: "Extra people start once the vacancy is filled, cost the own rate, also when there is no work for them, and leave as other colleagues do.",
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
    largest() { nl: "het grootste van:", en: "the largest of:" }
    by_novelty(what: &str) { nl: "{what}, naar nieuwheid", en: "{what}, by novelty" }
    mean() { nl: "het gemiddelde van:", en: "the mean of:" }
    line() { nl: "eerste + tweede × derde:", en: "first + second × third:" }
    weighted(what: &str) { nl: "{what}, gewogen met:", en: "{what}, weighted with:" }
    plain_number() { nl: "vast getal van het model", en: "fixed number of the model" }
    edited(shipped: &str) { nl: "* door u aangepast; meegeleverd: {shipped}", en: "* changed by you; shipped: {shipped}" }
}
