//! Names of the numbers of the model: an exhaustive match, so that a parameter without words does not compile.

use super::words;
use crate::domain::incident::IncidentKind;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::parameter_group::ParameterGroup;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Language;

const fn in_both(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

/// Name of a group of numbers.
pub const fn group(language: Language, group: ParameterGroup) -> &'static str {
    match group {
        ParameterGroup::Case => in_both(language, "Casus", "Case"),
        ParameterGroup::Organisation => in_both(language, "Organisatie", "Organisation"),
        ParameterGroup::Rates => in_both(language, "Tarieven", "Rates"),
        ParameterGroup::Money => in_both(language, "Geld en markt", "Money and market"),
        ParameterGroup::Partners => in_both(language, "Partners", "Partners"),
        ParameterGroup::Modes => in_both(language, "Werkwijzen", "Sourcing modes"),
        ParameterGroup::Layers => in_both(language, "Lagen", "Layers"),
        ParameterGroup::People => in_both(language, "Mensen", "People"),
        ParameterGroup::Tender => in_both(language, "Aanbesteden", "Tendering"),
        ParameterGroup::Delivery => in_both(language, "Oplevering", "Delivery"),
        ParameterGroup::Value => in_both(language, "Waarde", "Value"),
        ParameterGroup::Incidents => in_both(language, "Incidenten", "Incidents"),
    }
}

/// A unit in words, as it stands after a number or range.
pub const fn unit(language: Language, unit: Unit) -> &'static str {
    match unit {
        Unit::Money => "k€",
        Unit::MoneyPerYear => in_both(language, "k€ per jaar", "k€ a year"),
        Unit::MoneyPerFteYear => in_both(language, "k€ per fte per jaar", "k€ per FTE a year"),
        Unit::Share => in_both(language, "aandeel", "share"),
        Unit::Factor => in_both(language, "keer", "times"),
        Unit::PerYear => in_both(language, "per jaar", "a year"),
        Unit::Months => in_both(language, "maanden", "months"),
        Unit::Years => in_both(language, "jaar", "years"),
        Unit::Fte => in_both(language, "fte", "FTE"),
        Unit::FteYears => in_both(language, "fte-jaar", "FTE-years"),
        Unit::LevelsPerYear => in_both(language, "niveaus per jaar", "levels a year"),
        Unit::Days => in_both(language, "dagen", "days"),
        Unit::Hours => in_both(language, "uur", "hours"),
        // The name of a level says that it is one.
        Unit::Level | Unit::Number => "",
    }
}

/// Name of a number in two parts: the heading that it shares with its neighbours, and what is left of the name below it.
pub fn parts(language: Language, parameter: Parameter) -> (Option<String>, String) {
    let (first, last) = match parameter {
        // These stand layer by layer and competence by competence: what they are of is the heading.
        Parameter::BuildCost(_)
        | Parameter::RunCost(_)
        | Parameter::Novelty(_)
        | Parameter::PlannedMonths(_)
        | Parameter::Supply(_)
        | Parameter::Level(_) => match name(language, parameter).split_once(": ") {
            Some((what, whose)) => (whose.to_owned(), what.to_owned()),
            None => return (None, name(language, parameter)),
        },
        Parameter::RequiredLevel(_, mode)
        | Parameter::Effort(mode)
        | Parameter::OwnShare(mode)
        | Parameter::RunEffort(mode)
        | Parameter::RunOwnShare(mode)
        | Parameter::Material(mode)
        | Parameter::Licence(mode)
        | Parameter::ModeLead(mode)
        | Parameter::Bespoke(mode)
        | Parameter::Fit(mode)
        | Parameter::FitLoss(mode)
        | Parameter::Exit(mode)
        | Parameter::ModeDelay(mode) => {
            let (name, last) = (name(language, parameter), with_mode(language, "", mode));
            let heading = name.strip_suffix(&last).unwrap_or(&name).to_owned();
            (heading, last.trim_start_matches(", ").to_owned())
        }
        _ => match name(language, parameter).split_once(": ") {
            Some((heading, last)) => (heading.to_owned(), last.to_owned()),
            None => return (None, name(language, parameter)),
        },
    };
    (Some(first), last)
}

