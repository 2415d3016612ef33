//! Sentences of the decision memo.

sentences! {
    title(case: &str) { nl: "Beslisnotitie: {case}", en: "Decision memo: {case}" }
    about(organisation: &str, first: u16, last: u16) { nl: "{organisation} · {first}–{last}", en: "{organisation} · {first}–{last}" }
    contents() { nl: "Inhoud", en: "Contents" }
    decision() { nl: "Gevraagd besluit", en: "Decision requested" }
    odds() { nl: "De kansen", en: "The odds" }
    trade_offs() { nl: "Wat er tegen elkaar wordt afgewogen", en: "What is traded off" }
    must_be_true() { nl: "Wanneer het oordeel over de kosten anders uitvalt", en: "What must be true for a different verdict on cost" }
    find_out() { nl: "Wat eerst moet worden uitgezocht", en: "What to find out first" }
    our_people() { nl: "Wat dit van het personeel vraagt", en: "What this requires of staff" }
    scenarios() { nl: "Scenario’s", en: "Scenarios" }
    outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    costs() { nl: "Kosten", en: "Costs" }
    difference() { nl: "Waar het verschil vandaan komt", en: "Where the difference comes from" }
    risks() { nl: "Risico’s", en: "Risks" }
    competences() { nl: "Personeel en competenties", en: "Staff and competences" }
    checks() { nl: "Beleidstoetsen", en: "Policy checks" }
    changed() { nl: "Gewijzigde aannames", en: "Assumptions changed" }
    foundation() { nl: "Verantwoording", en: "Basis of the figures" }
    checks_in_full() { nl: "Beleidstoetsen in detail", en: "Policy checks in full" }
    worked_out() { nl: "Hoe dit is doorgerekend", en: "How this was calculated" }
    annex() { nl: "Alle getallen", en: "Every number" }
    annex_part(number: usize, heading: &str) { nl: "Bijlage {number}: {heading}", en: "Annex {number}: {heading}" }
}

