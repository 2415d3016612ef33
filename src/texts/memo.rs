//! Sentences of the decision memo.

sentences! {
    /// Title.
    title(case: &str) { nl: "Beslismemo: {case}", en: "Decision memo: {case}" }
    /// Organisation and years, below the title.
    about(organisation: &str, first: u16, last: u16) { nl: "{organisation} · {first}–{last}", en: "{organisation} · {first}–{last}" }
    /// Before the links to the sections.
    contents() { nl: "Inhoud", en: "Contents" }
    /// Heading.
    question() { nl: "Vraag", en: "Question" }
    /// Heading.
    summary() { nl: "In het kort", en: "In short" }
    /// Heading.
    scenarios() { nl: "Scenario’s", en: "Scenarios" }
    /// Heading.
    outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    /// Heading.
    costs() { nl: "Kosten", en: "Costs" }
    /// Heading.
    difference() { nl: "Waar het verschil vandaan komt", en: "Where the difference comes from" }
    /// Heading.
    risks() { nl: "Risico’s", en: "Risks" }
    /// Heading.
    competences() { nl: "Mensen en competenties", en: "People and competences" }
    /// Heading.
    checks() { nl: "Beleidstoetsen", en: "Policy checks" }
    /// Heading.
    changed() { nl: "Gewijzigde aannames", en: "Assumptions changed" }
    /// Heading.
    foundation() { nl: "Waarop dit rust", en: "What this rests on" }
    /// Heading.
    annex() { nl: "Bijlage: alle getallen", en: "Annex: every number" }
}

sentences! {
    /// What lies before the reader.
    choice_at_hand(scenarios: &str) {
        nl: "Ter keuze liggen voor: {scenarios}.",
        en: "The choice at hand is between: {scenarios}.",
    }
    /// What one scenario is about.
    one_at_hand(scenario: &str) { nl: "Dit memo gaat over één scenario: {scenario}.", en: "This memo is about one scenario: {scenario}." }
    /// How it was worked out.
    method(futures: &str) {
        nl: "Elk scenario is doorgerekend in dezelfde {futures} mogelijke toekomsten. Dit memo telt in hoeveel daarvan het ene scenario beter uitpakt dan het andere.",
        en: "Every scenario was worked out in the same {futures} possible futures. This memo counts in how many of them one scenario turns out better than the other.",
    }
    /// How many checks fire.
    checks_fire(list: &str) {
        nl: "Beleidstoetsen die aanslaan: {list}.",
        en: "Policy checks that fire: {list}.",
    }
    /// For one scenario.
    checks_of(scenario: char, count: usize) { nl: "{scenario} {count}", en: "{scenario} {count}" }
    /// How well the numbers are founded.
    mostly_estimates(estimates: usize, total: usize) {
        nl: "Van de {total} getallen onder deze uitkomsten zijn er {estimates} een schatting. De bijlage noemt ze alle, met grondslag en bron.",
        en: "Of the {total} numbers beneath these outcomes, {estimates} are estimates. The annex lists them all, with basis and source.",
    }
}

sentences! {
    /// Caption.
    choices_caption() { nl: "Keuze per laag, van diensten boven tot infrastructuur onder", en: "Choice on each layer, from services at the top to infrastructure at the bottom" }
    /// Heading of the column of layers.
    layer() { nl: "Laag", en: "Layer" }
    /// Caption.
    scorecard_caption() { nl: "Uitkomsten per scenario, vergeleken met de basis", en: "Outcomes of each scenario, compared with the baseline" }
    /// Caption.
    more_caption() { nl: "Verdere uitkomsten", en: "Further outcomes" }
    /// Heading of the column of row labels.
    outcome() { nl: "Uitkomst", en: "Outcome" }
    /// Caption of the dots.
    dots_caption(budget: &str) {
        nl: "Elke stip is één mogelijke toekomst van de twintig, de goedkoopste eerst. Gevuld: binnen het budget van {budget} k€. Open: erboven.",
        en: "Each dot is one possible future out of twenty, the cheapest first. Filled: within the budget of {budget} k€. Hollow: above it.",
    }
    /// A scenario with its dots.
    dots_of(scenario: &str, within: usize) { nl: "{scenario}: {within} van 20 binnen budget", en: "{scenario}: {within} of 20 within budget" }
    /// Title of the curve.
    curve_title() { nl: "Kans om onder een bedrag te blijven", en: "Chance of staying under an amount" }
    /// The curve in sentences.
    curve_description(budget: &str, shares: &str) {
        nl: "Een stijgende lijn voor elk scenario. Toekomsten van 100 waarin het binnen het budget van {budget} k€ blijft: {shares}.",
        en: "A rising line for each scenario. Futures out of 100 in which it stays within the budget of {budget} k€: {shares}.",
    }
    /// Caption of the curve.
    curve_caption() {
        nl: "Hoe verder een lijn naar links ligt, hoe goedkoper het scenario. De streep is het budget.",
        en: "The further to the left a line lies, the cheaper the scenario. The dashes mark the budget.",
    }
    /// At the top of the vertical axis of the curve.
    all_futures() { nl: "alle toekomsten", en: "all futures" }
    /// Label of the budget in the curve.
    budget(amount: &str) { nl: "budget {amount} k€", en: "budget {amount} k€" }
    /// Caption of the same in figures.
    chance_caption() { nl: "Toekomsten van 100 waarin de kosten onder dit bedrag blijven", en: "Futures out of 100 in which the cost stays under this amount" }
    /// Head of the column of amounts.
    amount() { nl: "Bedrag", en: "Amount" }
    /// The row of the budget.
    budget_row(amount: &str) { nl: "{amount} k€ (budget)", en: "{amount} k€ (budget)" }
    /// Caption.
    parts_caption() { nl: "Gemiddelde kosten per onderdeel, k€ contant, prijspeil 2024", en: "Mean cost by part, k€ present value, prices of 2024" }
    /// Head of the column of parts.
    part() { nl: "Onderdeel", en: "Part" }
    /// Caption.
    years_caption() { nl: "Gemiddelde kosten per jaar, k€ contant, prijspeil 2024", en: "Mean cost by year, k€ present value, prices of 2024" }
    /// Head of the column of years.
    year() { nl: "Jaar", en: "Year" }
}

