//! Sentences of the memo on one ambition over all cases.

sentences! {
    title(cases: &str) { nl: "Beslisnotitie: één ambitie voor {cases}", en: "Decision memo: one ambition for {cases}" }
    decision_over_all(portfolios: &str) {
        nl: "Gevraagd wordt één lijn te kiezen voor alle casussen samen: {portfolios}.",
        en: "You are asked to choose one course for all cases together: {portfolios}.",
    }
    whole() { nl: "Alle casussen samen", en: "All cases together" }
    where_it_fits() { nl: "Waar het past en waar niet", en: "Where it fits and where it does not" }
    fits_everywhere() {
        nl: "In geen enkele casus kost dit duidelijk meer of doet het duidelijk minder van wat nodig is.",
        en: "There is no case in which this clearly costs more or meets less of the need.",
    }
    fits_less(cases: &str) {
        nl: "Hier kost het duidelijk meer of doet het minder van wat nodig is: {cases}. Weeg af of dat het waard is.",
        en: "Here it clearly costs more or meets less of the need: {cases}. Consider whether that is worth it.",
    }
    though_more(case: &str) { nl: "{case} (doet wel meer van wat nodig is)", en: "{case} (but meets more of the need)" }
    though_cheaper(case: &str) { nl: "{case} (kost wel minder)", en: "{case} (but costs less)" }
    budget_of_cases(amount: &str, name: &str) {
        nl: "‘Binnen budget’ vergelijkt de kosten met de som van de geschatte budgetten van de casussen: {amount} voor {name}.",
        en: "‘Within budget’ compares the cost with the sum of the estimated budgets of the cases: {amount} for {name}.",
    }
    how_to_read() {
        nl: "Alle casussen delen dezelfde mensen, opleiding, leveranciers en toeval. Bedragen × € 1.000, contante waarde, prijspeil 2024; wat ieder betaalt, is niet gedisconteerd. De keuzes per laag en de namen van de richtingen zijn voor een deel een reconstructie.",
        en: "All cases share the same people, training, suppliers and chance events. Amounts in €k, present value, 2024 prices; what each pays is not discounted. The choices per layer and the names of the directions are partly a reconstruction.",
    }
}
