//! Sentences of worlds: named shifts of assumptions, and what they do to scenarios.

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
        nl: "  speelveld worlds logistics\n  speelveld worlds twin -s current -s shared --world 'tarief markt +25%'\n  speelveld worlds twin --world stricter-law --world 'turnover 12 %' --format json",
        en: "  speelveld worlds logistics\n  speelveld worlds twin -s current -s shared --world 'market rate +25%'\n  speelveld worlds twin --world stricter-law --world 'turnover 12 %' --format json",
    }
    value_world() { nl: "WERELD", en: "WORLD" }
    help_world() {
        nl: "Een wereld met een naam (`tight-labour-market`, `vendor-price-rise` …), of een verschuiving zoals 'tarief markt +25%', 'turnover 0,12' of 'budget x0,8'; mag vaker. Zonder dit alle met een naam",
        en: "A named world (`tight-labour-market`, `vendor-price-rise` …), or a shift such as 'market rate +25%', 'turnover 0.12' or 'budget x0.8'; may be repeated. Without it all named ones",
    }
    help_format() {
        nl: "Vorm: plain (standaard), markdown, html of json",
        en: "Form: plain (default), markdown, html or json",
    }
    wrong_world(text: &str, why: &str) { nl: "--world ‘{text}’: {why}", en: "--world ‘{text}’: {why}" }
    incomplete() {
        nl: "schrijf een getal van het model en wat ermee gebeurt, zoals ‘tarief markt +25%’ of ‘turnover 0,12’",
        en: "write a number of the model and what becomes of it, such as ‘market rate +25%’ or ‘turnover 0.12’",
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
        nl: "Spijt: hoeveel dit slechter is dan het beste scenario in die wereld; 0 is het beste. In elke wereld treffen de scenario’s dezelfde toekomsten.",
        en: "Regret: how much worse this is than the best scenario in that world; 0 is the best. In each world the scenarios meet the same futures.",
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
        nl: "Een getal en wat ermee gebeurt: ‘tarief markt +25%’, ‘uitstroom 0,12’, ‘budget x0,8’. Meer tegelijk: zet er ; tussen.",
        en: "A number and what becomes of it: ‘market rate +25%’, ‘turnover 0.12’, ‘budget x0.8’. Several at once: put ; between them.",
    }
    added(world: &str) { nl: "Wereld erbij: {world}.", en: "World added: {world}." }
    deleted() { nl: "Wereld verwijderd.", en: "World removed." }
    entered(world: &str) {
        nl: "Alle schermen rekenen nu met: {world}.",
        en: "All screens now reckon with: {world}.",
    }
    not_your_world() {
        nl: "Alleen een wereld die u zelf typte kunt u verwijderen.",
        en: "Only a world that you typed yourself can be removed.",
    }
    too_many(most: usize, key: &str) {
        nl: "Er zijn al {most} eigen werelden; {key} verwijdert er een.",
        en: "There are {most} worlds of your own already; {key} removes one.",
    }
    best_in_all(outcome: &str, name: &str, count: usize) {
        nl: "{outcome}: {name} is in alle {count} werelden het beste.",
        en: "{outcome}: {name} is best in all {count} worlds.",
    }
    never_beaten(outcome: &str, name: &str, worlds: usize, alone: usize) {
        nl: "{outcome}: {name} is in geen van de {worlds} werelden slechter dan een ander, en in {alone} als enige het beste.",
        en: "{outcome}: {name} is worse than another in none of the {worlds} worlds, and in {alone} the only one that is best.",
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
        nl: "{outcome} is op zichzelf niet goed of slecht: alleen wat er verandert.",
        en: "{outcome} is neither good nor bad in itself: only what changes.",
    }
    suffers_most(name: &str, world: &str, before: &str, after: &str) {
        nl: "{name} verandert het meest door ‘{world}’: {before} → {after}.",
        en: "{name} changes most by ‘{world}’: {before} → {after}.",
    }
    nothing_moves(name: &str) {
        nl: "Geen van de werelden verandert {name} hierop zichtbaar.",
        en: "None of the worlds visibly changes {name} on this.",
    }
    shown(outcome: &str, key: &str) { nl: "{outcome} · {key}: andere uitkomst", en: "{outcome} · {key}: other outcome" }
    within_limits() { nl: "Binnen alle grenzen, van 100 toekomsten", en: "Within all limits, of 100 futures" }
    limits_in_world(limits: &str, counts: &str) {
        nl: "Binnen de grenzen ({limits}), van 100 toekomsten: {counts}.",
        en: "Within the limits ({limits}), of 100 futures: {counts}.",
    }
    no_limits(key: &str) {
        nl: "{key} stelt een grens; dan staat hier in hoeveel toekomsten elk scenario daarbinnen blijft.",
        en: "{key} sets a limit; this then tells in how many futures each scenario stays within it.",
    }
    largest_regret() { nl: "Hoogstens slechter", en: "Worse by at most" }
    about_marks() {
        nl: "✓ beste in die wereld · ~ geen echt verschil · anders: zoveel slechter dan de beste",
        en: "✓ best in that world · ~ no real difference · else: worse than the best by so much",
    }
    becomes(name: &str, value: &str) { nl: "{name} {value}", en: "{name} {value}" }
}
