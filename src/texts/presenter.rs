//! Sentences of the presenter: one message per screen, read from the back of a room.

sentences! {
    heading_verdict() { nl: "Wat is beter?", en: "Which is better?" }
    heading_cost() { nl: "Kosten", en: "Cost" }
    heading_risks() { nl: "Risico’s", en: "Risks" }
    heading_people() { nl: "Personeel", en: "Staff" }
    heading_differences() { nl: "Verschillen", en: "Differences" }

    leaves(key: &str) {
        nl: "Stoppen met presenteren? Druk nog eens op {key}, of ga gewoon verder.",
        en: "Stop presenting? Press {key} again, or just carry on.",
    }
    counter(number: usize, all: usize) { nl: "{number} van {all}", en: "{number} of {all}" }
    no_verdict_yet() { nl: "De toekomsten worden nog berekend.", en: "The futures are still being computed." }
    verdict_unit(of: usize, baseline: &str) {
        nl: "van de {of} toekomsten goedkoper dan {baseline}",
        en: "of {of} futures cheaper than {baseline}",
    }
    within_budget_unit(of: usize, budget: &str) {
        nl: "van de {of} toekomsten binnen het budget van {budget}",
        en: "of {of} futures within the budget of {budget}",
    }
    yardstick() { nl: "hiermee worden de andere vergeleken", en: "the others are compared with this one" }

    cost_sentence(years: &str, budget: &str) {
        nl: "Alle kosten in {years} jaar, als contante waarde. Het budget is {budget}.",
        en: "All costs over {years} years, as present value. The budget is {budget}.",
    }
    cost_unit() { nl: "× € 1.000 · de middelste toekomst", en: "€k · the middle future" }
    cost_within(count: &str) { nl: "{count} binnen budget", en: "{count} within budget" }
    cost_worst(figure: &str) { nl: "in de ongunstigste 10%: {figure} of meer", en: "worst 10%: {figure} or more" }

    risks_sentence(of: usize) {
        nl: "In hoeveel van de {of} toekomsten is er minstens één ernstig incident?",
        en: "In how many of {of} futures is there at least one serious incident?",
    }
    risks_unit(of: usize) { nl: "van de {of} toekomsten", en: "of {of} futures" }

    people_sentence() {
        nl: "Welk deel van het eigen werk blijft in het slechtste jaar zonder mensen, vóór inhuur?",
        en: "How much in-house work is unstaffed in the worst year, before external hiring?",
    }
    people_unit() { nl: "van het eigen werk, gemiddeld", en: "of in-house work, on average" }
    nobody_short() { nl: "geen tekort aan competenties", en: "no shortage in any competence" }

    differences_sentence(baseline: &str) {
        nl: "Op hoeveel plekken kiest elk scenario anders dan {baseline}?",
        en: "In how many places does each scenario differ from {baseline}?",
    }
    differences_unit() { nl: "keuzes anders", en: "choices differ" }
    difference_unit() { nl: "keuze anders", en: "choice differs" }
    more_lines(count: usize) { nl: "en nog {count}", en: "and {count} more" }
    line(label: &str, figure: &str) { nl: "{label}: {figure}", en: "{label}: {figure}" }
    short_line(figure: &str) { nl: "{figure} van het eigen werk zonder mensen", en: "{figure} of in-house work unstaffed" }
}
