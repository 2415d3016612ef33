//! Sentences of the scorecard: the verdict, row labels, words for better and worse.

use crate::language::Language;

sentences! {
    of_hundred(count: &str) { nl: "{count} van 100", en: "{count} of 100" }
    of_so_many(count: &str, of: usize) { nl: "{count} van {of}", en: "{count} of {of}" }
    of_so_many_futures(count: &str, of: usize) { nl: "{count} van de {of}", en: "{count} of {of}" }
    few_futures(count: usize) {
        nl: "Te weinig toekomsten ({count}) voor een oordeel. ",
        en: "Too few futures ({count}) for a verdict. ",
    }
    fewer_than_one() { nl: "minder dan 1", en: "fewer than 1" }
    more_than_99() { nl: "meer dan 99", en: "more than 99" }
    signed_range(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
    or_more(figure: &str) { nl: "{figure} of meer", en: "{figure} or more" }
    mean_of_tenth(figure: &str) { nl: "gem. {figure}", en: "mean {figure}" }
    one_in_ten(figure: &str) { nl: "10% kans: {figure}+", en: "10% chance: {figure}+" }

    same() { nl: "gelijk", en: "same" }
    both_alike() { nl: "beide gelijk", en: "both alike" }
    three_alike() { nl: "alle drie gelijk", en: "all three alike" }
    four_alike() { nl: "alle vier gelijk", en: "all four alike" }
    more_alike() { nl: "alle gelijk", en: "all alike" }
    mixed() { nl: "onduidelijk", en: "unclear" }

    each_dot() {
        nl: "elke stip is één mogelijke toekomst van de twintig",
        en: "each dot is one possible future out of twenty",
    }
    dots_legend(budget: &str) {
        nl: "● binnen het budget van {budget}, ○ erboven",
        en: "● within the budget of {budget}, ○ above it",
    }
    dots_within(within: usize) { nl: "{within} van 20 binnen budget", en: "{within} of 20 within budget" }
}

sentences! {
    cheaper(subject: &str, other: &str, count: &str, of: usize) {
        nl: "{subject} is goedkoper dan {other} in {count} van de {of} toekomsten",
        en: "{subject} is cheaper than {other} in {count} of {of} futures",
    }
    dearer(subject: &str, other: &str, count: &str, of: usize) {
        nl: "{subject} is duurder dan {other} in {count} van de {of} toekomsten",
        en: "{subject} costs more than {other} in {count} of {of} futures",
    }
    cheapest_of_all(subject: &str, count: &str, of: usize) {
        nl: "{subject} is goedkoper dan elk ander scenario, telkens in minstens {count} van de {of} toekomsten",
        en: "{subject} is cheaper than every other scenario, each time in at least {count} of {of} futures",
    }
    equally_dear(subject: &str, other: &str, count: &str, other_count: &str, of: usize) {
        nl: "Geen duidelijk verschil in kosten: {subject} is goedkoper in {count} en {other} in {other_count} van de {of} toekomsten",
        en: "No clear difference in cost: {subject} is cheaper in {count} and {other} in {other_count} of {of} futures",
    }
    no_difference(subject: &str, other: &str, count: &str, other_count: &str, of: usize) {
        nl: "Geen duidelijk verschil: {subject} is goedkoper in {count} en {other} in {other_count} van de {of} toekomsten.",
        en: "No clear difference: {subject} is cheaper in {count} and {other} in {other_count} of {of} futures.",
    }
    slightly_dearer(subject: &str, other: &str, count: &str, of: usize, amount: &str) {
        nl: "{subject} is in {count} van de {of} toekomsten duurder dan {other}, maar het verschil is klein, gemiddeld {amount}",
        en: "{subject} costs more than {other} in {count} of {of} futures, but the difference is small, {amount} on average",
    }
    slightly_cheaper(subject: &str, other: &str, count: &str, of: usize, amount: &str) {
        nl: "{subject} is in {count} van de {of} toekomsten goedkoper dan {other}, maar het verschil is klein, gemiddeld {amount}",
        en: "{subject} is cheaper than {other} in {count} of {of} futures, but the difference is small, {amount} on average",
    }
    estimates(estimates: usize, total: usize) {
        nl: "{estimates} van de {total} getallen zijn geschat; die onzekerheid telt mee.",
        en: "{estimates} of the {total} numbers are estimates; that uncertainty is included.",
    }
    estimates_held(estimates: usize, total: usize) {
        nl: "{estimates} van de {total} getallen zijn geschat; die onzekerheid telt nu niet mee.",
        en: "{estimates} of the {total} numbers are estimates; that uncertainty is not included now.",
    }
    identical(subject: &str, other: &str) {
        nl: "{subject} en {other} geven in elke toekomst dezelfde uitkomst.",
        en: "{subject} and {other} give the same outcome in every future.",
    }
    on_its_own(subject: &str, budget: &str, count: &str, worst: &str, of: usize) {
        nl: "{subject} blijft in {count} van de {of} toekomsten binnen het budget van {budget}; in de ongunstigste 10% kost het {worst} of meer.",
        en: "{subject} stays within the budget of {budget} in {count} of {of} futures; in the worst 10% it costs {worst} or more.",
    }
    and(first: &str, last: &str) { nl: "{first} en {last}", en: "{first} and {last}" }
    cheapest_on_average(subject: &str) {
        nl: "Gemiddeld kost {subject} het minst.",
        en: "On average {subject} costs least.",
    }
    better_on(what: &str) { nl: "Beter op {what}.", en: "Better on {what}." }
    worse_on(what: &str) { nl: "Slechter op {what}.", en: "Worse on {what}." }
    better_and_worse_on(better: &str, worse: &str) {
        nl: "Beter op {better}; slechter op {worse}.",
        en: "Better on {better}; worse on {worse}.",
    }
    best_elsewhere(subject: &str, what: &str) {
        nl: "{subject} is het best op {what}.",
        en: "{subject} is best on {what}.",
    }
    though_better_on(subject: &str, what: &str) {
        nl: "{subject} is wel beter op {what}.",
        en: "{subject} is better on {what}, though.",
    }
}

sentences! {
    differs(subject: &str, other: &str, changes: &str) {
        nl: "{subject} verschilt van {other}: {changes}",
        en: "{subject} differs from {other}: {changes}",
    }
    adapted_on(mark: char, subject: &str, layers: &str) {
        nl: "{mark} {subject} is aangepast: op {layers} laat de casus de keuze van de richting niet toe. Daar staat de keuze die er het meest op lijkt en wel kan.",
        en: "{mark} {subject} is adapted: on {layers} the case does not allow the choice of the direction. The nearest choice that it allows is shown.",
    }
    nothing_differs(subject: &str, other: &str) {
        nl: "{subject} heeft dezelfde keuzes als {other}",
        en: "{subject} has the same choices as {other}",
    }
    chosen(label: &str, choice: &str) { nl: "{label}: {choice}", en: "{label}: {choice}" }
    change(what: &str, from: &str, to: &str) { nl: "{what}: {from} → {to}", en: "{what}: {from} → {to}" }
}

/// Said of so many scenarios that a row does not tell apart.
pub const fn all_alike(language: crate::language::Language, count: usize) -> &'static str {
    match count {
        2 => both_alike(language),
        3 => three_alike(language),
        4 => four_alike(language),
        _ => more_alike(language),
    }
}

/// So many outcomes, where there is no room to name them.
pub fn so_many_outcomes(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Dutch, 1) => "1 uitkomst".to_owned(),
        (Language::Dutch, _) => format!("{count} uitkomsten"),
        (Language::English, 1) => "1 outcome".to_owned(),
        (Language::English, _) => format!("{count} outcomes"),
    }
}