sentences! {
    decision_asked(scenarios: &str) {
        nl: "Gevraagd wordt één van deze scenario’s te kiezen: {scenarios}. Per laag staat hieronder hoe en met wie.",
        en: "You are asked to choose one of these scenarios: {scenarios}. How and with whom is shown below, layer by layer.",
    }
    one_at_hand(scenario: &str) { nl: "Deze notitie gaat over één scenario: {scenario}.", en: "This memo is about one scenario: {scenario}." }
    method(futures: &str) {
        nl: "Elk scenario is doorgerekend met dezelfde {futures} mogelijke toekomsten. Per vergelijking staat in hoeveel toekomsten het ene scenario beter uitpakt dan het andere.",
        en: "Every scenario was simulated in the same {futures} possible futures. Each comparison says in how many futures one scenario turns out better than the other.",
    }
    trade_off(scenario: &str, baseline: &str, gain: &str, loss: &str) {
        nl: "{scenario} {gain}, maar {loss}, vergeleken met {baseline}.",
        en: "{scenario} {gain}, but {loss}, compared with {baseline}.",
    }
    cheaper_by(amount: &str) { nl: "is gemiddeld {amount} goedkoper", en: "is {amount} cheaper on average" }
    dearer_by(amount: &str) { nl: "is gemiddeld {amount} duurder", en: "costs {amount} more on average" }
    more_within_budget() { nl: "blijft vaker binnen budget", en: "stays within budget more often" }
    less_within_budget() { nl: "gaat vaker over het budget", en: "exceeds the budget more often" }
    less_serious() { nl: "heeft minder vaak een ernstig incident", en: "has a serious incident less often" }
    more_serious() { nl: "heeft vaker een ernstig incident", en: "has a serious incident more often" }
    more_public() { nl: "houdt meer werk in publieke handen", en: "keeps more work in public hands" }
    less_public() { nl: "houdt minder werk in publieke handen", en: "keeps less work in public hands" }
    less_unfilled() { nl: "heeft minder werk zonder mensen", en: "leaves less work unstaffed" }
    more_unfilled() { nl: "heeft meer werk zonder mensen", en: "leaves more work unstaffed" }
    live_sooner() { nl: "is eerder in gebruik", en: "is live sooner" }
    live_later() { nl: "is later in gebruik", en: "is live later" }
    more_needed() { nl: "doet meer van wat nodig is", en: "meets more of the need" }
    less_needed() { nl: "doet minder van wat nodig is", en: "meets less of the need" }
    better_on(outcome: &str) { nl: "is beter op ‘{outcome}’", en: "is better on ‘{outcome}’" }
    worse_on(outcome: &str) { nl: "is slechter op ‘{outcome}’", en: "is worse on ‘{outcome}’" }
    held_against(clause: &str, figure: &str, other: &str, unit: &str) {
        nl: "{clause} ({figure} tegen {other}{unit})",
        en: "{clause} ({figure} against {other}{unit})",
    }
    only_gains(scenario: &str, baseline: &str, points: &str) {
        nl: "{scenario} {points}, vergeleken met {baseline}. Daar staat niets van betekenis tegenover.",
        en: "{scenario} {points}, compared with {baseline}. Nothing of importance weighs against that.",
    }
    only_losses(scenario: &str, baseline: &str, points: &str) {
        nl: "{scenario} {points}, vergeleken met {baseline}, en wint daar niets van betekenis mee.",
        en: "{scenario} {points}, compared with {baseline}, and gains nothing of importance.",
    }
    nothing_differs(scenario: &str, baseline: &str) {
        nl: "{scenario} en {baseline} verschillen op geen enkel punt van betekenis.",
        en: "{scenario} and {baseline} do not differ on any point of importance.",
    }
    asks_people(scenario: &str, fte: &str, range: &str) {
        nl: "{scenario} vraagt in het drukste jaar {fte} fte eigen personeel ({range}).",
        en: "{scenario} requires {fte} FTE of in-house staff in the busiest year ({range}).",
    }
    checks_that_fire() {
        nl: "Deze beleidstoetsen slaan aan. Wat elke toets vraagt en wanneer die vervalt, staat in de bijlage.",
        en: "These policy checks are triggered. The annex says what each requires and when it no longer applies.",
    }
    doubt_of_cost(scenario: &str, doubt: &str, luck: &str) {
        nl: "Van de spreiding in de kosten van {scenario} is {doubt}% onzekerheid die u door onderzoek kunt verkleinen; {luck}% is toeval.",
        en: "Of the spread in the cost of {scenario}, {doubt}% is uncertainty that research can reduce; {luck}% is chance.",
    }
    doubt_of_difference(scenario: &str, baseline: &str, doubt: &str, luck: &str) {
        nl: "Van de spreiding in het kostenverschil tussen {scenario} en {baseline} is {doubt}% onzekerheid en {luck}% toeval.",
        en: "Of the spread in the difference in cost between {scenario} and {baseline}, {doubt}% is uncertainty and {luck}% chance.",
    }
    largest_doubts(list: &str) { nl: "De meeste onzekerheid daarover zit in: {list}.", en: "Most of that uncertainty is about: {list}." }
    doubted(number: &str, share: &str) { nl: "{number} ({share}%)", en: "{number} ({share}%)" }
}

sentences! {
    choices_caption() { nl: "Keuze per laag, van diensten boven tot infrastructuur onder", en: "Choice on each layer, from services at the top to infrastructure at the bottom" }
    layer() { nl: "Laag", en: "Layer" }
    scorecard_caption() { nl: "Uitkomsten per scenario, vergeleken met de basis", en: "Outcomes of each scenario, compared with the baseline" }
    more_caption() { nl: "Overige uitkomsten", en: "Other outcomes" }
    outcome() { nl: "Uitkomst", en: "Outcome" }
    dots_caption(budget: &str) {
        nl: "Elke stip is één mogelijke toekomst van de twintig, de goedkoopste eerst. Gevuld: binnen het budget van {budget}. Open: erboven.",
        en: "Each dot is one possible future out of twenty, the cheapest first. Filled: within the budget of {budget}. Hollow: above it.",
    }
    dots_of(scenario: &str, within: usize) { nl: "{scenario}: {within} van 20 binnen budget", en: "{scenario}: {within} of 20 within budget" }
    curve_title() { nl: "Kans om onder een bedrag te blijven", en: "Chance of staying under an amount" }
    curve_description(of: usize, budget: &str, shares: &str) {
        nl: "Een stijgende lijn voor elk scenario. In hoeveel van de {of} toekomsten het binnen het budget van {budget} blijft: {shares}.",
        en: "A rising line for each scenario. In how many of {of} futures it stays within the budget of {budget}: {shares}.",
    }
    curve_caption() {
        nl: "Hoe verder een lijn naar links ligt, hoe goedkoper het scenario. De streep is het budget.",
        en: "The further left a line is, the cheaper the scenario. The dashed line marks the budget.",
    }
    beyond_edge(amount: &str, list: &str) {
        nl: "Rechts van de rand, boven {amount}, liggen nog toekomsten: {list}.",
        en: "Right of the edge, above {amount}, there are more futures: {list}.",
    }
    beyond_of(scenario: &str, count: &str, of: usize, dearest: &str) {
        nl: "{scenario}: {count} van {of}, tot {dearest}",
        en: "{scenario}: {count} of {of}, up to {dearest}",
    }
    all_futures() { nl: "alle toekomsten", en: "all futures" }
    budget(amount: &str) { nl: "budget {amount}", en: "budget {amount}" }
    chance_caption(of: usize) { nl: "In hoeveel van de {of} toekomsten de kosten onder dit bedrag blijven", en: "In how many of {of} futures the cost stays under this amount" }
    amount() { nl: "Bedrag", en: "Amount" }
    budget_row(amount: &str) { nl: "{amount} (budget)", en: "{amount} (budget)" }
    parts_caption() { nl: "Gemiddelde kosten per onderdeel, × € 1.000, contante waarde, prijspeil 2024", en: "Mean cost by part, €k, present value, 2024 prices" }
    part() { nl: "Onderdeel", en: "Part" }
    years_caption() { nl: "Gemiddelde kosten per jaar, × € 1.000, contante waarde, prijspeil 2024", en: "Mean cost by year, €k, present value, 2024 prices" }
    year() { nl: "Jaar", en: "Year" }
}

