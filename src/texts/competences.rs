//! Sentences of the competences screen.

sentences! {
    lacking(own: &str, all: &str) { nl: "{own} fte (hele organisatie: {all})", en: "{own} FTE (whole organisation: {all})" }
    lacks_most_for(scenario: &str, competence: &str, year: &str, fte: &str, share: &str, layer: &str) {
        nl: "{scenario} komt in {year} vooral {competence} tekort: {fte} fte ({share} % van de vraag), meest voor {layer}.",
        en: "In {year} {scenario} lacks {competence} most: {fte} FTE ({share} % of demand), mostly for {layer}.",
    }
    lacks_most(scenario: &str, competence: &str, year: &str, fte: &str, share: &str) {
        nl: "{scenario} komt in {year} vooral {competence} tekort: {fte} fte ({share} % van de vraag).",
        en: "In {year} {scenario} lacks {competence} most: {fte} FTE ({share} % of demand).",
    }
    left_after_hire(fte: &str) {
        nl: "Na inhuur blijft {fte} fte over.",
        en: "After external hiring {fte} FTE is still missing.",
    }
    hire_closes() { nl: "Inhuur vangt dat op.", en: "External hiring makes up for it." }
    pool(share: &str) {
        nl: "Alle projecten samen vragen dan {share} % van wat er is.",
        en: "All projects together then ask for {share} % of what there is.",
    }
    delays(layer: &str) { nl: "Dat vertraagt vooral {layer}.", en: "That mostly delays {layer}." }
    delays_and_provokes(layer: &str, incident: &str) {
        nl: "Dat vertraagt vooral {layer} en maakt een incident waarschijnlijker: {incident}.",
        en: "That mostly delays {layer} and makes an incident likelier: {incident}.",
    }
    nobody_short(scenario: &str) { nl: "{scenario} komt geen mensen tekort.", en: "{scenario} is short of nobody." }
    tightest(competence: &str, year: &str, share: &str) {
        nl: "Het krapst is {competence}: in {year} wordt {share} % van wat er is gevraagd.",
        en: "Tightest is {competence}: in {year}, {share} % of what there is is asked for.",
    }
    below_level(own: &str, required: &str) {
        nl: "Het eigen niveau is daar {own}, gevraagd wordt {required}.",
        en: "The level of own staff is {own} there, {required} is required.",
    }
}

sentences! {
    unit() { nl: "gevraagd in % van wat er is", en: "asked for, as % of what there is" }
    level() { nl: "Niveau", en: "Level" }
    worst() { nl: "krapst", en: "worst" }
    legend(shades: &str) {
        nl: "{shades} %  ·  ◆ één persoon diep  ·  niveau: eigen/gevraagd",
        en: "{shades} %  ·  ◆ one person deep  ·  level: own/required",
    }
    short_legend(shades: &str) {
        nl: "{shades} %  ◆ één persoon diep  niveau: eigen/gevraagd",
        en: "{shades} %  ◆ one person deep  level: own/required",
    }
}

sentences! {
    needed_by_all() { nl: "Nodig, alle projecten (fte)", en: "Needed, all projects (FTE)" }
    needed_here() { nl: "waarvan dit project", en: "of which this project" }
    available() { nl: "Beschikbaar, naar niveau", en: "Available, by level" }
    own_level() { nl: "Niveau eigen mensen", en: "Level of own staff" }
    required_level() { nl: "Niveau dat dit vraagt", en: "Level that this requires" }
    hired_here() { nl: "Inhuur voor dit project", en: "Hired for this project" }
    short_here() { nl: "Tekort voor dit project", en: "Short for this project" }
}

