//! Sentences of a session with many participants: counts, spreads and lists instead of a column for each.

sentences! {
    participants(count: usize) { nl: "{count} deelnemers", en: "{count} participants" }
    how_many() { nl: "aantal", en: "number" }
    who() { nl: "wie", en: "who" }
    times(count: usize) { nl: "{count}×", en: "{count}×" }
    of_all(count: usize, all: usize) { nl: "{count} van {all}", en: "{count} of {all}" }
    and_more(name: &str, more: usize) { nl: "{name} +{more}", en: "{name} +{more}" }
    explain_first() {
        nl: "Nog geen cijfers: laat bij elke keuze eerst iemand in één zin zeggen waarom.",
        en: "No figures yet: for each choice, first let someone say in one sentence why.",
    }

    who_by(key: &str) { nl: "Met {key} ziet u wie.", en: "{key} shows who." }
    about_knowing() {
        nl: "Dit laat zien hoe goed ieder de eigen zekerheid inschat, niet wie de beste keuze maakte.",
        en: "This shows how well each participant judged their own certainty, not who made the best choice.",
    }
    ranges_held(held: usize, all: usize) {
        nl: "Bereiken die de eigen uitkomst bevatten: {held} van de {all}.",
        en: "Ranges that contain their own outcome: {held} of {all}.",
    }
    ranges_caught(caught: &str) {
        nl: "Gemiddeld bevatte een bereik {caught} van de 100 toekomsten; 90 was het doel.",
        en: "On average a range contained {caught} of 100 futures; 90 was the aim.",
    }
    ranges_beside(below: usize, above: usize) {
        nl: "Helemaal onder de uitkomst: {below}. Helemaal erboven: {above}.",
        en: "Wholly below the outcome: {below}. Wholly above it: {above}.",
    }
    how_well_aimed() { nl: "Hoe goed was elk bereik gekozen?", en: "How well was each range chosen?" }
    how_far_off() { nl: "Hoe ver lag het midden van elk bereik van de eigen uitkomst af?", en: "How far was the middle of each range from its own outcome?" }
    each_range() { nl: "Elk bereik naast de eigen uitkomst", en: "Each range beside its own outcome" }
    scale_outcome() { nl: "uitkomst", en: "outcome" }
    scale_caught() { nl: "bevat/100", en: "holds/100" }
    middles() { nl: "midden", en: "middle" }
    how_to_read() {
        nl: "Elke rij is van één deelnemer, van te laag naar te hoog. De as is de afwijking van de eigen uitkomst; ┃ is raak. ● is een bereik dat de uitkomst bevat, ○ een dat ernaast zit. Achteraan: hoeveel van de 100 toekomsten het bevat.",
        en: "Each row is one participant, from too low to too high. The axis is the deviation from their own outcome; ┃ is spot on. ● is a range that contains the outcome, ○ one that misses it. At the end: how many of 100 futures it contains.",
    }
    how_to_read_middles() {
        nl: "De as is de afwijking van de eigen uitkomst; in het midden is raak. ● is een bereik dat de uitkomst bevat, ○ een dat ernaast zit.",
        en: "The axis is the deviation from their own outcome; the middle is spot on. ● is a range that contains the outcome, ○ one that misses it.",
    }

    different(participants: usize, decisions: usize) {
        nl: "{participants} deelnemers kozen {decisions} verschillende combinaties.",
        en: "{participants} participants chose {decisions} different combinations.",
    }
    all_the_same(participants: usize) {
        nl: "Alle {participants} deelnemers kozen dezelfde combinatie.",
        en: "All {participants} participants chose the same combination.",
    }
    on_the_frontier(count: usize, decisions: usize, measures: &str) {
        nl: "◆ Door geen andere overtroffen: {count} van de {decisions} combinaties; geen andere is op {measures} minstens zo goed en op minstens één daarvan beter.",
        en: "◆ Beaten by no other: {count} of {decisions} combinations; no other is at least as good on {measures} and better on at least one of them.",
    }
    frontier_note() {
        nl: "Kiezen tussen combinaties met ◆ is een kwestie van wat het zwaarst weegt; bij elke andere is er één die nergens slechter is en ergens beter.",
        en: "Choosing among combinations with ◆ is a matter of what weighs most; for every other there is one that is nowhere worse and somewhere better.",
    }
    limits_kept() { nl: "Grenzen: hoeveel deelnemers bleven erbinnen?", en: "Limits: how many participants met them?" }
    all_limits() { nl: "Alle grenzen", en: "All limits" }
    head_limits() { nl: "Grenzen gehaald", en: "Limits met" }
    spread() { nl: "Uitkomsten: het gunstigste, het midden en het ongunstigste", en: "Outcomes: the best, the middle and the worst" }
    head_best() { nl: "gunstigst", en: "best" }
    head_by() { nl: "van wie", en: "whose" }
    head_middle() { nl: "midden", en: "middle" }
    head_worst() { nl: "ongunstigst", en: "worst" }
    by_decision() { nl: "Elke combinatie, de goedkoopste bovenaan", en: "Each combination, cheapest first" }

    choices_agree() { nl: "Waar iedereen hetzelfde kiest", en: "Where everybody chooses the same" }
    all_choose_the_same() { nl: "Nergens: iedereen kiest hetzelfde.", en: "Nowhere: everybody chooses the same." }
    what_decides() {
        nl: "Hoeveel van het verschil in uitkomst komt door de keuze, en niet door de toekomst?",
        en: "How much of the variation in outcome comes from the choice rather than the future?",
    }
    per_cent(share: usize) { nl: "{share}%", en: "{share}%" }
    about_deciding() {
        nl: "Het deel van alle spreiding (variantie) dat komt door verschillen tussen deelnemers, en niet door de toekomst. Een klein deel betekent: wat u kiest, maakt daar minder uit dan wat er gebeurt.",
        en: "The part of all variation (variance) that comes from differences between participants rather than from the future. A small part means that what you choose matters less there than what happens.",
    }

    head_before() { nl: "midden vóór", en: "middle before" }
    head_after() { nl: "midden na", en: "middle after" }
    head_better() { nl: "beter", en: "better" }
    head_worse() { nl: "slechter", en: "worse" }
    head_same() { nl: "gelijk", en: "same" }
    limit_before_after(limit: &str, before: usize, after: usize, all: usize) {
        nl: "{limit}: eerst {before} van de {all} erbinnen, nu {after}.",
        en: "{limit}: met by {before} of {all} first, now by {after}.",
    }

    calibration() { nl: "Hoe goed schatte ieder de eigen zekerheid in?", en: "How well did each participant judge their own certainty?" }
    together(told: &str) { nl: "Iedereen samen. {told}", en: "All together. {told}" }
    each_calibration() { nl: "Ieder apart, met bovenaan wie het best inschatte", en: "Each participant, best judged first" }
    head_ranges() { nl: "bereiken", en: "ranges" }
    head_caught() { nl: "toekomsten, van 100", en: "futures, of 100" }
    people() {
        nl: "Wat de laatste keuzes aan personeel vragen, in fte; de grootste verschillen bovenaan",
        en: "Which staff the last choices require, in FTE; largest differences first",
    }
    head_least() { nl: "minst", en: "least" }
    head_most() { nl: "meest", en: "most" }
    head_short() { nl: "tekort bij", en: "how many short" }
    questions() { nl: "Vragen om mee te nemen", en: "Questions to take home" }
    question_for(question: &str, count: usize) { nl: "{question} ({count}×)", en: "{question} ({count}×)" }
    own_page() {
        nl: "Ieders eigen keuzes, voorspellingen en vraag staan op de eigen pagina om mee te nemen.",
        en: "Everyone’s own choices, predictions and question are on their own page to take home.",
    }
}