sentences! {
    contributions_caption(baseline: char) {
        nl: "Wat elke keuze bijdraagt aan het verschil in gemiddelde kosten met {baseline}, × € 1.000, contante waarde",
        en: "What each choice adds to the difference in mean cost from {baseline}, €k, present value",
    }
    contributions_note() {
        nl: "De bijdrage van elke keuze is het gemiddelde over alle volgordes waarin de keuzes kunnen worden gewijzigd (Shapley-waarde). Samen vormen ze het verschil.",
        en: "The contribution of each choice is its mean over every order in which the choices can be changed (Shapley value). Together they make up the difference.",
    }
    choice() { nl: "Keuze", en: "Choice" }
    influence() { nl: "Welke aannames het meest uitmaken", en: "Which assumptions matter most" }
    influence_caption(scenario: char, baseline: char) {
        nl: "Verschil in gemiddelde kosten, {scenario} min {baseline} (× € 1.000), als één getal lager of hoger uitvalt",
        en: "Difference in mean cost, {scenario} minus {baseline} (€k), when one number turns out lower or higher",
    }
    influence_caption_alone(scenario: char) {
        nl: "Gemiddelde kosten van {scenario} (× € 1.000) als één getal lager of hoger uitvalt",
        en: "Mean cost of {scenario} (€k) when one number turns out lower or higher",
    }
    influence_note(tried: usize, futures: &str) {
        nl: "{tried} getallen zijn één voor één op de onder- en bovengrens van hun bereik gezet (een vast getal: 10% lager en hoger), in {futures} toekomsten. Hier staan de tien met de grootste invloed.",
        en: "{tried} numbers were set one by one to the low and the high end of their range (a fixed number: 10% lower and higher), in {futures} futures. The ten with the largest influence are shown.",
    }
    tornado_key(low: &str, high: &str, middle: &str) {
        nl: "Links {low}, rechts {high}. De balken beginnen bij de huidige waarde ({middle}): ▒ als het getal laag is, █ als het hoog is.",
        en: "Left {low}, right {high}. The bars start at the current value ({middle}): ▒ when the number is low, █ when it is high.",
    }
    tornado_even() { nl: "Bij │ zijn beide even duur.", en: "At │ both cost the same." }
    never_flips() {
        nl: "Bij geen van deze tien getallen slaat de uitkomst om.",
        en: "None of these ten numbers would reverse the outcome.",
    }
    flips(list: &str) {
        nl: "De uitkomst slaat om bij een andere waarde van: {list}.",
        en: "The outcome would reverse with another value of: {list}.",
    }
    number() { nl: "Getal", en: "Number" }
    low() { nl: "Laag", en: "Low" }
    high() { nl: "Hoog", en: "High" }
    basis() { nl: "Grondslag", en: "Basis" }
    value() { nl: "Waarde of bereik", en: "Value or range" }
    source() { nl: "Bron", en: "Source" }
}

