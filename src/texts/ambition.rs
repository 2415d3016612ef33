//! Sentences of the portfolio screen: one ambition over all cases, and what that costs, risks, asks and delivers.

use crate::domain::outcome::Outcome;
use crate::language::{Language, Words};

// The headline.
sentences! {
    follows_everywhere(name: &str, direction: &str) {
        nl: "{name} volgt in elke casus ‘{direction}’, voor zover die het toelaat.",
        en: "{name} follows ‘{direction}’ in every case, as far as the case allows.",
    }
    resembles(name: &str, direction: &str, share: &str, cases: &str) {
        nl: "{name} lijkt het meest op ‘{direction}’ ({share}%); het meest afwijkend: {cases}.",
        en: "{name} is most like ‘{direction}’ ({share}%); most different: {cases}.",
    }
    resembles_but_one(name: &str, direction: &str, share: &str, case: &str) {
        nl: "{name} lijkt het meest op ‘{direction}’ ({share}%); alleen {case} wijkt af.",
        en: "{name} is most like ‘{direction}’ ({share}%); only {case} is different.",
    }
    follows_none(name: &str, direction: &str, share: &str, cases: &str) {
        nl: "{name} volgt geen richting (‘{direction}’ komt met {share}% het dichtst in de buurt; het meest afwijkend: {cases}).",
        en: "{name} follows no direction (‘{direction}’ comes nearest with {share}%; most different: {cases}).",
    }
    resembles_short(name: &str, direction: &str, share: &str, cases: &str) {
        nl: "{name} lijkt het meest op ‘{direction}’ ({share}%; afwijkend: {cases}).",
        en: "{name} is most like ‘{direction}’ ({share}%; different: {cases}).",
    }
    follows_none_short(name: &str, direction: &str, share: &str, cases: &str) {
        nl: "{name} volgt geen richting ({share}% ‘{direction}’; afwijkend: {cases}).",
        en: "{name} follows no direction ({share}% ‘{direction}’; different: {cases}).",
    }
    resembles_bare(name: &str, direction: &str, share: &str) {
        nl: "{name} lijkt het meest op ‘{direction}’ ({share}%).",
        en: "{name} is most like ‘{direction}’ ({share}%).",
    }
    follows_none_bare(name: &str, direction: &str, share: &str) {
        nl: "{name} volgt geen richting ({share}% ‘{direction}’).",
        en: "{name} follows no direction ({share}% ‘{direction}’).",
    }
    deviates_from(name: &str, direction: &str, share: &str, cases: &str) {
        nl: "{name} komt voor {share}% overeen met ‘{direction}’; het meest afwijkend: {cases}.",
        en: "{name} is {share}% in line with ‘{direction}’; most different: {cases}.",
    }
    costs_less(name: &str, other: &str, amount: &str, often: &str) {
        nl: "{name} kost gemiddeld {amount} minder dan {other} ({often})",
        en: "{name} costs {amount} less than {other} on average ({often})",
    }
    costs_more(name: &str, other: &str, amount: &str, often: &str) {
        nl: "{name} kost gemiddeld {amount} meer dan {other} ({often})",
        en: "{name} costs {amount} more than {other} on average ({often})",
    }
    in_all_futures() { nl: "in alle toekomsten", en: "in all futures" }
    in_almost_all() { nl: "in vrijwel alle toekomsten", en: "in almost every future" }
    in_futures(count: &str, of: usize) {
        nl: "in {count} van de {of} toekomsten",
        en: "in {count} of {of} futures",
    }
    costs_as_much(name: &str, other: &str) {
        nl: "{name} kost niet duidelijk meer of minder dan {other}",
        en: "{name} does not cost clearly more or less than {other}",
    }
    asks(then: &str, now: &str) { nl: "vraagt {then} fte in plaats van {now}", en: "needs {then} FTE instead of {now}" }
    leaves_unfilled(then: &str, now: &str) {
        nl: "heeft in het slechtste jaar {then}% in plaats van {now}% van het eigen werk zonder mensen",
        en: "leaves {then}% instead of {now}% of in-house work unstaffed in the worst year",
    }
    is_struck(then: &str, now: &str) {
        nl: "heeft {then} in plaats van {now} casussen met een ernstig incident",
        en: "has {then} instead of {now} cases with a serious incident",
    }
    delivers(then: &str, now: &str) {
        nl: "doet {then}% in plaats van {now}% van wat nodig is",
        en: "meets {then}% instead of {now}% of the need",
    }
    is_live(then: &str, now: &str) {
        nl: "is na {then} in plaats van {now} maanden helemaal in gebruik",
        en: "is fully live after {then} instead of {now} months",
    }
    with_so_many(then: &str, now: &str) {
        nl: "; met {then} in plaats van {now}",
        en: "; with {then} instead of {now}",
    }
    with_so_many_in_short(then: usize, now: usize) {
        nl: "; casussen: {then} in plaats van {now}",
        en: "; cases: {then} instead of {now}",
    }
    with_others(letter: char) { nl: "; {letter} heeft andere casussen", en: "; {letter} has other cases" }
    counts_so_many(letter: char, case: &str, year: u16, years: usize, of: usize) {
        nl: "; in {letter} start {case} in {year} (meegeteld: {years} van de {of} jaar)",
        en: "; in {letter} {case} starts in {year} (counted: {years} of {of} years)",
    }
    count_so_many(letter: char, cases: &str, years: usize, of: usize) {
        nl: "; in {letter} starten {cases} later (samen meegeteld: {years} van de {of} jaar)",
        en: "; in {letter} {cases} start later (counted together: {years} of {of} years)",
    }
    counts_in_short(letter: char, years: usize, of: usize) {
        nl: "; {letter} telt {years} van de {of} jaar",
        en: "; {letter} counts {years} of {of} years",
    }
    nothing_else_differs() {
        nl: "; bij personeel, risico en resultaat is er geen duidelijk verschil",
        en: "; there is no clear difference in staff, risk or result",
    }
}

