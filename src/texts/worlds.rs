//! Sentences of worlds: named shifts of assumptions, and what they do to scenarios.

use crate::language::Language;

sentences! {
    about_worlds() {
        nl: "Scenario’s doorrekenen in andere werelden: wat als de arbeidsmarkt krapper wordt, of een tarief stijgt?",
        en: "Simulate scenarios in other worlds: what if the labour market tightens, or a rate rises?",
    }
    usage_worlds() {
        nl: "speelveld worlds CASUS [-s SCENARIO]... [--world WERELD]... [OPTIES]",
        en: "speelveld worlds CASE [-s SCENARIO]... [--world WORLD]... [OPTIONS]",
    }
    examples_worlds() {
        nl: "  speelveld worlds logistics\n  speelveld worlds twin -s current -s shared --world 'tarief markt +25%'\n  speelveld worlds logistics --flips --find-out\n  speelveld worlds twin --missing --limit cost=900\n  speelveld worlds twin --world stricter-law --world 'turnover 12%' --format json",
        en: "  speelveld worlds logistics\n  speelveld worlds twin -s current -s shared --world 'market rate +25%'\n  speelveld worlds logistics --flips --find-out\n  speelveld worlds twin --missing --limit cost=900\n  speelveld worlds twin --world stricter-law --world 'turnover 12%' --format json",
    }
    value_world() { nl: "WERELD", en: "WORLD" }
    help_world() {
        nl: "Een wereld met een naam (`tight-labour-market`, `vendor-price-rise` …), of een verschuiving zoals 'tarief markt +25%', 'verloop 0,12' of 'budget x0,8'; mag vaker. Standaard: alle werelden met een naam",
        en: "A named world (`tight-labour-market`, `vendor-price-rise` …), or a shift such as 'market rate +25%', 'turnover 0.12' or 'budget x0.8'; may be repeated. By default: every named world",
    }
    help_format() {
        nl: "Formaat: plain (standaard), markdown, html of json",
        en: "Format: plain (default), markdown, html or json",
    }
    help_flips() {
        nl: "Tonen bij welke waarde van een getal het oordeel tussen de basis en elk ander scenario omslaat",
        en: "Show at which value of a number the verdict between the baseline and each other scenario reverses",
    }
    help_find_out() {
        nl: "Tonen wat de moeite waard is om vooraf uit te zoeken, voor een keuze op kosten",
        en: "Show what is worth finding out beforehand, for a choice on cost",
    }
    help_sobol() {
        nl: "Tonen welke onzekere getallen de spreiding verklaren, van elk verschil met de basis of van één scenario (Sobol-indices van de eerste orde)",
        en: "Show which uncertain numbers explain the spread, of each difference from the baseline or of a single scenario (first-order Sobol indices)",
    }
    help_missing() {
        nl: "Tonen in welke toekomsten een scenario niet binnen de grenzen blijft",
        en: "Show in which futures a scenario does not stay within the limits",
    }
    help_limit() {
        nl: "Een grens voor --missing, zoals cost=450 of within_budget=0,8; standaard het budget. Mag vaker",
        en: "A limit for --missing, such as cost=450 or within_budget=0.8; by default the budget. May be repeated",
    }
    help_future() {
        nl: "Eén toekomst als verhaal: de middelste, of de rand van de ongunstigste of gunstigste 10%, voor de basis",
        en: "One future as a story: the middle one, or the edge of the worst or best 10%, for the baseline",
    }
    help_outcome() {
        nl: "De uitkomst voor --flips, --sobol en --future; standaard cost",
        en: "The outcome for --flips, --sobol and --future; cost by default",
    }
    takes_two() {
        nl: "--flips en --find-out vragen minstens twee scenario’s: noem er met -s nog een",
        en: "--flips and --find-out require at least two scenarios: add another one with -s",
    }
    wrong_world(text: &str, why: &str) { nl: "--world ‘{text}’: {why}", en: "--world ‘{text}’: {why}" }
    incomplete() {
        nl: "schrijf een getal van het model en wat ermee gebeurt, zoals ‘tarief markt +25%’ of ‘verloop 0,12’",
        en: "write a number of the model and what happens to it, such as ‘market rate +25%’ or ‘turnover 0.12’",
    }
    unknown_number(name: &str) {
        nl: "geen wereld en geen getal van het model heet ‘{name}’",
        en: "no world and no number of the model is called ‘{name}’",
    }
    rate() { nl: "tarief", en: "rate" }
    wrong(number: &str, why: &str) { nl: "{number}: {why}", en: "{number}: {why}" }
}