sentences! {
    incidents_caption(of: usize) {
        nl: "Incidenten: in hoeveel van de {of} toekomsten het minstens één keer gebeurt; tussen haakjes de gemiddelde schade en de pauze in maanden, over alle toekomsten",
        en: "Incidents: in how many of {of} futures it happens at least once; in brackets: mean loss and pause in months, over all futures",
    }
    incident() { nl: "Incident", en: "Incident" }
    values_caption(of: usize) { nl: "Publieke waarden: in hoeveel van de {of} toekomsten een waarde minstens één keer wordt aangetast", en: "Public values: in how many of {of} futures a value is affected at least once" }
    public_value() { nl: "Publieke waarde", en: "Public value" }
    heat_caption(scenario: &str) {
        nl: "{scenario}: vraag van alle projecten samen, in % van de capaciteit",
        en: "{scenario}: demand of all projects together, as % of capacity",
    }
    competence() { nl: "Competentie", en: "Competence" }
    level() { nl: "Niveau", en: "Level" }
    heat_legend(shades: &str) { nl: "Vulling: {shades}%.", en: "Shading: {shades}%." }
    heat_note() {
        nl: "◆ hangt af van één persoon. Niveau: eigen/gevraagd, in het jaar met het grootste tekort. · niet gevraagd.",
        en: "◆ depends on one person. Level: in-house/required, in the year with the largest shortage. · not required.",
    }
    checks_caption() { nl: "Waar een beleidstoets aanslaat", en: "Where a policy check is triggered" }
    check() { nl: "Beleidstoets", en: "Policy check" }
    no_checks() { nl: "Er slaat geen beleidstoets aan.", en: "No policy check is triggered." }
    stop_in(scenario: &str, stop: &str) { nl: "{scenario}: {stop}.", en: "{scenario}: {stop}." }
}

sentences! {
    nothing_changed() {
        nl: "Er is gerekend met de standaardwaarden; er is geen getal gewijzigd.",
        en: "The default values were used; no number was changed.",
    }
    changed_caption() { nl: "Eigen getallen in plaats van de standaardwaarden", en: "The user’s own numbers instead of the defaults" }
    own() { nl: "Gerekend met", en: "Used" }
    shipped() { nl: "Standaardwaarde", en: "Default" }
    run() { nl: "Om dit te herhalen", en: "To reproduce this" }
    program() { nl: "Programma", en: "Program" }
    model() { nl: "Controlegetal (hash) van het model", en: "Hash of the model" }
    seed() { nl: "Startgetal", en: "Random seed" }
    futures() { nl: "Toekomsten", en: "Futures" }
    case() { nl: "Casus", en: "Case" }
    organisation() { nl: "Organisatie", en: "Organisation" }
    portfolio() { nl: "Andere projecten", en: "Other projects" }
    alongside() { nl: "lopen mee", en: "run alongside" }
    left_out() { nl: "buiten beschouwing", en: "left out" }
    files() { nl: "Bestanden", en: "Files" }
    shipped_files() { nl: "meegeleverde inhoud", en: "supplied content" }
    own_files(list: &str) { nl: "meegeleverde inhoud en {list}", en: "supplied content and {list}" }
    repeatable() {
        nl: "Met dezelfde versie, hetzelfde startgetal, evenveel toekomsten en dezelfde bestanden komt er precies hetzelfde uit.",
        en: "The same version, seed, number of futures and files give exactly the same result.",
    }
    annex_about() {
        nl: "Elk getal dat het model uit de bestanden leest. In een bereik ‘laag–hoog’ vallen 90 van de 100 trekkingen; drie getallen zijn laagste, waarschijnlijkste en hoogste. Tussen haakjes: het bereik waarmee is gerekend als een schatting als één getal is genoteerd. Het nummer verwijst naar de bronnen onderaan; ‘alleen houvast’: het getal zelf staat niet in die bron.",
        en: "Every number that the model reads from the files. A range ‘low–high’ holds 90 of 100 draws; three numbers are lowest, most likely and highest. In brackets: the range used where an estimate is given as a single number. The reference number refers to the sources at the end; ‘anchor only’: the number itself is not in that source.",
    }
    own_mark(value: &str) { nl: "{value} (eigen getal)", en: "{value} (user’s own number)" }
    sources() { nl: "Bronnen", en: "Sources" }
    source_item(title: &str, date: &str) { nl: "{title} ({date})", en: "{title} ({date})" }
}