/// Name of a number of the model, without its unit.
pub fn name(language: Language, parameter: Parameter) -> String {
    match parameter {
        Parameter::BuildCost(on) => layered(language, "Bouwen, geheel zelf", "Building, all in-house", on),
        Parameter::RunCost(on) => layered(language, "Beheer, geheel zelf", "Running, all in-house", on),
        Parameter::Novelty(on) => layered(language, "Hoe nieuw het is", "How novel it is", on),
        Parameter::PlannedMonths(on) => layered(language, "Bouwtijd volgens plan", "Planned build time", on),
        Parameter::LabourShare(on) => {
            layered(language, "Arbeid in de bouwkosten", "Labour in build cost", on)
        }
        Parameter::RunLabourShare(on) => {
            layered(language, "Arbeid in de beheerkosten", "Labour in run cost", on)
        }
        Parameter::ExitWeight(on) => {
            layered(language, "Hoe zwaar overstappen telt", "How much switching counts", on)
        }
        Parameter::Supply(who) => of(language, "Beschikbaar", "Available", words::competence(language, who)),
        Parameter::Level(who) => of(language, "Niveau nu", "Level now", words::competence(language, who)),
        Parameter::RequiredLevel(who, mode) => {
            let start = of(language, "Nodig niveau", "Level needed", words::competence(language, who));
            with_mode(language, &start, mode)
        }
        Parameter::Rate(scale) => {
            of(language, "Tarief van een eigen fte", "Rate of an own FTE", &scale_words(language, scale.id()))
        }
        Parameter::PartnerRate(who) => {
            partnered(language, "Prijs van een partner-fte", "Price of a partner FTE", who)
        }
        Parameter::PaidShare(who) => {
            partnered(language, "Deel van die prijs dat wij betalen", "Part of that price that we pay", who)
        }
        Parameter::Coordination(who) => {
            partnered(language, "Eigen afstemming per partner-fte", "Own coordination per partner FTE", who)
        }
        Parameter::PartnerLead(who) => {
            partnered(language, "Doorlooptijd met partner", "Lead time with partner", who)
        }
        Parameter::Control(who) => {
            partnered(language, "Hoe publiek beheer door partner is", "How public running by partner is", who)
        }
        Parameter::Effort(_)
        | Parameter::OwnShare(_)
        | Parameter::RunEffort(_)
        | Parameter::RunOwnShare(_)
        | Parameter::Material(_)
        | Parameter::Licence(_)
        | Parameter::ModeLead(_)
        | Parameter::Bespoke(_)
        | Parameter::Fit(_)
        | Parameter::FitLoss(_)
        | Parameter::Exit(_)
        | Parameter::ModeDelay(_) => mode_name(language, parameter),
        Parameter::MixShare(place) => mix_share(language, place.index()),
        Parameter::IncidentRate(kind) => struck(language, kind, "kans per jaar", "chance a year"),
        Parameter::IncidentLoss(kind) => struck(language, kind, "schade", "loss"),
        Parameter::AttributeBase(kind) => {
            struck(language, kind, "gewicht zonder risicokenmerk", "weight without its risk driver")
        }
        Parameter::AttributeSlope(kind) => {
            struck(language, kind, "wat het risicokenmerk toevoegt", "what its risk driver adds")
        }
        Parameter::ShortageWeight(kind) => {
            struck(language, kind, "wat een tekort aan mensen toevoegt", "what a shortage of people adds")
        }
        Parameter::IncidentMode(kind, mode) => {
            let start = struck(language, kind, "gewicht", "weight");
            with_mode(language, &start, mode)
        }
        Parameter::IncidentPartner(kind, partner) => {
            let start = struck(language, kind, "gewicht", "weight");
            format!("{start} {}", with_partner(language, partner))
        }
        _ => single(language, parameter).to_owned(),
    }
}