sentences! {
    heading() { nl: "Wat als de wereld anders uitpakt?", en: "What if the world turns out differently?" }
    world() { nl: "Wereld", en: "World" }
    as_now() { nl: "Zoals nu aangenomen", en: "As assumed now" }
    before_and_after(before: &str, after: &str) { nl: "{before} → {after}", en: "{before} → {after}" }
    regret(figure: &str) { nl: "spijt {figure}", en: "regret {figure}" }
    about_regret() {
        nl: "Spijt: hoeveel slechter een scenario is dan het beste in die wereld; 0 is het beste. In elke wereld gelden voor de scenario’s dezelfde toekomsten.",
        en: "Regret: how much worse a scenario is than the best one in that world; 0 is the best. In each world the scenarios face the same futures.",
    }
    least_regret(outcome: &str, names: &str) {
        nl: "{outcome}: de grootste spijt is het kleinst bij {names}.",
        en: "{outcome}: the largest regret is smallest for {names}.",
    }
    changes() { nl: "Wat er in elke wereld verandert", en: "What changes in each world" }
    change(number: &str, before: &str, after: &str) { nl: "{number}: {before} → {after}", en: "{number}: {before} → {after}" }
    nothing() { nl: "niets", en: "nothing" }
}

// The screen of worlds.
sentences! {
    prompt_title() { nl: "Wat als …?", en: "What if …?" }
    prompt_label() { nl: "Wereld", en: "World" }
    prompt_hint() {
        nl: "Een getal en wat ermee gebeurt: ‘tarief markt +25%’ (kort: ‘mar+25’), ‘verloop 0,12’, ‘budget x0,8’. Meer tegelijk: zet er ; tussen.",
        en: "A number and what happens to it: ‘market rate +25%’ (short form: ‘mar+25’), ‘turnover 0.12’, ‘budget x0.8’. Several at once: put ; between them.",
    }
    added(world: &str) { nl: "Wereld toegevoegd: {world}.", en: "World added: {world}." }
    deleted() { nl: "Wereld verwijderd.", en: "World removed." }
    entered(world: &str) {
        nl: "Alle schermen rekenen nu met: {world}.",
        en: "All screens now use: {world}.",
    }
    too_many(most: usize, key: &str) {
        nl: "Er zijn al {most} eigen werelden; {key} verwijdert er een.",
        en: "There are {most} worlds of your own already; {key} removes one.",
    }
    best_in_all(outcome: &str, name: &str, count: usize) {
        nl: "{outcome}: {name} is in elke wereld het beste (aantal werelden: {count}).",
        en: "{outcome}: {name} is best in every world (worlds: {count}).",
    }
    never_beaten(outcome: &str, name: &str, worlds: usize, alone: usize) {
        nl: "{outcome}: {name} is in geen van de {worlds} werelden slechter dan een ander scenario, en in {alone} als enige het beste.",
        en: "{outcome}: {name} is not worse than any other scenario in the {worlds} worlds, and is the sole best in {alone}.",
    }
    best_depends(outcome: &str, counts: &str, worlds: usize) {
        nl: "{outcome}: welk scenario als enige het beste is, hangt van de wereld af: {counts} van de {worlds}.",
        en: "{outcome}: which scenario alone is best depends on the world: {counts} of the {worlds}.",
    }
    best_in(name: &str, count: usize) { nl: "{name} in {count}", en: "{name} in {count}" }
    best_in_none(outcome: &str) {
        nl: "{outcome}: in geen van de werelden is een van de scenario’s duidelijk het beste.",
        en: "{outcome}: in none of the worlds is one of the scenarios clearly best.",
    }
    not_judged(outcome: &str) {
        nl: "{outcome} is op zichzelf niet goed of slecht: hier staat alleen wat er verandert.",
        en: "{outcome} is neither good nor bad in itself: only what changes is shown.",
    }
    suffers_most(name: &str, world: &str, before: &str, after: &str) {
        nl: "{name} verandert het meest door ‘{world}’: {before} → {after}.",
        en: "{name} changes most under ‘{world}’: {before} → {after}.",
    }
    nothing_moves(name: &str) {
        nl: "In geen van de werelden verandert {name} hierop zichtbaar.",
        en: "{name} does not visibly change on this in any of the worlds.",
    }
    shown(outcome: &str, key: &str) { nl: "{outcome} · {key}: andere uitkomst", en: "{outcome} · {key}: other outcome" }
    within_limits(of: usize) { nl: "Binnen alle grenzen (van {of} toekomsten)", en: "Within all limits (of {of} futures)" }
    limits_in_world(of: usize, limits: &str, counts: &str) {
        nl: "Binnen de grenzen ({limits}), van {of} toekomsten: {counts}.",
        en: "Within the limits ({limits}), of {of} futures: {counts}.",
    }
    no_limits(key: &str) {
        nl: "{key} stelt een grens; dan staat hier in hoeveel toekomsten elk scenario daarbinnen blijft.",
        en: "{key} sets a limit; this then shows in how many futures each scenario stays within it.",
    }
    largest_regret() { nl: "Grootste nadeel", en: "Worse by at most" }
    about_marks() {
        nl: "✓ beste in die wereld · ~ geen duidelijk verschil · getal: hoeveel slechter",
        en: "✓ best in that world · ~ no clear difference · figure: how much worse",
    }
    becomes(name: &str, value: &str) { nl: "{name} {value}", en: "{name} {value}" }
}

