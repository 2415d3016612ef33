//! Sentences of the competences screen.

use super::words;
use crate::domain::scenario::Decision;
use crate::language::Language;
use crate::summary::remedies::Remedy;

/// What a change that may help comes down to: in full, then ever shorter.
pub fn remedy(language: Language, remedy: Remedy, decision: &Decision) -> Vec<String> {
    match remedy {
        Remedy::Training => vec![training_to(language, decision.training.name(language))],
        Remedy::ExtraStaff(competence, halves) => {
            let fte = if halves == 1 { "½".to_owned() } else { (halves / 2).to_string() };
            [competence.name(language), competence.short(language)]
                .map(|name| more_staff(language, &fte, &words::uncapitalised(name)))
                .to_vec()
        }
        Remedy::Partner(layer) | Remedy::Mode(layer) => {
            let choices = words::choice_forms(language, decision.choices[layer]);
            let [full, short] = [layer.name(language), layer.short(language)];
            let first = format!("{full}: {}", choices[0]);
            std::iter::once(first).chain(choices.iter().map(|choice| format!("{short}: {choice}"))).collect()
        }
    }
}

/// The same in at most so many letters.
pub fn remedy_in_short(language: Language, change: Remedy, decision: &Decision, most: usize) -> String {
    let forms = remedy(language, change, decision);
    let fits = forms.iter().find(|form| form.chars().count() <= most).cloned();
    fits.or_else(|| forms.last().map(|last| last.chars().take(most).collect())).unwrap_or_default()
}

sentences! {
    what_helps() { nl: "Wat zou helpen?", en: "What would help?" }
    what_helps_against(competence: &str, year: &str) {
        nl: "Wat zou helpen tegen het tekort aan {competence}, in {year}?",
        en: "What would help against the shortage of {competence}, in {year}?",
    }
    what_helps_tightest(competence: &str, year: &str) {
        nl: "Wat zou helpen? Er is geen tekort; het krapst is {competence}, in {year}",
        en: "What would help? There is no shortage; {competence} is tightest, in {year}",
    }
    change() { nl: "Verandering", en: "Change" }
    effect() { nl: "Helpt?", en: "Helps?" }
    unfilled() { nl: "Onbemenst %", en: "Unstaffed %" }
    own_fte() { nl: "Eigen", en: "In-house" }
    cost() { nl: "×€1.000", en: "€k" }
    needed() { nl: "Behoefte %", en: "Need met %" }
    helps() { nl: "helpt", en: "helps" }
    harms() { nl: "erger", en: "worse" }
    helps_not() { nl: "gelijk", en: "same" }
    does_nothing() { nl: "nauwelijks", en: "hardly" }
    still_to_try(left: usize) { nl: "nog {left} te proberen …", en: "{left} still to try …" }
    nothing_differs() {
        nl: "Op geen van de acht uitkomsten een duidelijk verschil.",
        en: "No clear difference on any of the eight outcomes.",
    }
    only_otherwise(others: &str) {
        nl: "Beter noch slechter; alleen anders: {others}.",
        en: "Neither better nor worse; only different: {others}.",
    }
    only_better(better: &str) { nl: "Beter: {better}. Nergens slechter.", en: "Better: {better}. Nowhere worse." }
    only_worse(worse: &str) { nl: "Slechter: {worse}. Nergens beter.", en: "Worse: {worse}. Nowhere better." }
    better_and_worse(better: &str, worse: &str) {
        nl: "Beter: {better}. Slechter: {worse}.",
        en: "Better: {better}. Worse: {worse}.",
    }
    then_lacks(competence: &str, fte: &str, year: &str) {
        nl: "Het grootste tekort vóór inhuur is dan {fte} fte {competence} in {year}.",
        en: "The largest shortage before external hiring is then {fte} FTE of {competence} in {year}.",
    }
    then_lacks_nobody() { nl: "Dan is er geen tekort.", en: "Then there is no shortage." }
    levels_short(before: &str, after: &str) {
        nl: "Competenties die aan het eind onder het gevraagde niveau zijn: {before} → {after}.",
        en: "Competences below the required level at the end: {before} → {after}.",
    }
    best_of_those() {
        nl: "Van alle keuzes op deze laag heeft deze het minste werk zonder mensen; bij een bijna gelijke stand doet deze het meest van wat nodig is.",
        en: "Of all choices on this layer this one leaves the least work unstaffed; in a near tie it meets the most of the need.",
    }
}

