//! Sentences about what a figure of all cases together is made of.

sentences! {
    title(name: &str) { nl: "Waaruit bestaat dit? {name}", en: "What is this made of? {name}" }
    figures() { nl: "Alle cijfers van het geheel", en: "All figures of the whole" }
    figures_about() {
        nl: "Enter op een cijfer laat zien waaruit het bestaat: welke casus, welk onderdeel, welk jaar, en dan de herleiding van die casus tot de bronnen.",
        en: "Enter on a figure shows what it is made of: which case, which part, which year, and then the trail of that case to its sources.",
    }
    case_figures_about() {
        nl: "De cijfers van deze casus binnen dit portfolio. Enter toont de herleiding op Vergelijk.",
        en: "The figures of this case within this portfolio. Enter shows the trail on Compare.",
    }
    cost_about(mean: &str, median: &str) {
        nl: "Alle casussen opgeteld, per toekomst. Onderdelen staan als gemiddelde, want alleen gemiddelden tellen op: samen {mean}. In de middelste toekomst zijn de kosten {median}.",
        en: "All cases added up, future by future. Parts are shown as means, because only means add up: {mean} in total. In the middle future the cost is {median}.",
    }
    waiting(amount: &str) {
        nl: " Wat de oude manier van werken kost zolang casussen wachten ({amount}), telt hier niet in mee.",
        en: " What today’s way of working costs while cases wait ({amount}) is not counted here.",
    }
    budget_about(budget: &str) {
        nl: "In hoeveel toekomsten alle casussen samen binnen {budget} blijven. Per casus geldt het eigen budget.",
        en: "In how many futures all cases together stay within {budget}. For each case, its own budget applies.",
    }
    serious_about(any: &str) {
        nl: "Hoeveel casussen gemiddeld een ernstig incident hebben: de kansen per casus opgeteld. In {any} van de 100 toekomsten heeft minstens één casus er een.",
        en: "How many cases have a serious incident on average: the chances of the cases added up. In {any} of 100 futures at least one case has one.",
    }
    control_about() {
        nl: "Welk deel van al het beheer in publieke handen is. Een casus met meer beheer telt zwaarder.",
        en: "The share of all operation work that is in public hands. A case with more operation work counts for more.",
    }
    people_about() {
        nl: "Het drukste jaar van alle casussen samen. Niet elke casus heeft het dan het drukst, dus de casussen tellen op tot meer.",
        en: "The busiest year of all cases together. Not every case is busiest then, so the cases add up to more.",
    }
    unfilled_about() {
        nl: "Het jaar waarin het grootste deel van al het eigen werk geen mensen heeft, vóór inhuur. Het tekort is over de casussen verdeeld naar wat ze vragen.",
        en: "The year in which the largest part of all in-house work is unstaffed, before external hiring. The shortage is shared among the cases by what they require.",
    }
    live_about(year: u16) {
        nl: "Wanneer de laatste casus in gebruik is, in maanden vanaf begin {year}. Per casus vanaf de eigen start.",
        en: "When the last case is live, in months from the start of {year}. For each case from its own start.",
    }
    needed_about() {
        nl: "Elke casus telt mee naar zijn bouwkosten.",
        en: "Each case is weighted by its build cost.",
    }
    other_about() {
        nl: "Alle casussen samen, per toekomst.",
        en: "All cases together, future by future.",
    }
    of_part(part: &str) { nl: "Kosten: {part}", en: "Cost: {part}" }
    lacking() { nl: "Tekort vóór inhuur, per jaar", en: "Shortage before external hiring, by year" }
    lacking_about() {
        nl: "Fte die ontbreken vóór inhuur: het gemiddelde over de toekomsten van wat de casussen vragen en de organisatie niet kan leveren. Daaronder per competentie, en wie er in het slechtste jaar om vraagt.",
        en: "FTE lacking before external hiring: the mean over futures of what the cases require and the organisation cannot supply. Below that by competence, and who requires it in the worst year.",
    }
    competence_about() {
        nl: "Per jaar: nodig, beschikbaar, tekort vóór inhuur (fte, gemiddeld over de toekomsten).",
        en: "By year: needed, available, shortage before external hiring (FTE, means over futures).",
    }
    in_year(year: u16) { nl: "In {year}", en: "In {year}" }
    fte(fte: &str) { nl: "{fte} fte", en: "{fte} FTE" }
    months(months: &str) { nl: "{months} mnd", en: "{months} months" }
    fte_lacking(fte: &str) { nl: "{fte} fte ontbreekt", en: "{fte} FTE lacking" }
    met(needed: &str, available: &str, gap: &str) { nl: "{needed} · {available} · {gap}", en: "{needed} · {available} · {gap}" }
    asks_for(case: &str, what: &str, competence: &str) {
        nl: "{case}, {what}: vraagt {competence}",
        en: "{case}, {what}: requires {competence}",
    }
    missed() { nl: "Gemist (ambitie te laag)", en: "Missed (ambition too low)" }
    missed_about() {
        nl: "Wat nodig is maar niet gebeurt: 100% min wat alle casussen in de middelste toekomst doen van wat nodig is.",
        en: "What is needed but not done: 100% less the share of the need that all cases meet in the middle future.",
    }
    overreach() { nl: "Overvraagd (ambitie te hoog)", en: "Overreach (ambition too high)" }
    overreach_about(share: &str) {
        nl: "In hoeveel toekomsten in enig jaar meer dan {share}% van al het eigen werk geen mensen heeft. Een ambitie heet haalbaar als dat er hoogstens 10 van de 100 zijn. Beide grenzen zijn een keuze van speelveld.",
        en: "In how many futures more than {share}% of all in-house work is unstaffed in any year. An ambition counts as feasible if that is at most 10 of 100. Both limits are a choice made in speelveld.",
    }
    alike() { nl: "Gelijke keuzes", en: "Same choices" }
    alike_about() {
        nl: "100% min de gemiddelde afstand tussen de keuzes van twee casussen: een andere werkwijze is 1, dezelfde met andere partners hoogstens ½. Per casus staat er hoe ver die van de andere afligt.",
        en: "100% less the mean distance between the choices of two cases: another mode is 1, the same mode with other partners ½ at most. For each case it says how far it is from the others.",
    }
    payers_about() {
        nl: "× € 1.000 volgens plan, zonder tegenslag: eigen werk · aan partners · door partners zelf gedragen · afstemming.",
        en: "€k as planned, without setbacks: in-house work · to partners · borne by partners · coordination.",
    }
    starts() { nl: "Startjaren", en: "Start years" }
    starts_about(lacking: &str) {
        nl: "Wanneer elke casus begint, en wat een jaar eerder of later verandert aan het tekort vóór inhuur in het slechtste jaar, nu {lacking} fte. Het verschil is met weinig toekomsten berekend; staat het er nog niet, open dan eerst het onderdeel Planning.",
        en: "When each case starts, and how a year earlier or later changes the shortage before external hiring in the worst year, now {lacking} FTE. The change is computed from few futures; if it is not shown yet, open Schedule first.",
    }
    moves(start: &str, earlier: &str, later: &str) {
        nl: "{start} · eerder {earlier} · later {later}",
        en: "{start} · earlier {earlier} · later {later}",
    }
    counts_for(figure: &str, share: &str) { nl: "{figure} · telt voor {share}%", en: "{figure} · counts for {share}%" }
    years_from(months: &str, year: u16) { nl: "{months} vanaf {year}", en: "{months} from {year}" }
    opens(case: &str, letter: char) {
        nl: "Enter opent {case} op Vergelijk, met portfolio {letter} eromheen, bij de herleiding van dit cijfer.",
        en: "Enter opens {case} on Compare, with portfolio {letter} around it, at the trail of this figure.",
    }
    leads() { nl: "Enter laat zien waaruit dit bestaat.", en: "Enter shows what this is made of." }
    far(share: &str) { nl: "{share}% anders", en: "{share}% different" }
}
