//! Sentences of the costs screen.

sentences! {
    on_its_own(title: &str, total: &str, parts: &str) {
        nl: "{title} kost gemiddeld {total} k€; vooral aan {parts}.",
        en: "{title} costs {total} k€ on average; mostly for {parts}.",
    }
    cheaper(title: &str, base: &str, difference: &str) {
        nl: "{title} is gemiddeld {difference} k€ goedkoper dan {base}",
        en: "{title} costs {difference} k€ less than {base} on average",
    }
    dearer(title: &str, base: &str, difference: &str) {
        nl: "{title} is gemiddeld {difference} k€ duurder dan {base}",
        en: "{title} costs {difference} k€ more than {base} on average",
    }
    equal(title: &str, base: &str) {
        nl: "{title} kost gemiddeld evenveel als {base}",
        en: "{title} costs the same as {base} on average",
    }
    wholly_from(difference: &str, sources: &str) {
        nl: "{difference}: dat komt door {sources}",
        en: "{difference}: that comes from {sources}",
    }
    mostly_from(difference: &str, sources: &str) {
        nl: "{difference}: dat komt vooral door {sources}",
        en: "{difference}: that mostly comes from {sources}",
    }
    but_cheaper(start: &str, source: &str, letter: char, amount: &str) {
        nl: "{start}; {source} maakt {letter} juist {amount} k€ goedkoper",
        en: "{start}; {source} makes {letter} {amount} k€ cheaper",
    }
    but_dearer(start: &str, source: &str, letter: char, amount: &str) {
        nl: "{start}; {source} maakt {letter} juist {amount} k€ duurder",
        en: "{start}; {source} makes {letter} {amount} k€ dearer",
    }
    source(name: &str, amount: &str) { nl: "{name} ({amount}\u{a0}k€)", en: "{name} ({amount}\u{a0}k€)" }
    both(first: &str, second: &str) { nl: "{first} en {second}", en: "{first} and {second}" }
    assumptions_dearer(base: char, amount: &str) {
        nl: "Uw eigen aannames maken {base} zelf {amount} k€ duurder.",
        en: "Your own assumptions make {base} itself {amount} k€ dearer.",
    }
    assumptions_cheaper(base: char, amount: &str) {
        nl: "Uw eigen aannames maken {base} zelf {amount} k€ goedkoper.",
        en: "Your own assumptions make {base} itself {amount} k€ cheaper.",
    }
}

sentences! {
    unit() { nl: "Contant, k€", en: "Present, k€" }
    total() { nl: "Gemiddeld totaal", en: "Mean total" }
    total_short() { nl: "Gemiddeld", en: "Mean total" }
    parts() { nl: "Per onderdeel", en: "By part" }
    years() { nl: "Per jaar", en: "By year" }
    difference(base: char) { nl: "Tegenover {base}", en: "Against {base}" }
    choices() { nl: "Keuzes samen", en: "All choices" }
    assumptions(base: char) { nl: "Aannames, in {base}", en: "Assumptions, {base}" }
    chance() { nl: "Kans", en: "Chance" }
    within_budget(amount: &str) { nl: "Binnen budget {amount}", en: "Within budget {amount}" }
    under(amount: &str) { nl: "Blijft onder {amount}", en: "Stays under {amount}" }
    within_budget_short(amount: &str) { nl: "Budget {amount}", en: "Budget {amount}" }
    under_short(amount: &str) { nl: "Onder {amount}", en: "Under {amount}" }
    curve() { nl: "onder elk bedrag", en: "any amount" }
    axis(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
}

sentences! {
    row_share(title: &str, row: &str, figure: &str, share: &str) {
        nl: "{title} · {row}: {figure} k€, {share} % van het totaal",
        en: "{title} · {row}: {figure} k€, {share}% of the total",
    }
    row_total(title: &str, figure: &str) {
        nl: "{title} · gemiddeld {figure} k€, contant, prijzen van 2024",
        en: "{title} · {figure} k€ on average, present value, prices of 2024",
    }
    base_has(start: &str, base: char, figure: &str) { nl: "{start}  {base}: {figure}", en: "{start}  {base}: {figure}" }
    row_choice(title: &str, row: &str, figure: &str, change: &str) {
        nl: "{title} · {row}: {figure} k€ door {change}",
        en: "{title} · {row}: {figure} k€ by {change}",
    }
    row_same(title: &str, row: &str, base: char) {
        nl: "{title} · {row}: hetzelfde als {base}",
        en: "{title} · {row}: the same as {base}",
    }
    row_choices(title: &str, figure: &str, base: char) {
        nl: "{title} · alle keuzes samen: {figure} k€ ten opzichte van {base}",
        en: "{title} · all choices together: {figure} k€ compared with {base}",
    }
    row_assumptions(base: char, figure: &str) {
        nl: "Uw eigen aannames veranderen {base} zelf met {figure} k€",
        en: "Your own assumptions change {base} itself by {figure} k€",
    }
    row_baseline(title: &str, key: &str) {
        nl: "{title} is de basis; {key} gaat naar een ander scenario",
        en: "{title} is the baseline; {key} goes to another scenario",
    }
}