// The matrix and what is under the cursor.
sentences! {
    start_column() { nl: "Start", en: "Start" }
    alike_row() { nl: "Gelijke keuzes", en: "Same choices" }
    out() { nl: "–", en: "–" }
    extra(who: &str) { nl: "extra {who}", en: "extra {who}" }
    budget_unset() { nl: "budget: som", en: "budget: sum" }
    all_start_in(year: u16) { nl: "Alle starten in {year}", en: "All start in {year}" }
    start_between(first: u16, last: u16) { nl: "Starten {first}–{last}", en: "Start {first}–{last}" }
    chosen(letter: char, case: &str, layer: &str, choice: &str) {
        nl: "{letter} · {case} · {layer}: {choice}",
        en: "{letter} · {case} · {layer}: {choice}",
    }
    would_be(direction: &str, choice: &str) { nl: "  ≠ {direction}: {choice}", en: "  ≠ {direction}: {choice}" }
    starts(letter: char, case: &str, year: u16) { nl: "{letter} · {case} start in {year}", en: "{letter} · {case} starts in {year}" }
    of_organisation(letter: char, what: &str) {
        nl: "{letter} · de organisatie als geheel: {what}",
        en: "{letter} · the organisation as a whole: {what}",
    }
    budget_is(amount: &str) { nl: "Programmabudget: {amount}.", en: "Programme budget: {amount}." }
    budget_is_sum(amount: &str) {
        nl: "Programmabudget: {amount}, de som van de budgetten.",
        en: "Programme budget: {amount}, the sum of the budgets.",
    }
    budget_references() {
        nl: "De provincie Groningen trok € 3,9 miljoen uit voor de hele digitaliseringsstrategie.",
        en: "The province of Groningen set aside €3.9 million for its whole digital strategy.",
    }
    within(letter: char, name: &str) { nl: "binnen {letter} {name}", en: "within {letter} {name}" }
}

// What Enter does beside the choices of a case.
sentences! {
    key_year_later() { nl: "jaar later", en: "a year later" }
    key_training() { nl: "opleiding", en: "training" }
    key_extra_staff() { nl: "extra personeel", en: "extra staff" }
    key_budget() { nl: "bedrag", en: "amount" }
    key_portfolio() { nl: "portfolio", en: "portfolio" }
    key_add() { nl: "erbij", en: "add" }
    key_undo() { nl: "ongedaan", en: "undo" }
}