sentences! {
    /// Caption of the contributions.
    contributions_caption(baseline: char) {
        nl: "Wat elke keuze bijdraagt aan het verschil in gemiddelde kosten met {baseline}, k€ contant",
        en: "What each choice adds to the difference in mean cost with {baseline}, k€ present value",
    }
    /// How the contributions were worked out.
    contributions_note() {
        nl: "Elke keuze krijgt haar gemiddelde bijdrage over alle volgordes waarin de keuzes kunnen worden omgezet (Shapley-waarde). Samen zijn zij het verschil.",
        en: "Each choice gets its mean contribution over every order in which the choices can be switched (Shapley value). Together they are the difference.",
    }
    /// Head of the column of choices.
    choice() { nl: "Keuze", en: "Choice" }
    /// Heading.
    influence() { nl: "Welke aannames het meest uitmaken", en: "Which assumptions matter most" }
    /// Caption, for a difference.
    influence_caption(scenario: char, baseline: char) {
        nl: "Verschil in gemiddelde kosten, {scenario} min {baseline} (k€), als één getal lager of hoger uitvalt",
        en: "Difference in mean cost, {scenario} minus {baseline} (k€), when one number turns out lower or higher",
    }
    /// Caption, for one scenario.
    influence_caption_alone(scenario: char) {
        nl: "Gemiddelde kosten van {scenario} (k€) als één getal lager of hoger uitvalt",
        en: "Mean cost of {scenario} (k€) when one number turns out lower or higher",
    }
    /// How the influence was worked out.
    influence_note(tried: usize, futures: &str) {
        nl: "{tried} getallen zijn één voor één op het lage en het hoge eind van hun bereik gezet (een vast getal: een tiende minder en meer), in {futures} toekomsten. De tien met de grootste invloed staan hier.",
        en: "{tried} numbers were put at the low and the high end of their range one by one (a fixed number: a tenth less and more), in {futures} futures. The ten with the largest influence are shown.",
    }
    /// No assumption turns the difference round.
    never_flips() {
        nl: "Geen van deze tien getallen draait het teken van het verschil om.",
        en: "None of these ten numbers turns the sign of the difference round.",
    }
    /// Some do.
    flips(list: &str) {
        nl: "Het teken van het verschil hangt af van: {list}.",
        en: "The sign of the difference depends on: {list}.",
    }
    /// Head of a column.
    number() { nl: "Getal", en: "Number" }
    /// Head of a column.
    low() { nl: "Laag", en: "Low" }
    /// Head of a column.
    high() { nl: "Hoog", en: "High" }
    /// Head of a column.
    basis() { nl: "Grondslag", en: "Basis" }
    /// Head of a column.
    value() { nl: "Waarde of bereik", en: "Value or range" }
    /// Head of a column.
    source() { nl: "Bron", en: "Source" }
}

