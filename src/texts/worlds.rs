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
    rate() { nl: "tarief", en: "tariff" }
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
