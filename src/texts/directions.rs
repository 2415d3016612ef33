//! Sentences of the directions in rows: which one fits, and why the others do not.

sentences! {
    question() { nl: "Welke richting past bij deze casus?", en: "Which direction fits this case?" }
    title(letter: char) {
        nl: "Welke richting past bij deze casus? Enter past die toe op {letter}",
        en: "Which direction fits this case? Enter applies it to {letter}",
    }
    direction() { nl: "Richting", en: "Direction" }

    left(names: &str) { nl: "Om af te wegen: {names}.", en: "To weigh up: {names}." }
    rest() {
        nl: "De rest haalt een grens niet, of een andere richting is nergens duidelijk slechter en ergens duidelijk beter.",
        en: "The others miss a limit, or another direction is nowhere clearly worse and somewhere clearly better.",
    }
    all_left() {
        nl: "Geen valt af: elke blijft binnen de grenzen en is ergens duidelijk beter dan elke andere.",
        en: "None drops out: each stays within the limits and is somewhere clearly better than any other.",
    }
    none_left(limit: &str, name: &str, count: &str, of: usize) {
        nl: "Geen enkele richting blijft binnen alle grenzen. Het dichtst bij ‘{limit}’ komt {name}: in {count} van de {of} toekomsten.",
        en: "None meets every limit. Closest to ‘{limit}’ is {name}: in {count} of {of} futures.",
    }
    best_mark(sign: char) {
        nl: "{sign} staat bij elk scenario dat door geen enkel ander duidelijk wordt overtroffen.",
        en: "{sign} marks each scenario that no other clearly beats.",
    }
    limit_mark(sign: char, limits: &str) {
        nl: "{sign} staat bij wat een grens niet haalt: {limits}.",
        en: "{sign} marks what misses a limit: {limits}.",
    }
    short_legend(best: char, limit: char, adapted: char, same: char) {
        nl: "{best} beste  {limit} buiten de grens  {adapted} aangepast  {same} gelijk aan een ander",
        en: "{best} best  {limit} beyond the limit  {adapted} adapted  {same} same as another",
    }

    adapted(name: &str, layers: &str) { nl: "{name} (aangepast: {layers})", en: "{name} (adapted: {layers})" }
    adapted_mark() {
        nl: "‘Aangepast’: op die lagen laat de casus de keuze van de richting niet toe; hier staat de keuze die er het dichtst bij komt en wel kan.",
        en: "‘Adapted’: on those layers the case does not allow the choice of the direction; the nearest choice that it allows is shown.",
    }
    is(name: &str, other: &str) { nl: "{name} = {other}", en: "{name} = {other}" }
    same_as(name: &str) { nl: "Komt op hetzelfde neer als {name}.", en: "Amounts to the same as {name}." }
    missed(limit: &str, count: &str, of: usize) {
        nl: "Buiten de grens: {limit} in slechts {count} van de {of} toekomsten.",
        en: "Beyond the limit: {limit} in only {count} of {of} futures.",
    }
    beaten(names: &str) {
        nl: "Nergens duidelijk slechter en ergens duidelijk beter: {names}.",
        en: "Nowhere clearly worse and somewhere clearly better: {names}.",
    }
    best_on(outcomes: &str) { nl: "Beste op: {outcomes}.", en: "Best on: {outcomes}." }
    best_first(outcome: &str) {
        nl: "Op volgorde van ‘{outcome}’, de gunstigste eerst.",
        en: "In order of ‘{outcome}’, the most favourable first.",
    }
    lowest_first(outcome: &str) {
        nl: "Op volgorde van ‘{outcome}’, de laagste eerst.",
        en: "In order of ‘{outcome}’, the lowest first.",
    }
    computing(done: usize, of: usize) { nl: "{done} van {of} doorgerekend…", en: "{done} of {of} simulated…" }
    refining(done: &str, of: &str) { nl: "{done} van {of} toekomsten…", en: "{done} of {of} futures…" }
}