// What a key did, or why it did nothing.
sentences! {
    left_out(letter: char, case: &str) { nl: "{letter} · {case} telt niet mee", en: "{letter} · {case} is left out" }
    included(letter: char, case: &str) { nl: "{letter} · {case} telt weer mee", en: "{letter} · {case} is included again" }
    directed(letter: char, name: &str) { nl: "{letter} volgt nu in elke casus ‘{name}’", en: "{letter} now follows ‘{name}’ in every case" }
    partly_directed(letter: char, name: &str, adapted: usize) {
        nl: "{letter} volgt nu ‘{name}’; aangepaste casussen: {adapted}",
        en: "{letter} now follows ‘{name}’; cases adapted: {adapted}",
    }
    adapted_on(mark: char, portfolio: &str, cases: &str) {
        nl: "{mark} {portfolio} is aangepast waar een casus de keuze van de richting niet toelaat; daar staat de keuze die er het meest op lijkt en wel kan: {cases}.",
        en: "{mark} {portfolio} is adapted where a case does not allow the choice of the direction; the nearest choice that it allows is shown there: {cases}.",
    }
    spread(letter: char) { nl: "{letter} · startjaren gespreid", en: "{letter} · start years spread" }
    budget_of_cases() { nl: "Programmabudget: de som van de budgetten", en: "Programme budget: the sum of the budgets" }
    budget_set(amount: &str) { nl: "Programmabudget: {amount}", en: "Programme budget: {amount}" }
    viewed(letter: char, case: &str) {
        nl: "{case} bekeken binnen portfolio {letter}",
        en: "{case} viewed within portfolio {letter}",
    }
    linked(scenario: char, portfolio: char) {
        nl: "Kolom {scenario} is portfolio {portfolio}: wijzigingen gelden ook daar. Esc: terug",
        en: "Column {scenario} is portfolio {portfolio}: changes apply there too. Esc: back",
    }
    linked_later(scenario: char, portfolio: char, year: u16) {
        nl: "Kolom {scenario} is portfolio {portfolio} (start {year}): wijzigingen gelden ook daar. Esc: terug",
        en: "Column {scenario} is portfolio {portfolio} (start {year}): changes apply there too. Esc: back",
    }
    linked_left_out(scenario: char, portfolio: char) {
        nl: "Kolom {scenario} is portfolio {portfolio}, waarin deze casus niet meetelt. Esc: terug",
        en: "Column {scenario} is portfolio {portfolio}, which leaves this case out. Esc: back",
    }
    is_in(portfolio: char) { nl: "  = portfolio {portfolio}", en: "  = portfolio {portfolio}" }
    is_not_in(portfolio: char) { nl: "  (niet in portfolio {portfolio})", en: "  (not in portfolio {portfolio})" }
    not_around() { nl: "De andere casussen staan weer op hun huidige keuzes", en: "The other cases are back at their current choices" }
    portfolio_name(letter: char) { nl: "Naam van portfolio {letter}", en: "Name of portfolio {letter}" }
    programme_budget() { nl: "Programmabudget", en: "Programme budget" }
    budget_label() { nl: "× € 1.000:", en: "€k:" }
    budget_hint() {
        nl: "Wat alle casussen samen mogen kosten, contante waarde. Leeg: de som van de budgetten. Ter vergelijking: de provincie Groningen trok 3.900 uit.",
        en: "What all cases together may cost, present value. Empty: the sum of the budgets. For comparison: the province of Groningen set aside 3,900.",
    }
}