sentences! {
    /// Caption.
    incidents_caption() {
        nl: "Incidenten: toekomsten van 100 waarin het minstens één keer gebeurt; tussen haakjes de gemiddelde schade en de pauze in maanden, over alle toekomsten",
        en: "Incidents: futures out of 100 in which it strikes at least once; between brackets the mean loss and the pause in months, over all futures",
    }
    /// Head of the column of incidents.
    incident() { nl: "Incident", en: "Incident" }
    /// Caption.
    values_caption() { nl: "Publieke waarden: toekomsten van 100 waarin een waarde minstens één keer geraakt wordt", en: "Public values: futures out of 100 in which a value is hit at least once" }
    /// Head of the column of values.
    public_value() { nl: "Publieke waarde", en: "Public value" }
    /// Caption of the heat table.
    heat_caption(scenario: &str) {
        nl: "{scenario}: wat alle projecten samen vragen, in % van wat er is",
        en: "{scenario}: what all projects together ask for, as % of what there is",
    }
    /// Head of the column of competences.
    competence() { nl: "Competentie", en: "Competence" }
    /// Head of the column of levels.
    level() { nl: "Niveau", en: "Level" }
    /// What its shades mean.
    heat_legend(shades: &str) { nl: "Vulling: {shades} %.", en: "Shading: {shades} %." }
    /// How to read the heat table.
    heat_note() {
        nl: "◆ één persoon diep. Niveau: eigen/gevraagd, in het jaar waarin het meest ontbreekt. · niet gevraagd.",
        en: "◆ one person deep. Level: own/required, in the year in which most is lacking. · not asked for.",
    }
    /// Caption of the checks.
    checks_caption() { nl: "Waar een toets aanslaat", en: "Where a check fires" }
    /// Head of the column of checks.
    check() { nl: "Toets", en: "Check" }
    /// No check fires.
    no_checks() { nl: "Er slaat geen beleidstoets aan.", en: "No policy check fires." }
    /// What makes a check stop, in one scenario.
    stop_in(scenario: &str, stop: &str) { nl: "{scenario}: {stop}.", en: "{scenario}: {stop}." }
}

sentences! {
    /// Nothing was changed.
    nothing_changed() {
        nl: "Er is gerekend met de meegeleverde aannames; er is geen getal gewijzigd.",
        en: "The shipped assumptions were used; no number was changed.",
    }
    /// Caption.
    changed_caption() { nl: "Eigen getallen in plaats van de meegeleverde", en: "Numbers of the user’s own in the place of the shipped ones" }
    /// Head of a column.
    own() { nl: "Gerekend met", en: "Used" }
    /// Head of a column.
    shipped() { nl: "Meegeleverd", en: "Shipped" }
    /// Heading.
    run() { nl: "Hoe dit is doorgerekend", en: "How this was worked out" }
    /// Term.
    program() { nl: "Programma", en: "Program" }
    /// Term.
    model() { nl: "Kenmerk van het model", en: "Hash of the model" }
    /// Term.
    seed() { nl: "Seed (startgetal van het toeval)", en: "Seed (start of the chance draws)" }
    /// Term.
    futures() { nl: "Toekomsten", en: "Futures" }
    /// Term.
    case() { nl: "Casus", en: "Case" }
    /// Term.
    organisation() { nl: "Organisatie", en: "Organisation" }
    /// Term.
    portfolio() { nl: "Andere projecten", en: "Other projects" }
    /// They run alongside.
    alongside() { nl: "lopen mee", en: "run alongside" }
    /// They do not.
    left_out() { nl: "buiten beschouwing", en: "left out" }
    /// Term.
    files() { nl: "Bestanden", en: "Files" }
    /// Only shipped content was used.
    shipped_files() { nl: "meegeleverde inhoud", en: "shipped content" }
    /// The user's own files beside it.
    own_files(list: &str) { nl: "meegeleverde inhoud en {list}", en: "shipped content and {list}" }
    /// The same can be made again.
    repeatable() {
        nl: "Met dezelfde versie, seed, toekomsten en bestanden komt er precies hetzelfde uit.",
        en: "The same version, seed, futures and files give exactly the same result.",
    }
    /// What the annex holds.
    annex_about() {
        nl: "Elk getal dat het model uit de bestanden leest. Een bereik ‘laag–hoog’ houdt 90 van de 100 trekkingen; drie getallen zijn laagste, waarschijnlijkste en hoogste. Het nummer verwijst naar de bronnen onderaan.",
        en: "Every number that the model reads from the files. A range ‘low–high’ holds 90 of 100 draws; three numbers are lowest, likeliest and highest. The reference is to the sources at the end.",
    }
    /// A number that the user changed.
    own_mark(value: &str) { nl: "{value} (eigen getal)", en: "{value} (own number)" }
    /// Heading.
    sources() { nl: "Bronnen", en: "Sources" }
    /// A source in the list.
    source_item(title: &str, date: &str) { nl: "{title} ({date})", en: "{title} ({date})" }
}