// The parts of the screen.
sentences! {
    part_shares() { nl: "Wat de spreiding verklaart", en: "What explains the spread" }
    needs_two() {
        nl: "Hiervoor zijn twee scenario’s nodig: voeg er op Vergelijk een toe.",
        en: "This requires two scenarios: add one on Compare.",
    }
    and() { nl: " en ", en: " and " }
    quoted(name: &str) { nl: "‘{name}’", en: "‘{name}’" }
}

// What turns a verdict.
sentences! {
    turns_when(now: &str, first: &str) { nl: "Nu {now}. Zo slaat dat het eerst om: {first}", en: "Now {now}. What reverses that first: {first}" }
    nothing_turns(now: &str, numbers: usize) {
        nl: "Nu {now}. Geen van de {numbers} onzekere getallen laat dat binnen zijn 99%-bereik omslaan, ook niet twee samen.",
        en: "Now {now}. None of the {numbers} uncertain numbers reverses that within its 99% range, nor do any two together.",
    }
    looking_for_turns(now: &str, done: &str, of: &str) {
        nl: "Nu {now}. Zoeken naar wat dat laat omslaan: {done} van {of} …",
        en: "Now {now}. Looking for what reverses that: {done} of {of} …",
    }
    if_then(turns: &str, then: &str) { nl: "Als {turns}, {then}.", en: "If {turns}, {then}." }
    rises_above(name: &str, value: &str, now: &str) {
        nl: "{name} boven {value} komt (nu {now})",
        en: "{name} rises above {value} (now {now})",
    }
    falls_below(name: &str, value: &str, now: &str) {
        nl: "{name} onder {value} komt (nu {now})",
        en: "{name} falls below {value} (now {now})",
    }
    no_difference(outcome: &str) {
        nl: "is er geen duidelijk verschil in {outcome}",
        en: "there is no clear difference in {outcome}",
    }
    is_cheaper(better: &str, other: &str) { nl: "is {better} goedkoper dan {other}", en: "{better} is cheaper than {other}" }
    is_better(better: &str, other: &str, outcome: &str) {
        nl: "is {better} beter dan {other} op {outcome}",
        en: "{better} is better than {other} on {outcome}",
    }
    is_higher(outcome: &str, name: &str) { nl: "is {outcome} het hoogst bij {name}", en: "{outcome} is highest for {name}" }
    turns_head() { nl: "Omslagpunt", en: "What reverses it" }
    chance_head() { nl: "Kans", en: "Chance" }
    about_turns(numbers: usize, futures: &str) {
        nl: "{numbers} onzekere getallen, één voor één, en twee aan twee waar de uitkomst dan het eerst omslaat, in {futures} toekomsten. Kans: dat het getal daar of verder ligt.",
        en: "{numbers} uncertain numbers, one by one, and two at a time where that reverses the outcome soonest, in {futures} futures. Chance: that the number lies there or beyond.",
    }
}

