//! Sentences of the costs screen.

sentences! {
    /// What a scenario costs, without a comparison.
    on_its_own(title: &str, total: &str, parts: &str) {
        nl: "{title} kost gemiddeld {total} k€; vooral aan {parts}.",
        en: "{title} costs {total} k€ on average; mostly for {parts}.",
    }
    /// A scenario that is cheaper, without where that comes from.
    cheaper(title: &str, base: &str, difference: &str) {
        nl: "{title} is gemiddeld {difference} k€ goedkoper dan {base}",
        en: "{title} costs {difference} k€ less than {base} on average",
    }
    /// A scenario that is dearer, without where that comes from.
    dearer(title: &str, base: &str, difference: &str) {
        nl: "{title} is gemiddeld {difference} k€ duurder dan {base}",
        en: "{title} costs {difference} k€ more than {base} on average",
    }
    /// Two scenarios that cost the same.
    equal(title: &str, base: &str) {
        nl: "{title} kost gemiddeld evenveel als {base}",
        en: "{title} costs the same as {base} on average",
    }
    /// After the difference: where all of it comes from.
    wholly_from(difference: &str, sources: &str) {
        nl: "{difference}: dat komt door {sources}",
        en: "{difference}: that comes from {sources}",
    }
    /// After the difference: where most of it comes from.
    mostly_from(difference: &str, sources: &str) {
        nl: "{difference}: dat komt vooral door {sources}",
        en: "{difference}: that mostly comes from {sources}",
    }
    /// After where it comes from: what works the other way.
    but_cheaper(start: &str, source: &str, letter: char, amount: &str) {
        nl: "{start}; {source} maakt {letter} juist {amount} k€ goedkoper",
        en: "{start}; {source} makes {letter} {amount} k€ cheaper",
    }
    /// After where it comes from: what works the other way.
    but_dearer(start: &str, source: &str, letter: char, amount: &str) {
        nl: "{start}; {source} maakt {letter} juist {amount} k€ duurder",
        en: "{start}; {source} makes {letter} {amount} k€ dearer",
    }
    /// One source with its amount.
    source(name: &str, amount: &str) { nl: "{name} ({amount}\u{a0}k€)", en: "{name} ({amount}\u{a0}k€)" }
    /// Two of them.
    both(first: &str, second: &str) { nl: "{first} en {second}", en: "{first} and {second}" }
    /// What the user's own numbers do to the baseline.
    assumptions_dearer(base: char, amount: &str) {
        nl: "Uw eigen aannames maken {base} zelf {amount} k€ duurder.",
        en: "Your own assumptions make {base} itself {amount} k€ dearer.",
    }
    /// What the user's own numbers do to the baseline.
    assumptions_cheaper(base: char, amount: &str) {
        nl: "Uw eigen aannames maken {base} zelf {amount} k€ goedkoper.",
        en: "Your own assumptions make {base} itself {amount} k€ cheaper.",
    }
}

sentences! {
    /// Unit of all figures, above their labels.
    unit() { nl: "Contant, k€", en: "Present, k€" }
    /// Row of the mean cost.
    total() { nl: "Gemiddeld totaal", en: "Mean total" }
    /// The same in few letters.
    total_short() { nl: "Gemiddeld", en: "Mean total" }
    /// Heading of the parts.
    parts() { nl: "Per onderdeel", en: "By part" }
    /// Heading of the years.
    years() { nl: "Per jaar", en: "By year" }
    /// Heading of the difference.
    difference(base: char) { nl: "Tegenover {base}", en: "Against {base}" }
    /// Row of all choices together.
    choices() { nl: "Keuzes samen", en: "All choices" }
    /// Row of what the user's own numbers change in the baseline.
    assumptions(base: char) { nl: "Aannames, in {base}", en: "Assumptions, {base}" }
    /// Heading of the chance of staying under an amount.
    chance() { nl: "Kans", en: "Chance" }
    /// Row of the chance of staying within the budget.
    within_budget(amount: &str) { nl: "Binnen budget {amount}", en: "Within budget {amount}" }
    /// Row of the chance of staying under an amount.
    under(amount: &str) { nl: "Blijft onder {amount}", en: "Stays under {amount}" }
    /// The chance of staying within the budget, in few letters.
    within_budget_short(amount: &str) { nl: "Budget {amount}", en: "Budget {amount}" }
    /// The chance of staying under an amount, in few letters.
    under_short(amount: &str) { nl: "Onder {amount}", en: "Under {amount}" }
    /// Row of the curve.
    curve() { nl: "onder elk bedrag", en: "any amount" }
    /// From the lowest to the highest amount, below the curve.
    axis(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
}

sentences! {
    /// What the row under the cursor says: what it is, the figure, its share of the total.
    row_share(title: &str, row: &str, figure: &str, share: &str) {
        nl: "{title} · {row}: {figure} k€, {share} % van het totaal",
        en: "{title} · {row}: {figure} k€, {share}% of the total",
    }
    /// The same for the total.
    row_total(title: &str, figure: &str) {
        nl: "{title} · gemiddeld {figure} k€, contant, prijzen van 2024",
        en: "{title} · {figure} k€ on average, present value, prices of 2024",
    }
    /// What the baseline has there.
    base_has(start: &str, base: char, figure: &str) { nl: "{start}  {base}: {figure}", en: "{start}  {base}: {figure}" }
    /// What a choice does: where, which, and how much.
    row_choice(title: &str, row: &str, figure: &str, change: &str) {
        nl: "{title} · {row}: {figure} k€ door {change}",
        en: "{title} · {row}: {figure} k€ by {change}",
    }
    /// A choice that is the same as that of the baseline.
    row_same(title: &str, row: &str, base: char) {
        nl: "{title} · {row}: hetzelfde als {base}",
        en: "{title} · {row}: the same as {base}",
    }
    /// All choices together.
    row_choices(title: &str, figure: &str, base: char) {
        nl: "{title} · alle keuzes samen: {figure} k€ ten opzichte van {base}",
        en: "{title} · all choices together: {figure} k€ compared with {base}",
    }
    /// What the user's own numbers change.
    row_assumptions(base: char, figure: &str) {
        nl: "Uw eigen aannames veranderen {base} zelf met {figure} k€",
        en: "Your own assumptions change {base} itself by {figure} k€",
    }
    /// On the baseline there is no difference to explain.
    row_baseline(title: &str, key: &str) {
        nl: "{title} is de basis; {key} gaat naar een ander scenario",
        en: "{title} is the baseline; {key} goes to another scenario",
    }
}
