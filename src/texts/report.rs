//! Sentences of reports: headings, and what a reader must know about the figures.

sentences! {
    /// Heading.
    choices() { nl: "Keuzes", en: "Choices" }
    /// Heading.
    differences() { nl: "Wat verschilt", en: "What differs" }
    /// Heading.
    outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    /// Heading of the column of row labels.
    outcome() { nl: "Uitkomst", en: "Outcome" }
    /// Heading of the column of layers.
    layer() { nl: "Laag", en: "Layer" }
    /// Heading.
    more_outcomes() { nl: "Verder", en: "Further" }
    /// Heading.
    competences_short() { nl: "Competenties het meest tekort", en: "Competences most short" }
    /// Heading of the cost by part.
    cost_by_part() { nl: "Kosten per onderdeel, gemiddeld", en: "Cost by part, mean" }
    /// Heading of the cost by year.
    cost_by_year() { nl: "Kosten per jaar, gemiddeld", en: "Cost by year, mean" }
    /// Unit of the costs, above their labels.
    unit() { nl: "k€, contant", en: "k€, present value" }
    /// Heading.
    incidents() { nl: "Waarschijnlijkste incidenten", en: "Likeliest incidents" }
    /// Heading.
    cost_dots() { nl: "Twintig toekomsten tegen het budget", en: "Twenty futures against the budget" }
    /// Heading.
    justification() { nl: "Waarop dit rust", en: "What this rests on" }
    /// Nothing to list.
    nothing() { nl: "geen", en: "none" }
    /// Training level, as a line.
    training() { nl: "Opleiding", en: "Training" }
    /// First link of a page, for who does not use a mouse.
    skip_to_content() { nl: "Naar de inhoud", en: "Skip to content" }
    /// The scenario that the others are compared with.
    baseline(title: &str) { nl: "{title} (basis)", en: "{title} (baseline)" }
}

sentences! {
    /// What the figures are not.
    not_a_budget() {
        nl: "Dit is geen begroting en geen voorspelling van één project. Het model vergelijkt keuzes onder dezelfde onzekerheid; het verschil zegt meer dan het bedrag.",
        en: "This is not a budget, not a forecast of one project. The model compares choices under the same uncertainty; the difference says more than the amount.",
    }
    /// How the futures were made.
    futures(count: &str, seed: u64) {
        nl: "{count} toekomsten met seed {seed}; elk scenario beleeft dezelfde toekomsten, dus verschillen komen door de keuzes.",
        en: "{count} futures with seed {seed}; every scenario lives through the same futures, so differences come from the choices.",
    }
    /// How to read the figures.
    reading() {
        nl: "Eerst de mediaan, met het bereik waarin 90 van de 100 toekomsten vallen. Bedragen in k€, prijspeil 2024, contant. ‘Gelijk’ betekent: geen verschil dat boven de rekenonzekerheid uitkomt, of te klein om te tonen.",
        en: "The median first, with the range that holds 90 of 100 futures. Amounts in k€, prices of 2024, present value. ‘Same’ means: no difference that stands out from the error of the simulation, or too small to show.",
    }
    /// How well the numbers are founded.
    bases(total: usize, sourced: usize, derived: usize, estimate: usize) {
        nl: "Van de {total} getallen uit de bestanden komen er {sourced} uit een bron, zijn er {derived} afgeleid uit een bron en zijn er {estimate} een schatting.",
        en: "Of the {total} numbers from the files, {sourced} come from a source, {derived} are derived from a source and {estimate} are estimates.",
    }
    /// The rest of the portfolio.
    with_portfolio() {
        nl: "De andere projecten van de organisatie lopen mee en vragen dezelfde mensen.",
        en: "The organisation's other projects run alongside and ask for the same people.",
    }
    /// Without the rest of the portfolio.
    alone() {
        nl: "Het project is op zichzelf doorgerekend, zonder de andere projecten van de organisatie.",
        en: "The project was simulated on its own, without the organisation's other projects.",
    }
    /// Numbers that the user put in the place of shipped ones.
    own_numbers(list: &str) {
        nl: "Gerekend met eigen getallen in plaats van de meegeleverde: {list}.",
        en: "Worked out with numbers of the user's own in the place of the shipped ones: {list}.",
    }
    /// One of them.
    own_number(id: &str, name: &str, own: &str, shipped: &str) {
        nl: "{id} ({name}) {own} in plaats van {shipped}",
        en: "{id} ({name}) {own} in the place of {shipped}",
    }
    /// How well the case is documented.
    case_origin(case: &str, origin: &str) { nl: "{case}: {origin}.", en: "{case}: {origin}." }
    /// Where a direction comes from.
    direction_origin(scenario: &str, origin: &str, evidence: &str) {
        nl: "{scenario} ({origin}): {evidence}",
        en: "{scenario} ({origin}): {evidence}",
    }
    /// What made the report.
    made_by(version: &str, model: &str) {
        nl: "Gemaakt met speelveld {version}, model {model}.",
        en: "Made with speelveld {version}, model {model}.",
    }
}

sentences! {
    /// Title of the resolved numbers of a scenario.
    resolved_title(case: &str, scenario: &str) {
        nl: "{case}, {scenario}: elk getal dat de simulatie ingaat, met zijn herkomst",
        en: "{case}, {scenario}: every number that goes into the simulation, with its trail",
    }
    /// A number is drawn anew in each future.
    drawn(low: &str, high: &str) {
        nl: "verwachting; per toekomst getrokken tussen {low} en {high}",
        en: "expected value; drawn in each future between {low} and {high}",
    }
    /// The rest of an assumption.
    rest_of(what: &str) { nl: "1 min {what}", en: "1 minus {what}" }
    /// The product of assumptions.
    product_of(what: &str) { nl: "product van {what}", en: "product of {what}" }
    /// The mean of assumptions.
    mean_of(what: &str) { nl: "gemiddelde van {what}", en: "mean of {what}" }
    /// A straight line.
    line(base: &str, slope: &str, attribute: &str) {
        nl: "{base} plus {slope} maal {attribute}",
        en: "{base} plus {slope} times {attribute}",
    }
    /// Another resolved number, weighted with an assumption.
    weighted(number: &str, with: &str) { nl: "{number} maal {with}", en: "{number} times {with}" }
    /// A plain number in a trail.
    plain_number() { nl: "vast getal", en: "plain number" }
    /// Another resolved number in a trail.
    other_number(id: &str) { nl: "uitkomst {id}", en: "resolved {id}" }
}