// What to find out first.
sentences! {
    find_out(name: &str, worth: &str, all: &str) {
        nl: "Zoek vóór de keuze uit: {name}. Dat is voor de keuze gemiddeld {worth} waard; alles uitzoeken wat onzeker is: {all}.",
        en: "Before deciding, find out: {name}. That is worth {worth} to the choice on average; finding out everything that is uncertain: {all}.",
    }
    nothing_alone(best: &str, all: &str) {
        nl: "Geen getal is op zichzelf het uitzoeken waard: {best} kost het minst. Alles samen uitzoeken is {all} waard.",
        en: "No number on its own is worth finding out: {best} costs least. Finding out everything together is worth {all}.",
    }
    nothing_to_find_out(best: &str) {
        nl: "Voor een keuze op kosten hoeft u vooraf niets uit te zoeken: binnen de aangenomen bereiken blijft {best} het goedkoopst.",
        en: "For a choice on cost, nothing needs to be found out first: within the assumed ranges {best} stays the cheapest.",
    }
    worth_head() { nl: "Waarde van vooraf weten", en: "Value of knowing beforehand" }
    thousands() { nl: "× € 1.000", en: "€k" }
    all_of_group() { nl: "Alles van een groep samen", en: "All of a group together" }
    everything() { nl: "Alles samen", en: "Everything together" }
    all_doubts() { nl: "Alles wat onzeker is", en: "Everything uncertain" }
    luck_too() { nl: "Ook het toeval, dat niemand vooraf weet", en: "Chance as well, which nobody knows beforehand" }
    about_worth(futures: &str) {
        nl: "Verwachte waarde van volledige informatie over elk getal, voor de keuze op kosten; regressie, getoetst op de andere helft van {futures} toekomsten.",
        en: "Expected value of perfect information on each number, for the choice on cost; regression, tested on the other half of {futures} futures.",
    }
}

// What explains the variance.
sentences! {
    spread_of(outcome: &str, scenario: &str) { nl: "{outcome} van {scenario}", en: "{outcome} of {scenario}" }
    spread_between(outcome: &str, scenario: &str, baseline: &str) {
        nl: "het verschil in {outcome} tussen {scenario} en {baseline}",
        en: "the difference in {outcome} between {scenario} and {baseline}",
    }
    explains_most(what: &str, doubt: &str, name: &str, share: &str) {
        nl: "Van de spreiding van {what} is {doubt} onzekerheid die u door onderzoek kunt verkleinen; de rest is toeval. {name} verklaart het meest: {share} op zichzelf.",
        en: "Of the spread in {what}, {doubt} is uncertainty that research can reduce; the rest is chance. {name} explains most: {share} on its own.",
    }
    explains_nothing(what: &str, doubt: &str) {
        nl: "Van de spreiding van {what} is {doubt} onzekerheid; geen getal verklaart daarvan op zichzelf 1% of meer.",
        en: "Of the spread in {what}, {doubt} is uncertainty; no number explains 1% or more of it on its own.",
    }
    shares_head() { nl: "Onzeker getal", en: "Uncertain number" }
    of_variance() { nl: "Deel van de variantie", en: "Share of the variance" }
    about_shares(futures: &str) {
        nl: "Sobol-index van de eerste orde: welk deel van de variantie één getal op zichzelf verklaart, in {futures} toekomsten. Wat getallen alleen samen verklaren, telt alleen mee in de onzekerheid als geheel. De twee uitersten van een getal (gangbaar en nieuw) tellen als één onzekerheid.",
        en: "First-order Sobol index: which share of the variance one number explains on its own, in {futures} futures. What numbers explain only together counts only in the uncertainty as a whole. The two ends of a number (routine and new) count as one uncertainty.",
    }
}