sentences! {
    training_to(level: &str) { nl: "Opleiding: {level}", en: "Training: {level}" }
    more_staff(fte: &str, competence: &str) { nl: "+{fte} fte {competence}", en: "+{fte} FTE {competence}" }
}

sentences! {
    lacking(own: &str, all: &str) { nl: "{own} fte (hele organisatie: {all})", en: "{own} FTE (whole organisation: {all})" }
    lacks_most_for(scenario: &str, competence: &str, year: &str, fte: &str, share: &str, layer: &str) {
        nl: "{scenario}: het tekort vóór inhuur is in {year} het grootst bij {competence}: {fte} fte ({share}% van de vraag), vooral voor {layer}.",
        en: "{scenario}: the shortage before external hiring is largest for {competence} in {year}: {fte} FTE ({share}% of demand), mostly for {layer}.",
    }
    lacks_most(scenario: &str, competence: &str, year: &str, fte: &str, share: &str) {
        nl: "{scenario}: het tekort vóór inhuur is in {year} het grootst bij {competence}: {fte} fte ({share}% van de vraag).",
        en: "{scenario}: the shortage before external hiring is largest for {competence} in {year}: {fte} FTE ({share}% of demand).",
    }
    lacks_most_for_in_short(scenario: &str, competence: &str, year: &str, fte: &str, share: &str, layer: &str) {
        nl: "{scenario} vóór inhuur: {fte} fte {competence} tekort in {year} ({share}% van de vraag), vooral voor {layer}.",
        en: "{scenario} before external hiring: shortage of {fte} FTE {competence} in {year} ({share}% unmet), mostly for {layer}.",
    }
    organisation_lacks_in_short(fte: &str, competence: &str, year: &str) {
        nl: "Alle projecten: {fte} fte {competence} in {year}.",
        en: "All projects: {fte} FTE {competence} in {year}.",
    }
    left_after_hire(competence: &str, fte: &str) {
        nl: "Tekort na inhuur: {fte} fte {competence}.",
        en: "Shortage after external hiring: {fte} FTE of {competence}.",
    }
    hire_closes(competence: &str) {
        nl: "Na inhuur is er geen tekort aan {competence}.",
        en: "After external hiring there is no shortage of {competence}.",
    }
    organisation_then(fte: &str) {
        nl: "Alle projecten samen: {fte} fte.",
        en: "All projects together: {fte} FTE.",
    }
    organisation_lacks(fte: &str, competence: &str, year: &str) {
        nl: "Alle projecten samen: tekort vóór inhuur van {fte} fte {competence} in {year}.",
        en: "All projects together: shortage before external hiring of {fte} FTE of {competence} in {year}.",
    }
    delays(layer: &str) { nl: "Dat vertraagt vooral {layer}.", en: "That mostly delays {layer}." }
    delays_and_provokes(layer: &str, incident: &str) {
        nl: "Dat vertraagt vooral {layer} en maakt een incident waarschijnlijker: {incident}.",
        en: "That mostly delays {layer} and makes an incident more likely: {incident}.",
    }
    nobody_short(scenario: &str) { nl: "{scenario} heeft geen personeelstekort.", en: "{scenario} has no staff shortage." }
    tightest(competence: &str, year: &str, share: &str) {
        nl: "Het krapst is {competence}: in {year} is de vraag {share}% van de capaciteit.",
        en: "The tightest competence is {competence}: in {year}, demand is {share}% of capacity.",
    }
    below_level(own: &str, required: &str) {
        nl: "Het eigen niveau is daar {own}, gevraagd wordt {required}.",
        en: "In-house staff are at level {own} there; {required} is required.",
    }
}

