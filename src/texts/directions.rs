//! Sentences of the directions in rows: which one fits, and why the others do not.

sentences! {
    question() { nl: "Welke richting past bij deze case?", en: "Which direction fits this case?" }
    title(letter: char) {
        nl: "Welke richting past bij deze casus? Enter past toe op {letter}",
        en: "Which direction fits this case? Enter applies to {letter}",
    }
    direction() { nl: "Richting", en: "Direction" }

    left(names: &str) { nl: "Om af te wegen: {names}.", en: "To weigh: {names}." }
    rest() {
        nl: "De rest haalt een grens niet, of een ander is nergens echt minder en ergens echt beter.",
        en: "The others miss a limit, or some other is nowhere really worse and somewhere really better.",
    }
    all_left() {
        nl: "Geen valt af: elke blijft binnen de grenzen en is ergens echt beter dan elke andere.",
        en: "None drops out: each stays within the limits and is somewhere really better than any other.",
    }
    none_left(limit: &str, name: &str, count: &str) {
        nl: "Geen houdt alle grenzen. Het dichtst bij ‘{limit}’ komt {name}: in {count} van 100 toekomsten.",
        en: "None keeps every limit. Nearest to ‘{limit}’ is {name}: in {count} of 100 futures.",
    }
    best_mark(sign: char) {
        nl: "{sign} staat bij wat van geen ander scenario duidelijk verliest.",
        en: "{sign} marks what no other scenario clearly beats.",
    }
    limit_mark(sign: char, limits: &str) {
        nl: "{sign} staat bij wat een grens niet haalt: {limits}.",
        en: "{sign} marks what misses a limit: {limits}.",
    }
    short_legend(best: char, limit: char, adapted: char, same: char) {
        nl: "{best} beste  {limit} buiten de grens  {adapted} aangepast  {same} als een ander",
        en: "{best} best  {limit} beyond the limit  {adapted} adapted  {same} as another",
    }

    adapted(name: &str, layers: &str) { nl: "{name} (aangepast: {layers})", en: "{name} (adapted: {layers})" }
    adapted_mark() {
        nl: "‘Aangepast’: op die lagen laat de case de keuze van de richting niet toe; er staat de naaste keuze die wel kan.",
        en: "‘Adapted’: on those layers the case does not allow the choice of the direction; the nearest one that it allows stands there.",
    }
    is(name: &str, other: &str) { nl: "{name} = {other}", en: "{name} = {other}" }
    same_as(name: &str) { nl: "Komt op hetzelfde neer als {name}.", en: "Comes down to the same as {name}." }
    missed(limit: &str, count: &str) {
        nl: "Buiten de grens: {limit} in maar {count} van 100 toekomsten.",
        en: "Beyond the limit: {limit} in only {count} of 100 futures.",
    }
    beaten(names: &str) {
        nl: "Nergens echt minder en ergens echt beter: {names}.",
        en: "Nowhere really worse and somewhere really better: {names}.",
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
    computing(done: usize, of: usize) { nl: "{done} van {of} doorgerekend…", en: "{done} of {of} worked out…" }
    refining(done: &str, of: &str) { nl: "{done} van {of} toekomsten…", en: "{done} of {of} futures…" }
}
