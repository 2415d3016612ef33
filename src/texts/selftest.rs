//! Sentences of the self-test: the outside cases and what is compared in them.

sentences! {
    about() {
        nl: "Gepubliceerde berekeningen, ter controle nagerekend met de code die ook uw scenario’s doorrekent",
        en: "Published calculations, recomputed as a check with the code that also simulates your scenarios",
    }
    open_fair() {
        nl: "Open FAIR: jaarlijks verlies uit frequentie en schade",
        en: "Open FAIR: yearly loss from frequency and magnitude",
    }
    riskquant() {
        nl: "riskquant: verwacht jaarlijks verlies uit een bereik",
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
        en: "Ishigami: which input drives the variance",
    }
    goferbroke() {
        nl: "Goferbroke: naar olie boren of de grond verkopen",
        en: "Goferbroke: drill for oil or sell the land",
    }
    perfect_information() {
        nl: "Vier keuzes in drie situaties: waarde van vooraf weten",
        en: "Four choices in three states: value of perfect information",
    }
    hypervolume() {
        nl: "Front en oppervlak van vijf punten",
        en: "Frontier and area of five points",
    }
    overrun() {
        nl: "Kostenoverschrijding van 1.471 ICT-projecten",
        en: "Cost overrun of 1,471 ICT projects",
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
        nl: "minimax-spijt (boren)",
        en: "minimax regret (drill)",
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
        nl: "gepubliceerde punten op het front van speelveld",
        en: "published points on speelveld’s frontier",
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
    thompson_lumber() { nl: "Thompson Lumber: een grote fabriek, een kleine of geen", en: "Thompson Lumber: a large plant, a small one or none" }
    oil_wildcatter() { nl: "De olieboorder: boren, of eerst onderzoek doen", en: "The oil wildcatter: drill, or test first" }
    texaco() { nl: "Texaco tegen Pennzoil: schikken of procederen", en: "Texaco versus Pennzoil: settle or go to court" }
    advertising() { nl: "Hubbard: een reclamecampagne goedkeuren of niet", en: "Hubbard: whether to approve an advertising campaign" }
    unit_normal_loss() { nl: "Verwacht verlies van een verkeerde keuze bij normaal verdeelde onzekerheid", en: "Expected loss of a wrong choice under normally distributed uncertainty" }
    expected_shortfall() { nl: "Gemiddelde van het ongunstigste deel van een normale verdeling", en: "Mean of the worst part of a normal distribution" }
    ignored_correlation() { nl: "Book: samenhang tussen kosten weglaten", en: "Book: leaving out correlation between costs" }
    general_foundry() { nl: "General Foundry: het kritieke pad", en: "General Foundry: the critical path" }
    sum_of_four() { nl: "GUM: som van vier onzekere getallen", en: "GUM: sum of four uncertain numbers" }
    type_seven() { nl: "Kwantielen van 1 tot en met 10", en: "Quantiles of 1 to 10" }
    two_of_three() { nl: "Twee van de drie onderdelen moeten werken", en: "Two of the three parts must work" }
    zdt1() { nl: "Oppervlak van tien punten van ZDT1", en: "Area of ten points of ZDT1" }
    spearman() { nl: "Spearman: intelligentie en uren televisie", en: "Spearman: intelligence and hours of television" }
    glove_game() { nl: "Het handschoenenspel: wie draagt hoeveel bij", en: "The glove game: who contributes how much" }
    public_projects() { nl: "Kosten en duur van 1.355 publieke ICT-projecten", en: "Cost and duration of 1,355 public ICT projects" }
    expected_large() { nl: "verwachting van de grote fabriek", en: "expectation of the large plant" }
    expected_small() { nl: "verwachting van de kleine fabriek", en: "expectation of the small plant" }
    expected_nothing() { nl: "verwachting van niets doen", en: "expectation of doing nothing" }
    least_regret_place() { nl: "keuze volgens minimax-spijt (klein = 1)", en: "choice by minimax regret (small = 1)" }
    expectation_after_test() { nl: "verwachting na onderzoek, min de kosten daarvan", en: "expectation after a test, less its cost" }
    opportunity_loss_approve() { nl: "verwachte spijt van goedkeuren", en: "expected opportunity loss of approving" }
    opportunity_loss_reject() { nl: "verwachte spijt van afwijzen", en: "expected opportunity loss of rejecting" }
    loss_at_0() { nl: "op afstand 0", en: "at distance 0" }
    loss_at_half() { nl: "op afstand 0,5", en: "at distance 0.5" }
    loss_at_1() { nl: "op afstand 1", en: "at distance 1" }
    worth_of_part() { nl: "waarde van voorkennis over één deel", en: "value of knowing one part" }
    worth_of_parts() { nl: "waarde van voorkennis over twee delen", en: "value of knowing two parts" }
    known_box() { nl: "Waar het misgaat: een vooraf bekend gebied", en: "Where it goes wrong: a region known beforehand" }
    lower_end() { nl: "ondergrens", en: "lower end" }
    upper_end() { nl: "bovengrens", en: "upper end" }
    coverage() { nl: "deel van de missers dat erin ligt", en: "share of the misses that lie inside" }
    density() { nl: "deel daarbinnen dat een misser is", en: "share of what lies inside that misses" }
    loss_at_2() { nl: "op afstand 2", en: "at distance 2" }
    beyond_90() { nl: "ongunstigste 10%", en: "worst 10%" }
    beyond_95() { nl: "ongunstigste 5%", en: "worst 5%" }
    beyond_99() { nl: "ongunstigste 1%", en: "worst 1%" }
    understated_10() { nl: "spreiding te klein bij 10 posten", en: "spread understated with 10 items" }
    understated_30() { nl: "spreiding te klein bij 30 posten", en: "spread understated with 30 items" }
    understated_100() { nl: "spreiding te klein bij 100 posten", en: "spread understated with 100 items" }
    in_time() { nl: "kans om in 16 weken klaar te zijn", en: "chance of finishing within 16 weeks" }
    half_range_normal() { nl: "halve breedte van 95%, normaal", en: "half width of 95%, normal" }
    half_range_rectangular() { nl: "halve breedte van 95%, rechthoekig", en: "half width of 95%, rectangular" }
    quarter() { nl: "25%-kwantiel", en: "25% quantile" }
    half() { nl: "50%-kwantiel", en: "50% quantile" }
    three_quarters() { nl: "75%-kwantiel", en: "75% quantile" }
    nine_tenths() { nl: "90%-kwantiel", en: "90% quantile" }
    keeps_working() { nl: "kans dat het geheel werkt", en: "chance that the whole works" }
    rank_correlation() { nl: "rangcorrelatie", en: "rank correlation" }
    share_of_left() { nl: "deel van de linkerhandschoen", en: "share of the left glove" }
    share_of_right() { nl: "deel van een rechterhandschoen", en: "share of a right glove" }
    share_of_other() { nl: "deel van de andere rechterhandschoen", en: "share of the other right glove" }
    far_over() { nl: "deel dat meer dan 25% duurder wordt", en: "share that overruns by more than 25%" }
    later() { nl: "langer dan gepland, gemiddeld", en: "longer than planned, on average" }
}

sentences! {
    ours() { nl: "speelveld", en: "speelveld" }
    published() { nl: "gepubliceerd", en: "published" }
    tolerance() { nl: "marge", en: "tolerance" }
    pass() { nl: "goed", en: "pass" }
    fail() { nl: "FOUT", en: "FAIL" }
    all_pass(count: usize) { nl: "Alle {count} uitkomsten kloppen.", en: "All {count} figures pass." }
    some_fail(failing: usize, count: usize) {
        nl: "Uitkomsten die niet kloppen: {failing} van de {count}.",
        en: "Figures that fail: {failing} of {count}.",
    }
}