sentences! {
    shifts(scenario: &str, baseline: &str, more: &str, fewer: &str) {
        nl: "Vergeleken met {baseline} vraagt {scenario} per jaar meer: {more}; minder: {fewer} (eigen fte).",
        en: "Compared with {baseline}, {scenario} needs more per year: {more}; less: {fewer} (in-house FTE).",
    }
    only_more(scenario: &str, baseline: &str, more: &str) {
        nl: "Vergeleken met {baseline} vraagt {scenario} per jaar meer: {more} (eigen fte); niets minder.",
        en: "Compared with {baseline}, {scenario} needs more per year: {more} (in-house FTE); no less of anything.",
    }
    only_fewer(scenario: &str, baseline: &str, fewer: &str) {
        nl: "Vergeleken met {baseline} vraagt {scenario} per jaar minder: {fewer} (eigen fte); niets meer.",
        en: "Compared with {baseline}, {scenario} needs less per year: {fewer} (in-house FTE); no more of anything.",
    }
    no_shift(scenario: &str, baseline: &str) {
        nl: "{scenario} vraagt van elke competentie evenveel als {baseline}.",
        en: "{scenario} needs as much of every competence as {baseline}.",
    }
    asks_most(scenario: &str, most: &str) {
        nl: "{scenario} vraagt per jaar vooral: {most} (eigen fte).",
        en: "Per year {scenario} mainly needs: {most} (in-house FTE).",
    }
    nothing() { nl: "niets", en: "nothing" }
    asks_nobody(scenario: &str) { nl: "{scenario} vraagt geen eigen personeel.", en: "{scenario} requires no in-house staff." }
    more_or_less(baseline: &str) { nl: "meer of minder dan {baseline}", en: "more or less than {baseline}" }
}

sentences! {
    unit() { nl: "vraag in % van capaciteit", en: "demand, % of capacity" }
    level() { nl: "Niveau", en: "Level" }
    worst() { nl: "krapst", en: "tightest" }
    legend(shades: &str) {
        nl: "{shades}%  ·  ◆ hangt af van één persoon  ·  niveau: eigen/gevraagd",
        en: "{shades}%  ·  ◆ depends on one person  ·  level: in-house/required",
    }
    remedy_legend() {
        nl: "eerst → daarna · ▲ ▼ een duidelijk verschil, ~ geen · €: gemiddeld verschil, contante waarde",
        en: "before → after · ▲ ▼ a clear difference, ~ none · €: mean difference, present value",
    }
    short_remedy_legend() {
        nl: "eerst → daarna · ▲ ▼ een duidelijk verschil, ~ geen · €: gemiddeld verschil",
        en: "before → after · ▲ ▼ a clear difference, ~ none · €: mean difference",
    }
    short_legend(shades: &str) {
        nl: "{shades}%  ◆ één persoon  niveau: eigen/gevraagd",
        en: "{shades}%  ◆ one person  level: in-house/required",
    }
}

sentences! {
    needed_by_all() { nl: "Nodig, alle projecten (fte)", en: "Needed, all projects (FTE)" }
    needed_here() { nl: "waarvan dit project", en: "of which this project" }
    available() { nl: "Beschikbaar, gezien niveau", en: "Available, given level" }
    own_level() { nl: "Niveau eigen personeel", en: "Level of in-house staff" }
    required_level() { nl: "Gevraagd niveau", en: "Required level" }
    hired_here() { nl: "Inhuur voor dit project", en: "Contractors, this project" }
    short_here() { nl: "Tekort na inhuur", en: "Shortage after ext. hiring" }
}

