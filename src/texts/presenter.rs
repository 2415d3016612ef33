//! Sentences of the presenter: one message per screen, read from the back of a room.

sentences! {
    /// Heading of the verdict.
    heading_verdict() { nl: "Wat is beter?", en: "Which is better?" }
    /// Heading of the cost.
    heading_cost() { nl: "Kosten", en: "Cost" }
    /// Heading of what goes wrong.
    heading_risks() { nl: "Risico’s", en: "Risks" }
    /// Heading of who is short.
    heading_people() { nl: "Mensen", en: "People" }
    /// Heading of what differs.
    heading_differences() { nl: "Verschillen", en: "Differences" }

    /// Which message of how many.
    counter(number: usize, all: usize) { nl: "{number} van {all}", en: "{number} of {all}" }
    /// There are no figures yet.
    no_verdict_yet() { nl: "De toekomsten worden nog berekend.", en: "The futures are still being computed." }
    /// Below the count of the verdict.
    verdict_unit(baseline: &str) {
        nl: "van 100 toekomsten goedkoper dan {baseline}",
        en: "of 100 futures cheaper than {baseline}",
    }
    /// The same for a scenario that stands alone.
    within_budget_unit(budget: &str) {
        nl: "van 100 toekomsten binnen het budget van {budget} k€",
        en: "of 100 futures within the budget of {budget} k€",
    }
    /// In the place of a count for the baseline.
    yardstick() { nl: "hiermee worden de andere vergeleken", en: "the others are compared with this one" }

    /// What the cost is.
    cost_sentence(years: &str, budget: &str) {
        nl: "Alle kosten in {years} jaar, teruggerekend naar nu. Het budget is {budget} k€.",
        en: "All cost over {years} years, discounted to today. The budget is {budget} k€.",
    }
    /// Below the median cost.
    cost_unit() { nl: "k€ · de helft van de toekomsten kost minder", en: "k€ · half of the futures cost less" }
    /// How often within budget.
    cost_within(count: &str) { nl: "{count} binnen budget", en: "{count} within budget" }
    /// Where the worst tenth begins.
    cost_worst(figure: &str) { nl: "slechtste tiende: {figure}", en: "worst tenth: {figure}" }

    /// What is counted as going wrong.
    risks_sentence() {
        nl: "In hoeveel van 100 toekomsten gaat er minstens één keer iets mis?",
        en: "In how many of 100 futures does something go wrong at least once?",
    }
    /// Below that count.
    risks_unit() { nl: "van 100 toekomsten", en: "of 100 futures" }

    /// What is counted as being short.
    people_sentence() {
        nl: "Hoeveel mensen komt de organisatie tekort in het slechtste jaar?",
        en: "How many people is the organisation short in the worst year?",
    }
    /// Below that number.
    people_unit() { nl: "fte tekort, gemiddeld", en: "FTE short, on average" }
    /// Nobody is short.
    nobody_short() { nl: "geen enkele competentie tekort", en: "no competence short" }

    /// What is counted as a difference.
    differences_sentence(baseline: &str) {
        nl: "Op hoeveel plekken kiest elk scenario anders dan {baseline}?",
        en: "In how many places does each scenario choose otherwise than {baseline}?",
    }
    /// Below that number.
    differences_unit() { nl: "keuzes anders", en: "choices differ" }
    /// Below that number when it is one.
    difference_unit() { nl: "keuze anders", en: "choice differs" }
    /// Lines for which there was no room.
    more_lines(count: usize) { nl: "en nog {count}", en: "and {count} more" }
    /// A figure of a competence or an incident.
    line(label: &str, figure: &str) { nl: "{label}: {figure}", en: "{label}: {figure}" }
    /// People short, in the spotlight.
    short_line(figure: &str) { nl: "{figure} fte tekort", en: "{figure} FTE short" }
}