// In which futures limits are missed.
sentences! {
    never_missed(scenario: &str, limits: &str) {
        nl: "{scenario} blijft in alle toekomsten binnen de grenzen ({limits}).",
        en: "{scenario} stays within the limits ({limits}) in all futures.",
    }
    always_missed(scenario: &str, limits: &str) {
        nl: "{scenario} blijft in geen enkele toekomst binnen de grenzen ({limits}).",
        en: "{scenario} does not stay within the limits ({limits}) in any future.",
    }
    missed_by_chance(scenario: &str, limits: &str, missed: &str) {
        nl: "{scenario} blijft in {missed} toekomsten niet binnen de grenzen ({limits}); die toekomsten hebben geen duidelijk kenmerk gemeen.",
        en: "{scenario} does not stay within the limits ({limits}) in {missed} futures; those futures have no clear feature in common.",
    }
    missed_when(scenario: &str, limits: &str, missed: &str, when: &str, density: &str, coverage: &str) {
        nl: "{scenario} blijft in {missed} toekomsten niet binnen de grenzen ({limits}). Vooral als {when}: dan gaat het in {density} van de 100 mis. Dat verklaart {coverage} van elke 100 keer dat het misgaat.",
        en: "{scenario} does not stay within the limits ({limits}) in {missed} futures. Mostly when {when}: it then fails in {density} of 100. That accounts for {coverage} of every 100 failures.",
    }
    condition_head() { nl: "Voorwaarde", en: "Condition" }
    holds_in() { nl: "Geldt in (van 100)", en: "Holds in (of 100)" }
    is_above(name: &str, value: &str) { nl: "{name} boven {value} ligt", en: "{name} is above {value}" }
    is_below(name: &str, value: &str) { nl: "{name} onder {value} ligt", en: "{name} is below {value}" }
    is_between(name: &str, low: &str, high: &str) {
        nl: "{name} tussen {low} en {high} ligt",
        en: "{name} is between {low} and {high}",
    }
    among_highest(name: &str, share: &str) {
        nl: "{name} door toeval bij de hoogste {share} van de 100 uitkomt",
        en: "{name} happens to be among the highest {share} of 100",
    }
    among_lowest(name: &str, share: &str) {
        nl: "{name} door toeval bij de laagste {share} van de 100 uitkomt",
        en: "{name} happens to be among the lowest {share} of 100",
    }
    not_lowest(name: &str, share: &str) {
        nl: "{name} door toeval niet bij de laagste {share} van de 100 uitkomt",
        en: "{name} happens not to be among the lowest {share} of 100",
    }
    not_highest(name: &str, share: &str) {
        nl: "{name} door toeval niet bij de hoogste {share} van de 100 uitkomt",
        en: "{name} happens not to be among the highest {share} of 100",
    }
    without(what: &str) { nl: "geen {what}", en: "no {what}" }
    among_middle(name: &str, share: &str) {
        nl: "{name} door toeval bij de middelste {share} van de 100 uitkomt",
        en: "{name} happens to be among the middle {share} of 100",
    }
    about_missing(futures: &str) {
        nl: "PRIM (een zoekmethode) over {futures} toekomsten: telkens valt een deel weg waarin het goed gaat; dit blijft over.",
        en: "PRIM (a search method) over {futures} futures: part of what goes well is dropped each time; this is what remains.",
    }
}

// One future.
sentences! {
    one_future(outcome: &str, place: &str, of: &str, future: &str) {
        nl: "plaats {place} van {of}, gesorteerd op {outcome} van goed naar slecht (toekomst {future})",
        en: "rank {place} of {of} by {outcome}, from best to worst (future {future})",
    }
    by_scenario(picked: &str, scenario: &str, place: &str) {
        nl: "{picked} voor {scenario}: {place}. Deze toekomst is voor alle scenario’s dezelfde.",
        en: "{picked} for {scenario}: {place}. This future is the same for all scenarios.",
    }
    median_future() { nl: "De middelste toekomst", en: "The middle future" }
    worst_tenth() { nl: "De rand van de ongunstigste 10%", en: "The edge of the worst 10%" }
    best_tenth() { nl: "De rand van de gunstigste 10%", en: "The edge of the best 10%" }
    worse_than(count: &str, name: &str) { nl: "{name}, {count} verder richting slecht", en: "{name}, {count} further towards the worst" }
    better_than(count: &str, name: &str) { nl: "{name}, {count} terug richting goed", en: "{name}, {count} back towards the best" }
    what_happens() { nl: "Wat er gebeurt", en: "What happens" }
    who_lacks() { nl: "Tekort na inhuur", en: "Shortage after ext. hiring" }
    cost_of_year() { nl: "Kosten (× € 1.000)", en: "Cost (€k)" }
    lacks(competence: &str, fte: &str) { nl: "{fte} fte {competence}", en: "{fte} FTE {competence}" }
    months(months: &str) { nl: "{months} mnd stil", en: "{months} months paused" }
    how_to_step(next: &str, previous: &str, pick: &str) {
        nl: "{next} en {previous}: een toekomst slechter of beter · {pick}: middelste, ongunstigste 10%, gunstigste 10%",
        en: "{next} and {previous}: one future worse or better · {pick}: middle, worst 10%, best 10%",
    }
    about_story() {
        nl: "Elk cijfer geldt voor deze ene toekomst; de kosten per jaar zijn contante waarde.",
        en: "Each figure is for this one future; cost by year is at present value.",
    }
}

pub const fn yes_or_no(language: Language, is_so: bool) -> &'static str {
    match (language, is_so) {
        (Language::Dutch, true) => "ja",
        (Language::Dutch, false) => "nee",
        (Language::English, true) => "yes",
        (Language::English, false) => "no",
    }
}