// The parts.
sentences! {
    so_far(share: &str) { nl: "berekend: {share}%…", en: "computed: {share}%…" }
    cases_struck() { nl: "Casussen met ernstig incident", en: "Cases with a serious incident" }
    cases_struck_short() { nl: "Ernstig incident", en: "Serious incident" }
    cases(more: &str) { nl: "{more} casussen", en: "{more} cases" }
    all_cases() { nl: "Samen", en: "Together" }
    cases_of(name: &str) { nl: "{name}, per casus", en: "{name}, by case" }
    cases_beside(name: &str, other: &str) { nl: "{name}, naast {other}", en: "{name}, beside {other}" }
    left_out_of_it() { nl: "telt niet mee", en: "left out" }
    past_the_window() { nl: "begint te laat om mee te tellen", en: "starts too late to count" }
    lacking_by_year() { nl: "Tekort vóór inhuur, fte", en: "Shortage before external hiring, FTE" }
    worst(year: u16, lacking: &str, gap: &str, competence: &str) {
        nl: "Het tekort vóór inhuur is het grootst in {year}: {lacking} fte, waarvan {gap} fte {competence}",
        en: "The shortage before external hiring is largest in {year}: {lacking} FTE, of which {gap} FTE in {competence}",
    }
    asked_by(case: &str, what: &str, fte: &str) {
        nl: "; daarvan vraagt {case} het meest ({what}, {fte} fte)",
        en: "; most of that is for {case} ({what}, {fte} FTE)",
    }
    the_tender() { nl: "aanbesteding", en: "tender" }
    nobody_lacks() { nl: "Er is geen tekort.", en: "There is no shortage." }
    too_low() { nl: "Te laag: gemist", en: "Too low: missed" }
    too_high() { nl: "Te hoog: overvraagd", en: "Too high: overreach" }
    too_low_or_high(share: &str) {
        nl: "Gemist: wat nodig is maar niet gebeurt. Overvraagd: toekomsten waarin meer dan {share}% van het werk zonder mensen blijft.",
        en: "Missed: what is needed but not done. Overreach: futures in which more than {share}% of the work is unstaffed.",
    }
    of_so_many(count: &str, of: usize) { nl: "{count}/{of}", en: "{count}/{of}" }
    one_earlier() { nl: "-1 jr", en: "-1 yr" }
    one_later() { nl: "+1 jr", en: "+1 yr" }
    in_plan() { nl: "plan", en: "plan" }
    payers_caption() { nl: "× € 1.000, alleen werk, volgens plan", en: "€k, planned work only" }
    payers_caption_short() { nl: "× € 1.000, alleen werk", en: "€k, work only" }
    moves_caption_short() { nl: "±1 jr: tekort vóór inhuur, fte", en: "±1 yr: shortage before external hiring" }
    beside(letter: char, other: char) { nl: "{letter} naast {other}", en: "{letter} beside {other}" }
    timeline_key() { nl: "▒ bouw █ gebruik", en: "▒ build █ live" }
    too_low_or_high_in_short(all: &str) {
        nl: "Gemist · overvraagd: {all}",
        en: "Missed · overreach: {all}",
    }
    timeline_legend() {
        nl: "▒ bouw  █ in gebruik; ±1 jaar: effect op tekort vóór inhuur, slechtste jaar",
        en: "▒ build █ live; ±1 year: effect on worst-year shortage before external hiring",
    }
    too_low_or_high_caption() { nl: "Ambitie te laag of te hoog", en: "Ambition too low or too high" }
    moves_caption() {
        nl: "Effect op het tekort vóór inhuur in het slechtste jaar, fte",
        en: "Effect on the shortage before external hiring in the worst year, FTE",
    }
    year_earlier() { nl: "Een jaar eerder", en: "A year earlier" }
    year_later() { nl: "Een jaar later", en: "A year later" }
    planned_start() { nl: "Start volgens plan", en: "Planned start" }
    case_in(case: &str, year: u16) { nl: "{case} in {year}", en: "{case} in {year}" }
    plan(cases: &str, then: &str, now: &str) {
        nl: "Met de start van {cases} is het tekort vóór inhuur in het slechtste jaar {then} in plaats van {now} fte.",
        en: "Starting {cases} makes the shortage before external hiring in the worst year {then} instead of {now} FTE.",
    }
    plan_short(then: &str, now: &str) {
        nl: "Gespreid (→): tekort vóór inhuur {then} in plaats van {now} fte.",
        en: "Spread (→): shortage before external hiring {then} instead of {now} FTE.",
    }
    searching() { nl: "Startjaren zoeken…", en: "Finding start years…" }
    own_work() { nl: "Eigen werk", en: "In-house work" }
    paid_to_partners() { nl: "Aan partners", en: "To partners" }
    carried_by_partners() { nl: "Partners zelf", en: "By partners" }
    payers_of(name: &str) { nl: "{name}, per casus:", en: "{name}, by case:" }
    payers_legend() {
        nl: "× € 1.000, alleen werk, volgens plan en zonder discontering; zonder apparatuur, licenties, oude manier van werken en tegenslag. Partners zelf: wat medeoverheden en kennisinstellingen betalen. Afstemming: wat dat de provincie kost.",
        en: "€k, planned work only, undiscounted; excluding equipment, licences, the old way of working and setbacks. By partners: what public bodies and knowledge institutions pay. Coordination: what that costs the province.",
    }
}