fn mode_name(language: Language, parameter: Parameter) -> String {
    let (nl, en, mode) = match parameter {
        Parameter::Effort(mode) => {
            ("Werk om te bouwen, t.o.v. zelf bouwen", "Work to build, relative to building", mode)
        }
        Parameter::OwnShare(mode) => ("Eigen deel van het bouwwerk", "Own part of the build work", mode),
        Parameter::RunEffort(mode) => {
            ("Werk om te beheren, t.o.v. zelf bouwen", "Work to run, relative to building", mode)
        }
        Parameter::RunOwnShare(mode) => ("Eigen deel van het beheer", "Own part of running", mode),
        Parameter::Material(mode) => {
            ("Materieel, t.o.v. zelf bouwen", "Material, relative to building", mode)
        }
        Parameter::Licence(mode) => {
            ("Licentie per jaar, deel van bouwkosten", "Licence a year, share of build cost", mode)
        }
        Parameter::ModeLead(mode) => ("Doorlooptijd", "Lead time", mode),
        Parameter::Bespoke(mode) => ("Hoe zeer maatwerk", "How bespoke", mode),
        Parameter::Fit(mode) => ("Hoe goed het past", "How well it fits", mode),
        Parameter::FitLoss(mode) => ("Wat nieuwheid aan passen kost", "Fit lost to novelty", mode),
        Parameter::Exit(mode) => {
            ("Kosten om over te stappen, deel van bouwkosten", "Cost to switch, share of build cost", mode)
        }
        Parameter::ModeDelay(mode) => ("Hoe vaak vertraging", "How often delayed", mode),
        other => return single(language, other).to_owned(),
    };
    with_mode(language, in_both(language, nl, en), mode)
}

