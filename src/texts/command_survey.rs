//! The command `explore`: help, and what can be wrong with it.

sentences! {
    about_explore() {
        nl: "Elk scenario van een casus doorrekenen: welke zijn goed, en wat hebben die gemeen?",
        en: "Simulate every scenario of a case: which are good, and what do those have in common?",
    }
    usage_explore() {
        nl: "speelveld explore CASUS [OPTIES]",
        en: "speelveld explore CASE [OPTIONS]",
    }
    examples_explore() {
        nl: "  speelveld explore logistics\n  speelveld explore logistics --limit within_budget=0,8 --limit unfilled=0,2\n  speelveld explore twin --fix services=build --max-partners 2 --format json -o twin.json\n  speelveld explore logistics --shard 3/8 -o deel-3.json\n  speelveld explore logistics --merge deel-*.json",
        en: "  speelveld explore logistics\n  speelveld explore logistics --limit within_budget=0.8 --limit unfilled=0.2\n  speelveld explore twin --fix services=build --max-partners 2 --format json -o twin.json\n  speelveld explore logistics --shard 3/8 -o part-3.json\n  speelveld explore logistics --merge part-*.json",
    }
    help_most_partners() {
        nl: "Maximumaantal partners per laag, 0 tot 4 (standaard 1)",
        en: "Maximum number of partners per layer, 0 to 4 (default 1)",
    }
    help_fix() {
        nl: "Een laag vastzetten op een werkwijze, met of zonder partners (mag vaker)",
        en: "Fix a layer to a mode, with or without partners (may be repeated)",
    }
    help_survey_training() {
        nl: "Het opleidingsniveau van elk scenario, of `all` om ze alle te verkennen",
        en: "The training level of every scenario, or `all` to explore all of them",
    }
    help_survey_hire() {
        nl: "Extra personeel in elk scenario (mag vaker)",
        en: "Extra staff in every scenario (may be repeated)",
    }
    help_objective() {
        nl: "Welke uitkomst van de scorekaart zo goed mogelijk moet zijn (mag vaker; standaard cost, serious, unfilled en needed)",
        en: "Which outcome of the scorecard to optimise (may be repeated; default cost, serious, unfilled and needed)",
    }
    help_survey_limit() {
        nl: "Grens waar een scenario binnen moet blijven, in minstens N van de 100 toekomsten (standaard 80); within_budget=0,8: in 80 van de 100 binnen budget; serious=0,3: in hoogstens 30 van de 100",
        en: "Limit that a scenario must meet in at least N of 100 futures (default 80); within_budget=0.8: within budget in 80 of 100; serious=0.3: in at most 30 of 100",
    }
    help_survey_scenario() {
        nl: "Een scenario dat u tussen alle andere wilt zien, naast de huidige keuzes en de richtingen (mag vaker)",
        en: "A scenario to show among all others, as well as the current choices and the directions (may be repeated)",
    }
    help_survey_futures() { nl: "Aantal toekomsten per scenario (standaard 1.000)", en: "Futures for each scenario (default 1,000)" }
    help_shard() {
        nl: "Alleen deel I van N doorrekenen en als deel wegschrijven",
        en: "Simulate only part I of N and write it as a part",
    }
    help_merge() {
        nl: "Delen samenvoegen tot het geheel; verder dezelfde opties als voor de delen",
        en: "Join parts into the whole; for the rest, the same options as for the parts",
    }
    help_survey_format() { nl: "Formaat: plain, markdown, html of json", en: "Format: plain, markdown, html or json" }
}

sentences! {
    not_a_shard(text: &str) {
        nl: "`{text}` is geen deel. Schrijf I/N, zoals 3/8; I is 1 tot N",
        en: "`{text}` is not a part. Write I/N, such as 3/8; I is 1 to N",
    }
    not_held(text: &str) {
        nl: "`{text}` zet geen laag vast. Schrijf LAAG=WERKWIJZE of LAAG=WERKWIJZE:PARTNERS, zoals platforms=build",
        en: "`{text}` does not fix a layer. Write LAYER=MODE or LAYER=MODE:PARTNERS, such as platforms=build",
    }
    no_scenario() {
        nl: "zo blijft er geen scenario over: de casus laat op een vastgezette laag die keuze niet toe",
        en: "this leaves no scenario: the case does not allow that choice on a layer that is fixed",
    }
    cannot_read_part(path: &str, reason: &str) { nl: "{path}: {reason}", en: "{path}: {reason}" }
    not_a_part(path: &str) {
        nl: "{path} is geen deel dat `explore --shard` schreef",
        en: "{path} is not a part written by `explore --shard`",
    }
    other_part(path: &str) {
        nl: "{path} is gemaakt met andere opties of een ander model; geef bij --merge dezelfde opties als bij --shard",
        en: "{path} was made with other options or another model; give --merge the same options as --shard",
    }
    parts_missing(count: usize, of: u64) {
        nl: "opgegeven delen: {count}; geef elk van de {of} precies één keer",
        en: "parts given: {count}; give each of the {of} exactly once",
    }
}