// All directions.
sentences! {
    ambitions(letter: char) {
        nl: "Welke ambitie kan deze organisatie aan? Enter past die toe op {letter}",
        en: "Which ambition can this organisation handle? Enter applies it to {letter}",
    }
    now_it_is(name: &str) { nl: "Nu: {name}", en: "Now: {name}" }
    bearable(name: &str) { nl: "{name} is haalbaar zoals het is.", en: "{name} is feasible as it is." }
    none_bearable(name: &str, count: &str, of: usize) {
        nl: "Geen enkele is zonder meer haalbaar; {name} komt het dichtst in de buurt (overvraagd in {count} van de {of} toekomsten).",
        en: "None is feasible as it is; {name} comes nearest (overreach in {count} of {of} futures).",
    }
    overreaches(count: &str, of: usize) {
        nl: "Overvraagd in {count} van de {of} toekomsten.",
        en: "Overreach in {count} of {of} futures.",
    }
    bearable_ones(names: &str) { nl: "Haalbaar zoals ze zijn: {names}.", en: "Feasible as they are: {names}." }
    preview() { nl: "Nog aan het rekenen…", en: "Still working…" }
    bearable_limit(count: &str) {
        nl: "Haalbaar: overvraagd in hoogstens {count} van de 100",
        en: "Feasible: overreach in at most {count} of 100",
    }
    takes_nothing() { nl: "Haalbaar zoals het is.", en: "Feasible as it is." }
    takes_hires(who: &str) { nl: "Haalbaar met {who}", en: "Feasible with {who}" }
    no_hire_helps() {
        nl: "Ook met twee fte extra per competentie niet haalbaar",
        en: "Not feasible even with two more FTE of each competence",
    }
    takes_levels(count: usize, most: &str) {
        nl: "; competenties onder het gevraagde niveau: {count} (hoogstens {most} te laag)",
        en: "; competences below the required level: {count} (by {most} at most)",
    }
    takes_spread(starts: &str) { nl: "; of gespreid: {starts}", en: "; or spread: {starts}" }
    takes_unknown() { nl: "Wat het vraagt, wordt nog uitgezocht.", en: "What it needs is still being worked out." }
    working(done: usize, of: usize) { nl: "{done} van {of} doorgerekend…", en: "{done} of {of} simulated…" }
}

