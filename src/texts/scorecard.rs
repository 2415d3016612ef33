//! Sentences of the scorecard: the verdict, row labels, words for better and worse.

sentences! {
    /// A count out of 100 futures, in a cell.
    of_hundred(count: &str) { nl: "{count} van 100", en: "{count} of 100" }
    /// A count below one, in a sentence.
    fewer_than_one() { nl: "minder dan 1", en: "fewer than 1" }
    /// A count above 99 that is not 100, in a sentence.
    more_than_99() { nl: "meer dan 99", en: "more than 99" }
    /// A range of which an end is below zero.
    signed_range(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
    /// The start of the worst tenth.
    or_more(figure: &str) { nl: "{figure} of meer", en: "{figure} or more" }
    /// Mean of the worst tenth.
    mean_of_tenth(figure: &str) { nl: "gem. {figure}", en: "mean {figure}" }
    /// A figure that one future in ten reaches or exceeds.
    one_in_ten(figure: &str) { nl: "1 op 10: {figure}+", en: "1 in 10: {figure}+" }

    /// Row label.
    label_cost() { nl: "Kosten, contant (k€)", en: "Present cost (k€)" }
    /// Row label.
    label_within_budget(budget: &str) { nl: "Binnen budget {budget}", en: "Within budget {budget}" }
    /// Row label.
    label_worst_tenth() { nl: "Slechtste tiende (k€)", en: "Worst tenth (k€)" }
    /// Row label.
    label_live() { nl: "Live na (maanden)", en: "Live after (months)" }
    /// Row label.
    label_value() { nl: "Waarde behaald (%)", en: "Value realised (%)" }
    /// Row label.
    label_people_short() { nl: "Mensen tekort (fte)", en: "People short (FTE)" }
    /// Row label.
    label_incidents() { nl: "Minstens één incident", en: "At least one incident" }
    /// Row label.
    label_external_share() { nl: "Externe inhuur (%)", en: "External hire (%)" }
    /// Row label.
    label_public_control() { nl: "In publieke handen (%)", en: "In public hands (%)" }
    /// Row label.
    label_exit() { nl: "Overstapkosten (k€)", en: "Cost to switch (k€)" }

    /// Word beside a figure.
    lower() { nl: "lager", en: "lower" }
    /// Word beside a figure.
    higher() { nl: "hoger", en: "higher" }
    /// Word beside a figure.
    sooner() { nl: "eerder", en: "sooner" }
    /// Word beside a figure.
    later() { nl: "later", en: "later" }
    /// Word beside a figure.
    more() { nl: "meer", en: "more" }
    /// Word beside a figure.
    less() { nl: "minder", en: "less" }
    /// Word beside a figure.
    fewer() { nl: "minder", en: "fewer" }
    /// Word beside a count of futures.
    more_often() { nl: "vaker", en: "more often" }
    /// Word beside a count of futures.
    less_often() { nl: "minder vaak", en: "less often" }
    /// Word beside a figure that does not really differ.
    same() { nl: "gelijk", en: "same" }
    /// Word beside a figure of which the count of futures and the size point different ways.
    mixed() { nl: "wisselend", en: "mixed" }

    /// What a dot is.
    each_dot() {
        nl: "elke stip is één mogelijke toekomst van de twintig",
        en: "each dot is one possible future out of twenty",
    }
    /// Legend of the dots.
    dots_legend(budget: &str) {
        nl: "● binnen het budget van {budget} k€, ○ erboven",
        en: "● within the budget of {budget} k€, ○ above it",
    }
    /// How many of the twenty dots are filled.
    dots_within(within: usize) { nl: "{within} van 20 binnen budget", en: "{within} of 20 within budget" }
}

sentences! {
    /// Cheaper: start of the verdict.
    cheaper(subject: &str, other: &str, count: &str) {
        nl: "{subject} is goedkoper dan {other} in {count} van 100 toekomsten",
        en: "{subject} is cheaper than {other} in {count} of 100 futures",
    }
    /// Cheaper, but hardly: start of the verdict.
    slightly_cheaper(subject: &str, other: &str, count: &str) {
        nl: "{subject} is iets goedkoper dan {other} in {count} van 100 toekomsten",
        en: "{subject} is slightly cheaper than {other} in {count} of 100 futures",
    }
    /// Dearer: start of the verdict.
    dearer(subject: &str, other: &str, count: &str) {
        nl: "{subject} is duurder dan {other} in {count} van 100 toekomsten",
        en: "{subject} costs more than {other} in {count} of 100 futures",
    }
    /// Dearer, but hardly: start of the verdict.
    slightly_dearer(subject: &str, other: &str, count: &str) {
        nl: "{subject} is iets duurder dan {other} in {count} van 100 toekomsten",
        en: "{subject} costs slightly more than {other} in {count} of 100 futures",
    }
    /// The baseline beats every other scenario on cost.
    cheapest_of_all(subject: &str, count: &str) {
        nl: "{subject} is goedkoper dan elk ander scenario, telkens in minstens {count} van 100 toekomsten",
        en: "{subject} is cheaper than every other scenario, each time in at least {count} of 100 futures",
    }
    /// No real difference on cost: start of the verdict.
    equally_dear(subject: &str, other: &str, count: &str, other_count: &str) {
        nl: "Geen echt verschil in kosten: {subject} is goedkoper in {count} en {other} in {other_count} van 100 toekomsten",
        en: "No real difference in cost: {subject} is cheaper in {count} and {other} in {other_count} of 100 futures",
    }
    /// No real difference on anything.
    no_difference(subject: &str, other: &str, count: &str, other_count: &str) {
        nl: "Geen echt verschil: {subject} is goedkoper in {count} en {other} in {other_count} van 100 toekomsten.",
        en: "No real difference: {subject} is cheaper in {count} and {other} in {other_count} of 100 futures.",
    }
    /// The same outcome in every future.
    identical(subject: &str, other: &str) {
        nl: "{subject} en {other} geven in elke toekomst dezelfde uitkomst.",
        en: "{subject} and {other} give the same outcome in every future.",
    }
    /// One scenario on its own.
    on_its_own(subject: &str, budget: &str, count: &str, worst: &str) {
        nl: "{subject} blijft binnen het budget van {budget} k€ in {count} van 100 toekomsten; in het slechtste tiende kost het {worst} k€ of meer.",
        en: "{subject} stays within the budget of {budget} k€ in {count} of 100 futures; in the worst tenth it costs {worst} k€ or more.",
    }
    /// A second point that goes the same way.
    and_also(start: &str, clause: &str) { nl: "{start} en {clause}", en: "{start} and {clause}" }
    /// A point that goes the other way.
    but(start: &str, clause: &str) { nl: "{start}, maar {clause}", en: "{start}, but {clause}" }
    /// A point after a draw on cost.
    after_draw(start: &str, subject: &str, clause: &str) { nl: "{start}; {subject} {clause}", en: "{start}; {subject} {clause}" }

    /// Clause of the verdict.
    clause_within_budget() { nl: "blijft vaker binnen budget", en: "stays within budget more often" }
    /// Clause of the verdict.
    clause_over_budget() { nl: "gaat vaker over het budget", en: "exceeds the budget more often" }
    /// Clause of the verdict.
    clause_tenth_cheaper() { nl: "is in het slechtste tiende goedkoper", en: "costs less in the worst tenth" }
    /// Clause of the verdict.
    clause_tenth_dearer() { nl: "is in het slechtste tiende duurder", en: "costs more in the worst tenth" }
    /// Clause of the verdict.
    clause_sooner() { nl: "is eerder live", en: "is live sooner" }
    /// Clause of the verdict.
    clause_later() { nl: "is later live", en: "is live later" }
    /// Clause of the verdict.
    clause_more_value() { nl: "levert meer waarde", en: "gives more value" }
    /// Clause of the verdict.
    clause_less_value() { nl: "levert minder waarde", en: "gives less value" }
    /// Clause of the verdict.
    clause_fewer_short() { nl: "komt minder mensen tekort", en: "is short of fewer people" }
    /// Clause of the verdict.
    clause_more_short() { nl: "komt meer mensen tekort", en: "is short of more people" }
    /// Clause of the verdict.
    clause_fewer_incidents() { nl: "heeft minder vaak een incident", en: "has an incident less often" }
    /// Clause of the verdict.
    clause_more_incidents() { nl: "heeft vaker een incident", en: "has an incident more often" }
}

sentences! {
    /// What differs between two scenarios.
    differs(subject: &str, other: &str, changes: &str) {
        nl: "{subject} verschilt van {other}: {changes}",
        en: "{subject} differs from {other}: {changes}",
    }
    /// Nothing differs between two scenarios.
    nothing_differs(subject: &str, other: &str) {
        nl: "{subject} heeft dezelfde keuzes als {other}",
        en: "{subject} has the same choices as {other}",
    }
    /// What was chosen for a layer.
    chosen(label: &str, choice: &str) { nl: "{label}: {choice}", en: "{label}: {choice}" }
    /// One change.
    change(what: &str, from: &str, to: &str) { nl: "{what}: {from} → {to}", en: "{what}: {from} → {to}" }
    /// The training level, as something that can differ.
    training() { nl: "Opleiding", en: "Training" }
}