/// Name of a number that stands alone.
fn single(language: Language, parameter: Parameter) -> &'static str {
    let (nl, en) = match parameter {
        Parameter::Budget => ("Budget over de looptijd, contant", "Budget over the horizon, present value"),
        Parameter::PersonalData => ("Hoeveel persoonsgegevens", "How much personal data"),
        Parameter::Criticality => ("Hoe onmisbaar de dienst is", "How critical the service is"),
        Parameter::Turnover => ("Verloop van personeel per jaar", "Staff turnover a year"),
        Parameter::MonthsToHire => ("Tijd om een vacature te vervullen", "Time to fill a vacancy"),
        Parameter::ExternalCap => ("Hoogste aandeel externe inhuur", "Largest share of external hire"),
        Parameter::TrainingShare => ("Opleidingsbudget, deel van loonsom", "Training budget, share of wages"),
        Parameter::ReferenceRate => {
            ("Tarief om kosten in werk om te rekenen", "Rate that turns cost into work")
        }
        Parameter::ProductiveHours => {
            ("Productieve uren van een fte per jaar", "Productive hours of an FTE a year")
        }
        Parameter::WorkingDay => ("Uren in een werkdag", "Hours in a working day"),
        Parameter::Discount => ("Reële discontovoet", "Real discount rate"),
        Parameter::VendorDrift => {
            ("Reële prijsstijging leveranciers per jaar", "Real rise of vendor prices a year")
        }
        Parameter::VendorSpread => {
            ("Schommeling leveranciersprijzen per jaar", "Swing of vendor prices a year")
        }
        Parameter::CostCorrelation => {
            ("Samenhang van de kosten van de lagen", "Correlation of the layers' costs")
        }
        Parameter::TightnessSpread => ("Schommeling van de arbeidsmarkt", "Swing of the labour market"),
        Parameter::ItTurnover => {
            ("Verloop van IT-rollen, t.o.v. gemiddeld", "Turnover of IT roles, relative to average")
        }
        Parameter::LevelPenalty => ("Verlies per ontbrekend niveau", "Loss per missing level"),
        Parameter::LeastEffect => ("Waarvoor iemand minstens meetelt", "The least that a person counts for"),
        Parameter::ExternalPrice => {
            ("Prijs van inhuur, t.o.v. eigen tarief", "Price of external hire, relative to own rate")
        }
        Parameter::ExternalNorm => {
            ("Norm voor externe inhuur (Roemernorm)", "Norm for external hire (Roemer norm)")
        }
        Parameter::Refill => {
            ("Deel van vacatures binnen het jaar vervuld", "Share of vacancies filled within the year")
        }
        Parameter::HireRate => {
            ("Deel van een tekort dat per jaar wordt geworven", "Share of a gap hired for in a year")
        }
        Parameter::GainWhenShort => {
            ("Niveauwinst door opleiding bij tekort", "Level gained by training when short")
        }
        Parameter::Gain => ("Niveauwinst door opleiding zonder tekort", "Level gained by training otherwise"),
        Parameter::KnowledgeGain => {
            ("Niveauwinst met een kennisinstelling", "Level gained with a knowledge institution")
        }
        Parameter::RegieFloor => ("Eigen regie per laag, minstens", "Own direction per layer, at least"),
        Parameter::TenderThreshold => ("Europese aanbestedingsdrempel", "European tender threshold"),
        Parameter::TenderYears => {
            ("Jaren beheer die meetellen voor de drempel", "Years of running that count for the threshold")
        }
        Parameter::TenderWait => ("Wachttijd door aanbesteden", "Wait for a tender"),
        Parameter::TenderDays => ("Eigen dagen voor een aanbesteding", "Own days for a tender"),
        Parameter::LeadNoise => ("Schommeling van de doorlooptijd", "Swing of lead time"),
        Parameter::SwanChance => {
            ("Kans op een zwarte zwaan bij maatwerk", "Chance of a black swan when bespoke")
        }
        Parameter::SwanTail => ("Dikte van de staart van een zwarte zwaan", "Tail exponent of a black swan"),
        Parameter::SwanLeast => {
            ("Kleinste overschrijding bij een zwarte zwaan", "Smallest overrun of a black swan")
        }
        Parameter::SwanMost => {
            ("Grootste overschrijding bij een zwarte zwaan", "Largest overrun of a black swan")
        }
        Parameter::SwanMostSmall => {
            ("Grootste overschrijding in een kleine casus", "Largest overrun in a small case")
        }
        Parameter::SmallCase => {
            ("Tot deze bouwkosten is een casus klein", "Below this build cost a case is small")
        }
        Parameter::SwanBase => {
            ("Gewicht van de zwarte zwaan zonder nieuwheid", "Weight of the black swan without novelty")
        }
        Parameter::SwanNovelty => ("Wat volle nieuwheid daaraan toevoegt", "What full novelty adds to that"),
        Parameter::OrdinaryOverrun => ("Overschrijding zonder zwarte zwaan", "Overrun without a black swan"),
        Parameter::OverrunDelay => ("Vertraging per eenheid overschrijding", "Delay per unit of overrun"),
        Parameter::ShortageDelay => {
            ("Vertraging bij volledig tekort aan mensen", "Delay when wholly short of people")
        }
        Parameter::DelayHazard => ("Kans op vertraging per bouwjaar", "Chance of a delay per build year"),
        Parameter::DelayMonths => ("Duur van een vertraging", "Length of a delay"),
        Parameter::KnowledgeFit => {
            ("Betere modellen met een kennisinstelling", "Better models with a knowledge institution")
        }
        Parameter::ResidentsFit => {
            ("Betere collectie en diensten met inwoners", "Better collection and services with residents")
        }
        Parameter::ShortageFit => {
            ("Wat volledig tekort aan mensen aan passen kost", "Fit lost when wholly short of people")
        }
        Parameter::PauseMonths => {
            ("Duur van een pauze na een incident", "Length of a pause after an incident")
        }
        Parameter::ElectionRate => (
            "Kans op bestuurlijke omslag in verkiezingsjaar",
            "Chance of political change in an election year",
        ),
        Parameter::ReferenceSize => {
            ("Arbeid in een casus van gewone omvang", "Labour in a case of ordinary size")
        }
        // The parameters with a layer, mode, partner, competence, scale, place or incident kind have their name above.
        Parameter::BuildCost(_)
        | Parameter::RunCost(_)
        | Parameter::Novelty(_)
        | Parameter::PlannedMonths(_)
        | Parameter::Supply(_)
        | Parameter::Level(_)
        | Parameter::Rate(_)
        | Parameter::PartnerRate(_)
        | Parameter::PaidShare(_)
        | Parameter::Coordination(_)
        | Parameter::PartnerLead(_)
        | Parameter::Control(_)
        | Parameter::Effort(_)
        | Parameter::OwnShare(_)
        | Parameter::RunEffort(_)
        | Parameter::RunOwnShare(_)
        | Parameter::Material(_)
        | Parameter::Licence(_)
        | Parameter::ModeLead(_)
        | Parameter::Bespoke(_)
        | Parameter::Fit(_)
        | Parameter::FitLoss(_)
        | Parameter::Exit(_)
        | Parameter::ModeDelay(_)
        | Parameter::LabourShare(_)
        | Parameter::RunLabourShare(_)
        | Parameter::ExitWeight(_)
        | Parameter::MixShare(_)
        | Parameter::RequiredLevel(..)
        | Parameter::IncidentRate(_)
        | Parameter::IncidentMode(..)
        | Parameter::IncidentPartner(..)
        | Parameter::IncidentLoss(_)
        | Parameter::AttributeBase(_)
        | Parameter::AttributeSlope(_)
        | Parameter::ShortageWeight(_) => ("", ""),
    };
    in_both(language, nl, en)
}

