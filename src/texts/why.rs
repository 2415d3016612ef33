//! Why: how a figure came about, in plain words. The sentences follow the model's design, sections 6 to 8.

sentences! {
    title(what: &str) { nl: "Waarom? {what}", en: "Why? {what}" }
    of_layer() {
        nl: "Elk getal dat deze keuze in de simulatie brengt, stap voor stap; onderaan waar het invloed op heeft.",
        en: "Every number this choice feeds into the simulation, step by step; below: what it affects.",
    }
    of_training() {
        nl: "Wat het opleidingsniveau verandert: hoe snel mensen leren, en wat dat kost.",
        en: "What the training level changes: how fast people learn, and what that costs.",
    }
    of_extra_staff() {
        nl: "Extra personeel komt in dienst zodra de vacature is vervuld. Het kost het tarief van eigen personeel, ook als er geen werk voor is, en vertrekt zoals andere collega’s.",
        en: "Extra staff start once the vacancy is filled. They cost the in-house rate, even when there is no work for them, and leave as other colleagues do.",
    }
    of_incident() {
        nl: "Per laag: basiskans × werkwijze × partners × risicokenmerk. Een personeelstekort verhoogt de kans; de schade komt bij de kosten.",
        en: "Per layer: base rate × mode × partners × risk driver. A staff shortage raises the chance; the loss is added to the cost.",
    }
    of_case_incident() {
        nl: "Basiskans × gewicht van alle werkwijzen, naar hun deel van de bouwkosten. De schade komt bij de kosten.",
        en: "Base rate × weight of all modes, by their share of build cost. The loss is added to the cost.",
    }
    value_hit(count: &str) { nl: "Aangetast in {count} toekomsten.", en: "Affected in {count} futures." }
    of_value() {
        nl: "Een waarde wordt aangetast als minstens één van deze incidenten optreedt; Enter toont welke getallen de kans op een incident bepalen.",
        en: "A value is affected when at least one of these incidents occurs; Enter shows which numbers determine the chance of an incident.",
    }
    hit_by(incident: &str) { nl: "aangetast door: {incident}", en: "affected by: {incident}" }
    of_check() {
        nl: "Waar de beleidstoets naar kijkt, waarop die berust en wanneer die vervalt.",
        en: "What the policy check looks at, what it rests on and when it no longer applies.",
    }
    looks_at(what: &str) { nl: "kijkt naar: {what}", en: "looks at: {what}" }
    does_not_fire(scenario: &str) { nl: "Slaat niet aan bij {scenario}.", en: "Not triggered for {scenario}." }
    of_competence() {
        nl: "Nodig: eigen werk van elke laag × aandeel van deze competentie. Beschikbaar: de capaciteit, minder als het niveau te laag is; verloop, werving en opleiding veranderen dat elk jaar.",
        en: "Needed: in-house work of each layer × this competence’s share. Available: capacity, less when the level is too low; turnover, hiring and training change that every year.",
    }
    of_number() { nl: "Hoe dit getal is bepaald.", en: "How this number is derived." }
    of_uses() { nl: "De getallen waar deze aanname in dit scenario invloed op heeft.", en: "The numbers that this assumption affects in this scenario." }
    no_uses() {
        nl: "Dit scenario gebruikt deze aanname niet; een andere keuze op een laag kan dat veranderen.",
        en: "This scenario does not use this assumption; another choice on a layer may change that.",
    }
    counts_in(what: &str) { nl: "heeft invloed op: {what}", en: "affects: {what}" }
    part_of_cost(part: &str) { nl: "kosten, {part}", en: "cost, {part}" }
    goes_into(what: &str) { nl: "Heeft invloed op {what}.", en: "Affects {what}." }
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
    edited(shipped: &str) { nl: "* door u aangepast; standaardwaarde: {shipped}", en: "* changed by you; default: {shipped}" }
}