sentences! {
    scale(scales: &str) { nl: "schaal {scales}", en: "scale {scales}" }
    unconfirmed(codes: &str) {
        nl: "{codes}  (? = geen bevestiging in een openbare bron gevonden)",
        en: "{codes}  (? = not confirmed in a public source that we found)",
    }
    asked_by(year: &str, parts: &str) {
        nl: "Gevraagd in {year} door {parts}.",
        en: "Asked for in {year} by {parts}.",
    }
    by_layer(layer: &str, fte: &str, mode: &str, level: &str) {
        nl: "{layer} {fte} fte ({mode}, niveau {level})",
        en: "{layer} {fte} FTE ({mode}, level {level})",
    }
    by_coordination(fte: &str) { nl: "afstemming met partners {fte} fte", en: "coordination of partners {fte} FTE" }
    by_tender(fte: &str) { nl: "de aanbesteding {fte} fte", en: "the tender {fte} FTE" }
    asked_for_by(what: &str) { nl: "door {what}", en: "by {what}" }
    coordination() { nl: "Afstemming", en: "Coordination" }
    tender() { nl: "Aanbesteding", en: "Tender" }
    not_asked() {
        nl: "Dit project vraagt deze competentie niet; alleen andere projecten doen dat, of geen.",
        en: "This project does not ask for this competence; only other projects do, or none.",
    }
    never_short() {
        nl: "In geen enkele toekomst komt u hieraan mensen tekort.",
        en: "In no future are you short of people here.",
    }
    closes(count: &str, months: &str, never: &str, last: &str) {
        nl: "Tekort in {count} van 100 toekomsten. Gaat het voorbij, dan gemiddeld na {months} maanden; in {never} van 100 is het er in {last} nog.",
        en: "Short in {count} of 100 futures. If it passes, it does so after {months} months on average; in {never} of 100 it is still there in {last}.",
    }
    always_closes(count: &str, months: &str) {
        nl: "Tekort in {count} van 100 toekomsten; het gaat altijd voorbij, gemiddeld na {months} maanden.",
        en: "Short in {count} of 100 futures; it always passes, after {months} months on average.",
    }
    never_closes(count: &str, last: &str) {
        nl: "Tekort in {count} van 100 toekomsten, en in {last} is het er dan nog.",
        en: "Short in {count} of 100 futures, and then it is still there in {last}.",
    }
    one_deep(fte: &str) {
        nl: "◆ Eén persoon diep: {fte} fte in huis voor nieuw werk; valt die weg, dan neemt niemand het over.",
        en: "◆ One person deep: {fte} FTE in-house for new work; if that person leaves, nobody takes over.",
    }
    more_deep(fte: &str) {
        nl: "In huis is {fte} fte voor nieuw werk.",
        en: "There is {fte} FTE in-house for new work.",
    }
    external(scenarios: &str, norm: &str) {
        nl: "Inhuur in het drukste jaar: {scenarios} van het eigen werk; de Roemernorm is {norm} %.",
        en: "External hire in the busiest year: {scenarios} of own work; the Roemer norm is {norm} %.",
    }
    external_of(letter: char, share: &str) { nl: "{letter} {share} %", en: "{letter} {share} %" }
    external_above(letter: char, share: &str) { nl: "{letter} {share} % ▲ boven de norm", en: "{letter} {share} % ▲ above the norm" }
    training(levels: &str, short: &str, own: &str, last: &str, cost: &str, present: &str) {
        nl: "Opleiding {levels}: {short} fte tekort in totaal, niveau {own} in {last}, mediane kosten {cost} k€ (nu {present}).",
        en: "Training {levels}: {short} FTE short in total, level {own} in {last}, median cost {cost} k€ (now {present}).",
    }
}

sentences! {
    people() { nl: "Mensen per competentie", en: "People by competence" }
    competence() { nl: "Competentie", en: "Competence" }
    in_report(year: &str, needed: &str, available: &str, share: &str, level: &str, short: &str) {
        nl: "{year}: {needed} van {available} fte gevraagd ({share} %), niveau {level}, tekort {short}",
        en: "{year}: {needed} of {available} FTE asked for ({share} %), level {level}, short {short}",
    }
    report_note() {
        nl: "Het krapste jaar per competentie: wat alle doorgerekende projecten samen vragen van wat er naar niveau beschikbaar is; niveau: eigen/gevraagd door dit project; tekort: fte voor dit project na inhuur.",
        en: "The tightest year of each competence: what all projects simulated ask for together out of what is available by level; level: own/required by this project; short: FTE for this project after external hire.",
    }
}
