//! Sentences of reports: headings, and what a reader must know about the figures.

sentences! {
    choices() { nl: "Keuzes", en: "Choices" }
    differences() { nl: "Wat verschilt", en: "What differs" }
    more_outcomes() { nl: "Overige uitkomsten", en: "Other outcomes" }
    competences_short() { nl: "Grootste tekort vóór inhuur", en: "Largest shortage before external hiring" }
    cost_by_part() { nl: "Kosten per onderdeel, gemiddeld", en: "Cost by part, mean" }
    cost_by_year() { nl: "Kosten per jaar, gemiddeld", en: "Cost by year, mean" }
    unit() { nl: "× € 1.000, contante waarde", en: "€k, present value" }
    incidents() { nl: "Waarschijnlijkste incidenten", en: "Likeliest incidents" }
    cost_dots() { nl: "Twintig toekomsten afgezet tegen het budget", en: "Twenty futures against the budget" }
    nothing() { nl: "geen", en: "none" }
    training() { nl: "Opleiding", en: "Training" }
    skip_to_content() { nl: "Naar de inhoud", en: "Skip to content" }
    sheet_outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    sheet_figures() { nl: "Alle cijfers", en: "All figures" }
    sheet_mean_cost() { nl: "Kosten, gemiddeld (× € 1.000)", en: "Cost, mean (€k)" }
    sheet_figure() { nl: "uitkomst", en: "outcome" }
    baseline(title: &str) { nl: "{title} (basis)", en: "{title} (baseline)" }
}

sentences! {
    not_a_budget() {
        nl: "Dit is geen begroting en geen voorspelling van één project. Het model vergelijkt keuzes onder dezelfde onzekerheid; het verschil zegt meer dan het bedrag.",
        en: "This is neither a budget nor a forecast for any one project. The model compares choices under the same uncertainty; the difference says more than the amount.",
    }
    futures(count: &str, seed: u64) {
        nl: "{count} toekomsten met startgetal {seed}; elk scenario wordt met dezelfde toekomsten doorgerekend, dus verschillen komen door de keuzes.",
        en: "{count} futures with seed {seed}; every scenario faces the same futures, so differences come from the choices.",
    }
    reading() {
        nl: "Eerst de mediaan, met het bereik waarin 90 van de 100 toekomsten vallen. Bedragen × € 1.000, contante waarde, prijspeil 2024. ‘Gelijk’: het verschil is kleiner dan de onnauwkeurigheid van de simulatie, te klein om te tellen, of niet in één richting.",
        en: "The median first, with the range that holds 90 of 100 futures. Amounts in €k, present value, 2024 prices. ‘Same’: the difference is smaller than the error of the simulation, too small to matter, or not in one direction.",
    }
    bases(total: usize, sourced: usize, derived: usize, estimate: usize) {
        nl: "Van de {total} getallen uit de bestanden komen er {sourced} uit een bron, zijn er {derived} afgeleid uit een bron en zijn er {estimate} geschat.",
        en: "Of the {total} numbers from the files, {sourced} come from a source, {derived} are derived from a source and {estimate} are estimates.",
    }
    with_portfolio() {
        nl: "De andere projecten van de organisatie lopen mee en hebben dezelfde mensen nodig.",
        en: "The organisation’s other projects run alongside and need the same people.",
    }
    alone() {
        nl: "Het project is op zichzelf doorgerekend, zonder de andere projecten van de organisatie.",
        en: "The project was simulated on its own, without the organisation’s other projects.",
    }
    own_numbers(list: &str) {
        nl: "Gerekend met eigen getallen in plaats van de standaardwaarden: {list}.",
        en: "Calculated with the user’s own numbers instead of the defaults: {list}.",
    }
    own_number(id: &str, name: &str, own: &str, shipped: &str) {
        nl: "{id} ({name}) {own} in plaats van {shipped}",
        en: "{id} ({name}) {own} instead of {shipped}",
    }
    case_origin(case: &str, origin: &str) { nl: "{case}: {origin}.", en: "{case}: {origin}." }
    direction_origin(scenario: &str, origin: &str, evidence: &str) {
        nl: "{scenario} ({origin}): {evidence}",
        en: "{scenario} ({origin}): {evidence}",
    }
    made_by(version: &str, model: &str) {
        nl: "Gemaakt met speelveld {version}, model {model}.",
        en: "Made with speelveld {version}, model {model}.",
    }
}

sentences! {
    resolved_title(case: &str, scenario: &str) {
        nl: "{case}, {scenario}: elk getal dat de simulatie ingaat, met zijn herkomst",
        en: "{case}, {scenario}: every number that goes into the simulation, with its origin",
    }
    drawn(low: &str, high: &str) {
        nl: "verwachting; per toekomst getrokken tussen {low} en {high}",
        en: "expected value; drawn in each future between {low} and {high}",
    }
    rest_of(what: &str) { nl: "1 min {what}", en: "1 minus {what}" }
    product_of(what: &str) { nl: "product van {what}", en: "product of {what}" }
    largest_of(what: &str) { nl: "grootste van {what}", en: "largest of {what}" }
    between(routine: &str, new: &str, attribute: &str) {
        nl: "tussen {routine} en {new}, naar {attribute}",
        en: "between {routine} and {new}, by {attribute}",
    }
    mean_of(what: &str) { nl: "gemiddelde van {what}", en: "mean of {what}" }
    line(base: &str, slope: &str, attribute: &str) {
        nl: "{base} plus {slope} maal {attribute}",
        en: "{base} plus {slope} times {attribute}",
    }
    weighted(number: &str, with: &str) { nl: "{number} maal {with}", en: "{number} times {with}" }
    plain_number() { nl: "vast getal", en: "plain number" }
    other_number(id: &str) { nl: "uitkomst {id}", en: "outcome {id}" }
}