/// Something of something, parted by a colon.
fn of(language: Language, nl: &'static str, en: &'static str, whose: &str) -> String {
    format!("{}: {whose}", in_both(language, nl, en))
}

/// Something of a layer; the layer comes first, so that its numbers read as one list.
fn layered(language: Language, nl: &'static str, en: &'static str, layer: Layer) -> String {
    of(language, nl, en, words::layer(language, layer))
}

fn partnered(language: Language, nl: &'static str, en: &'static str, partner: Partner) -> String {
    of(language, nl, en, words::partner(language, partner))
}

/// Something of a kind of incident.
fn struck(language: Language, kind: IncidentKind, nl: &'static str, en: &'static str) -> String {
    format!("{}: {}", words::incident(language, kind), in_both(language, nl, en))
}

fn with_mode(language: Language, start: &str, mode: Mode) -> String {
    match (mode, language) {
        (Mode::Build, Language::English) => format!("{start}, when building"),
        (Mode::Codevelop, Language::English) => format!("{start}, when co-developing"),
        (Mode::Reuse, Language::English) => format!("{start}, when reusing"),
        (Mode::Outsource, Language::English) => format!("{start}, when outsourcing"),
        (mode, Language::Dutch) => format!("{start}, bij {}", words::mode(language, mode)),
    }
}

fn with_partner(language: Language, partner: Partner) -> String {
    format!("{} {}", in_both(language, "met", "with"), words::partner(language, partner))
}

fn scale_words(language: Language, scale: &str) -> String {
    format!("{} {scale}", in_both(language, "schaal", "scale"))
}

fn mix_share(language: Language, place: usize) -> String {
    let names = match language {
        Language::Dutch => ["eerste", "tweede", "derde", "vierde"],
        Language::English => ["first", "second", "third", "fourth"],
    };
    let name = names.get(place).copied().unwrap_or_default();
    match language {
        Language::Dutch => format!("Aandeel van de {name} competentie in eigen werk"),
        Language::English => format!("Share of the {name} competence in own work"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_a_name_of_its_own_in_both_languages() {
        let all = Parameter::all();
        for language in Language::ALL {
            let names: BTreeSet<_> = all.iter().map(|parameter| name(language, *parameter)).collect();
            assert_eq!(names.len(), all.len(), "two parameters share a name, or one has none");
            assert!(names.iter().all(|name| name.chars().count() > 3));
        }
        for parameter in all {
            assert_ne!(name(Language::Dutch, parameter), name(Language::English, parameter), "{parameter:?}");
        }
    }
}
