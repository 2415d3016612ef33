//! Sentences of the costs screen.

sentences! {
    on_its_own(title: &str, total: &str, parts: &str) {
        nl: "{title} kost gemiddeld {total}, vooral aan {parts}.",
        en: "{title} costs {total} on average, mostly for {parts}.",
    }
    cheaper(title: &str, base: &str, difference: &str) {
        nl: "{title} is gemiddeld {difference} goedkoper dan {base}",
        en: "{title} costs {difference} less than {base} on average",
    }
    dearer(title: &str, base: &str, difference: &str) {
        nl: "{title} is gemiddeld {difference} duurder dan {base}",
        en: "{title} costs {difference} more than {base} on average",
    }
    equal(title: &str, base: &str) {
        nl: "{title} kost gemiddeld evenveel als {base}",
        en: "{title} costs the same as {base} on average",
    }
    wholly_from(difference: &str, sources: &str) {
        nl: "{difference}, door {sources}",
        en: "{difference}, due to {sources}",
    }
    mostly_from(difference: &str, sources: &str) {
        nl: "{difference}, vooral door {sources}",
        en: "{difference}, mostly due to {sources}",
    }
    but_cheaper(start: &str, source: &str, letter: char, amount: &str) {
        nl: "{start}; {source} maakt {letter} juist {amount} goedkoper",
        en: "{start}, but {source} makes {letter} {amount} cheaper",
    }
    but_dearer(start: &str, source: &str, letter: char, amount: &str) {
        nl: "{start}; {source} maakt {letter} juist {amount} duurder",
        en: "{start}, but {source} adds {amount} to {letter}",
    }
    source(name: &str, amount: &str) { nl: "{name} ({amount})", en: "{name} ({amount})" }
    both(first: &str, second: &str) { nl: "{first} en {second}", en: "{first} and {second}" }
    assumptions_dearer(base: char, amount: &str) {
        nl: "Door uw eigen aannames wordt {base} zelf {amount} duurder.",
        en: "Your own assumptions add {amount} to {base} itself.",
    }
    assumptions_cheaper(base: char, amount: &str) {
        nl: "Door uw eigen aannames wordt {base} zelf {amount} goedkoper.",
        en: "Your own assumptions make {base} itself {amount} cheaper.",
    }
}

sentences! {
    unit() { nl: "× € 1.000", en: "€k" }
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
    curve() { nl: "per bedrag", en: "by amount" }
    beyond(count: &str) { nl: "→ nog {count}", en: "→ {count} more" }
    axis(low: &str, high: &str) { nl: "× € 1.000: {low} tot {high}", en: "€{low}k to €{high}k" }
}

sentences! {
    row_share(title: &str, row: &str, figure: &str, share: &str) {
        nl: "{title} · {row}: {figure}, {share}% van het totaal",
        en: "{title} · {row}: {figure}, {share}% of the total",
    }
    row_total(title: &str, figure: &str) {
        nl: "{title} · gemiddeld {figure}, contante waarde, prijspeil 2024",
        en: "{title} · {figure} on average, present value, 2024 prices",
    }
    base_has(start: &str, base: char, figure: &str) { nl: "{start}  {base}: {figure}", en: "{start}  {base}: {figure}" }
    row_choice(title: &str, row: &str, figure: &str, change: &str) {
        nl: "{title} · {row}: {figure} door {change}",
        en: "{title} · {row}: {figure} due to {change}",
    }
    row_same(title: &str, row: &str, base: char) {
        nl: "{title} · {row}: hetzelfde als {base}",
        en: "{title} · {row}: the same as {base}",
    }
    row_choices(title: &str, figure: &str, base: char) {
        nl: "{title} · alle keuzes samen: {figure} ten opzichte van {base}",
        en: "{title} · all choices together: {figure} compared with {base}",
    }
    row_assumptions(base: char, figure: &str) {
        nl: "Uw eigen aannames veranderen {base} zelf met {figure}",
        en: "Your own assumptions change {base} itself by {figure}",
    }
    row_baseline(title: &str, key: &str) {
        nl: "{title} is de basis; {key} gaat naar een ander scenario",
        en: "{title} is the baseline; {key} goes to another scenario",
    }
}