sentences! {
    scale(scales: &str) { nl: "schaal {scales}", en: "scale {scales}" }
    unconfirmed(codes: &str) {
        nl: "{codes}  (? = geen bevestiging in een openbare bron gevonden)",
        en: "{codes}  (? = no confirmation found in a public source)",
    }
    asked_by(year: &str, parts: &str) {
        nl: "Gevraagd in {year} door {parts}.",
        en: "Required in {year} by {parts}.",
    }
    by_layer(layer: &str, fte: &str, mode: &str, level: &str) {
        nl: "{layer} {fte} fte ({mode}, niveau {level})",
        en: "{layer} {fte} FTE ({mode}, level {level})",
    }
    by_coordination(fte: &str) { nl: "afstemming met partners {fte} fte", en: "coordination with partners {fte} FTE" }
    by_tender(fte: &str) { nl: "de aanbesteding {fte} fte", en: "the tender {fte} FTE" }
    asked_for_by(what: &str) { nl: "door {what}", en: "by {what}" }
    coordination() { nl: "Afstemming", en: "Coordination" }
    tender() { nl: "Aanbesteding", en: "Tender" }
    not_asked() {
        nl: "Dit project vraagt deze competentie niet; andere projecten misschien wel.",
        en: "This project does not require this competence; other projects may.",
    }
    never_short() {
        nl: "In geen enkele toekomst is hier na inhuur een tekort.",
        en: "No shortage after external hiring in any future.",
    }
    closes(count: &str, of: usize, months: &str, never: &str, last: &str) {
        nl: "Tekort na inhuur in {count} van de {of} toekomsten. Als het verdwijnt, duurt dat gemiddeld {months} maanden; in {never} van de {of} bestaat het in {last} nog.",
        en: "Shortage after external hiring in {count} of {of} futures. Where it ends, it does so after {months} months on average; in {never} of {of} it still exists in {last}.",
    }
    always_closes(count: &str, of: usize, months: &str) {
        nl: "Tekort na inhuur in {count} van de {of} toekomsten; het verdwijnt altijd, gemiddeld na {months} maanden.",
        en: "Shortage after external hiring in {count} of {of} futures; it always ends, after {months} months on average.",
    }
    never_closes(count: &str, of: usize, last: &str) {
        nl: "Tekort na inhuur in {count} van de {of} toekomsten; in die toekomsten bestaat het in {last} nog.",
        en: "Shortage after external hiring in {count} of {of} futures; in those it still exists in {last}.",
    }
    one_deep(fte: &str) {
        nl: "◆ Hangt af van één persoon: {fte} fte beschikbaar voor nieuw werk, zonder vervanging bij uitval.",
        en: "◆ Depends on one person: {fte} FTE available for new work, with no cover if that person drops out.",
    }
    more_deep(fte: &str) {
        nl: "Er is {fte} fte eigen personeel voor nieuw werk.",
        en: "There is {fte} FTE of in-house staff for new work.",
    }
    external(scenarios: &str, norm: &str) {
        nl: "Inhuur in het drukste jaar: {scenarios} van het eigen werk. De Roemernorm ({norm}%) geldt voor de personeelsuitgaven; inhuur is duurder, dus dat aandeel ligt hoger.",
        en: "External hiring in the busiest year: {scenarios} of in-house work. The Roemer norm ({norm}%) applies to staff spending; contractors cost more, so that share is higher.",
    }
    external_of(letter: char, share: &str) { nl: "{letter} {share}%", en: "{letter} {share}%" }
}

sentences! {
    people() { nl: "Personeel per competentie", en: "Staff by competence" }
    competence() { nl: "Competentie", en: "Competence" }
    in_report(year: &str, needed: &str, available: &str, share: &str, level: &str, short: &str) {
        nl: "{year}: vraag {needed} fte, beschikbaar {available} fte ({share}%), niveau {level}, tekort na inhuur {short}",
        en: "{year}: demand {needed} FTE, available {available} FTE ({share}%), level {level}, shortage after external hiring {short}",
    }
    report_note() {
        nl: "Het krapste jaar per competentie. Vraag: van alle doorgerekende projecten samen. Beschikbaar: de capaciteit, gewogen naar niveau. Niveau: eigen/gevraagd door dit project. Tekort na inhuur: fte voor dit project.",
        en: "The tightest year of each competence. Demand: of all simulated projects together. Available: capacity, weighted by level. Level: in-house/required by this project. Shortage after external hiring: FTE for this project.",
    }
}