// The sentence for the Council.
sentences! {
    council_does(name: &str, cases: &str, modes: &str) {
        nl: "Met {name} kiezen we in {cases} voor {modes}.",
        en: "With {name} we choose, in {cases}, to {modes}.",
    }
    mode_on(mode: &str, count: usize, all: usize) { nl: "{mode} ({count} van de {all} lagen)", en: "{mode} ({count} of {all} layers)" }
    mode_as_well(mode: &str, count: usize) { nl: "{mode} ({count})", en: "{mode} ({count})" }
    council_costs(cost: &str, range: &str, within: &str, of: usize) {
        nl: "Dat kost € {cost} miljoen ({range}); in {within} van de {of} toekomsten blijft het binnen het budget.",
        en: "That costs €{cost} million ({range}); in {within} of {of} futures it stays within the budget.",
    }
    until(case: &str, year: u16) { nl: "{case} tot {year}", en: "{case} until {year}" }
    council_postpones(cases: &str) { nl: "Uitgesteld: {cases}.", en: "Postponed: {cases}." }
    council_cannot(count: &str, of: usize, needs: &str) {
        nl: "Niet haalbaar zonder {needs}: in {count} van de {of} toekomsten blijft te veel eigen werk zonder mensen.",
        en: "Not feasible without {needs}: in {count} of {of} futures too much in-house work is unstaffed.",
    }
    more_people_or_time() { nl: "extra personeel of uitstel", en: "more staff or later starts" }
    council_risks(struck: &str) {
        nl: "Casussen met een ernstig incident: gemiddeld {struck}.",
        en: "Cases with a serious incident: {struck} on average.",
    }
    council_asks(fte: &str) {
        nl: "Het vraagt {fte} fte in het drukste jaar",
        en: "It needs {fte} FTE in the busiest year",
    }
    council_lacks(lacking: &str, year: u16, competence: &str) {
        nl: "; het tekort vóór inhuur is {lacking} fte in {year}, vooral {competence}.",
        en: "; the shortage before external hiring is {lacking} FTE in {year}, mostly {competence}.",
    }
    slide_heading() { nl: "Eén ambitie, alle casussen", en: "One ambition, all cases" }
    millions_unit() { nl: "miljoen euro, contante waarde", en: "million euros, present value" }
    slide_risks(struck: &str) { nl: "ernstig incident in {struck} casussen", en: "serious incident in {struck} cases" }
    slide_asks(fte: &str, lacking: &str) {
        nl: "{fte} fte nodig, tekort vóór inhuur {lacking}",
        en: "{fte} FTE needed, shortage before external hiring {lacking}",
    }
    slide_delivers(needed: &str) { nl: "doet {needed}% van wat nodig is", en: "meets {needed}% of the need" }
    council_delivers(needed: &str, live: &str, range: &str) {
        nl: "Het doet {needed}% van wat nodig is; alles is naar verwachting na {live} maanden in gebruik ({range}).",
        en: "It meets {needed}% of the need; everything is expected to be live after {live} months ({range}).",
    }
}

/// A number of cases in words.
pub fn cases_in_words(language: Language, count: usize) -> String {
    let words: [&str; 11] = match language {
        Language::Dutch => {
            ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"]
        }
        Language::English => {
            ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        }
    };
    let number = words.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned());
    match (language, count) {
        (Language::Dutch, 1) => format!("{number} casus"),
        (Language::Dutch, _) => format!("{number} casussen"),
        (Language::English, 1) => format!("{number} case"),
        (Language::English, _) => format!("{number} cases"),
    }
}

/// The head of a column of figures by case, at most six cells.
pub fn case_label(language: Language, outcome: Outcome) -> &'static str {
    let words = match outcome {
        Outcome::Cost => Words { nl: "Kosten", en: "Cost" },
        Outcome::WithinBudget => Words { nl: "Budget", en: "Budget" },
        Outcome::Serious => Words { nl: "Ernst.", en: "Seri." },
        Outcome::PublicControl => Words { nl: "Publ.", en: "Public" },
        Outcome::OwnPeople => Words { nl: "Eigen", en: "Staff" },
        Outcome::Unfilled => Words { nl: "Onbem.", en: "Unst." },
        Outcome::Live => Words { nl: "Klaar", en: "Live" },
        Outcome::Needed => Words { nl: "Doet", en: "Need" },
        other => return other.name(language),
    };
    words.in_language(language)
}

/// The same with the unit on a second line, which futures are counted out of.
pub fn case_head(language: Language, outcome: Outcome, counted_of: usize) -> [String; 2] {
    let words = |nl, en| Words { nl, en }.in_language(language).to_owned();
    let unit = match outcome {
        Outcome::Cost => words("×1.000", "€k"),
        Outcome::WithinBudget | Outcome::Serious => format!("/{counted_of}"),
        Outcome::PublicControl | Outcome::Unfilled => "%".to_owned(),
        Outcome::OwnPeople => words("fte", "FTE"),
        Outcome::Live => words("mnd", "mo."),
        Outcome::Needed => words("%", "met %"),
        _ => String::new(),
    };
    [case_label(language, outcome).to_owned(), unit]
}
