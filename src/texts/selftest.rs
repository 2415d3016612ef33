//! Sentences of the self-test: the outside cases and what is compared in them.

sentences! {
    about() {
        nl: "Gepubliceerde berekeningen van anderen, nagerekend met de code die ook uw scenario's doorrekent",
        en: "Published calculations by others, worked out with the code that also works out your scenarios",
    }
    open_fair() {
        nl: "Open FAIR: jaarlijks verlies uit frequentie en schade",
        en: "Open FAIR: yearly loss from frequency and magnitude",
    }
    riskquant() {
        nl: "riskquant: verwacht jaarlijks verlies uit een bandbreedte",
        en: "riskquant: expected yearly loss from a range",
    }
    time_to_botec() {
        nl: "Time to BOTEC: mengsel van zekere en onzekere waarden",
        en: "Time to BOTEC: mixture of certain and uncertain values",
    }
    machine_lease() {
        nl: "Hubbard: een machine leasen of niet",
        en: "Hubbard: whether to lease a machine",
    }
    pert() {
        nl: "PERT tussen 50 en 500 met 100 als waarschijnlijkste waarde",
        en: "PERT between 50 and 500 with 100 most likely",
    }
    ishigami() {
        nl: "Ishigami: welke invoer bepaalt de spreiding",
        en: "Ishigami: which input makes the spread",
    }
    goferbroke() {
        nl: "Goferbroke: naar olie boren of de grond verkopen",
        en: "Goferbroke: drill for oil or sell the land",
    }
    perfect_information() {
        nl: "Vier keuzes in drie situaties: wat is vooraf weten waard",
        en: "Four choices in three states: what is knowing first worth",
    }
    hypervolume() {
        nl: "Front en oppervlak van vijf punten",
        en: "Frontier and area of five points",
    }
    overrun() {
        nl: "Kostenoverschrijding van 1.471 IT-projecten",
        en: "Cost overrun of 1,471 IT projects",
    }
    compound_poisson() {
        nl: "Som van een onbekend aantal schades",
        en: "Sum of an unknown number of losses",
    }
    mean() {
        nl: "gemiddelde",
        en: "mean",
    }
    standard_deviation() {
        nl: "standaardafwijking",
        en: "standard deviation",
    }
    variance() {
        nl: "variantie",
        en: "variance",
    }
    yearly_loss() {
        nl: "verwacht verlies per jaar",
        en: "expected loss a year",
    }
    chance_of_loss() {
        nl: "kans om niet uit de kosten te komen",
        en: "chance of not breaking even",
    }
    share_of_first() {
        nl: "aandeel van de eerste invoer in de spreiding",
        en: "share of the first input in the spread",
    }
    share_of_second() {
        nl: "aandeel van de tweede invoer in de spreiding",
        en: "share of the second input in the spread",
    }
    share_of_third() {
        nl: "aandeel van de derde invoer in de spreiding",
        en: "share of the third input in the spread",
    }
    least_regret() {
        nl: "kleinste grootste spijt (boren)",
        en: "smallest largest regret (drill)",
    }
    best_expectation() {
        nl: "hoogste verwachte opbrengst",
        en: "highest expected payoff",
    }
    worth_of_knowing() {
        nl: "waarde van volledige kennis vooraf",
        en: "value of perfect information",
    }
    area() {
        nl: "oppervlak tot het referentiepunt",
        en: "area up to the reference point",
    }
    front_size() {
        nl: "punten op het front",
        en: "points on the frontier",
    }
    front_published() {
        nl: "gepubliceerde punten op ons front",
        en: "published points on our frontier",
    }
    mean_overrun() {
        nl: "gemiddelde overschrijding",
        en: "mean overrun",
    }
    black_swans() {
        nl: "aandeel zwarte zwanen",
        en: "share of black swans",
    }
    size_of_black_swans() {
        nl: "gemiddelde overschrijding van een zwarte zwaan",
        en: "mean overrun of a black swan",
    }
}

sentences! {
    ours() { nl: "onze uitkomst", en: "ours" }
    published() { nl: "gepubliceerd", en: "published" }
    tolerance() { nl: "marge", en: "tolerance" }
    pass() { nl: "goed", en: "pass" }
    fail() { nl: "FOUT", en: "FAIL" }
    all_pass(count: usize) { nl: "Alle {count} uitkomsten kloppen.", en: "All {count} figures pass." }
    some_fail(failing: usize, count: usize) {
        nl: "{failing} van de {count} uitkomsten kloppen niet.",
        en: "{failing} of the {count} figures fail.",
    }
}
