//! Names of the resolved numbers: an exhaustive match, so that a number of the ledger without words does not compile.

use crate::domain::incident::IncidentKind;
use crate::domain::number_id::{
    CompetenceNumber, DeliveryNumber, IncidentNumber, LayerNumber, MoneyNumber, NumberId, PeopleNumber,
    RiskNumber, TenderNumber,
};
use crate::language::Language;

const fn in_both(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

/// Name of a resolved number with what it is of, such as `Eigen werk bij oplevering, Platforms`.
pub fn name(language: Language, id: NumberId) -> String {
    let of = |number: &str, whose: &str| format!("{number}, {whose}");
    match id {
        NumberId::Layer(layer, number) => of(&of_layer(language, number), layer.name(language)),
        NumberId::Hazard(layer, kind) => {
            format!("{}, {}", hazard(language, kind), layer.name(language))
        }
        NumberId::Incident(kind, number) => {
            format!("{}: {}", kind.name(language), of_incident(language, number))
        }
        NumberId::Competence(competence, number) => {
            of(of_competence(language, number), competence.name(language))
        }
        NumberId::People(number) => of_people(language, number).to_owned(),
        NumberId::Money(number) => of_money(language, number).to_owned(),
        NumberId::Delivery(number) => of_delivery(language, number).to_owned(),
        NumberId::Risk(number) => of_risk(language, number).to_owned(),
        NumberId::Tender(number) => of_tender(language, number).to_owned(),
        NumberId::TotalBuildCost => {
            in_both(language, "Bouwkosten van de hele casus", "Build cost of the whole case").to_owned()
        }
        NumberId::LabourBudget => {
            in_both(language, "Arbeid in de bouw van de hele casus", "Labour in building the whole case")
                .to_owned()
        }
    }
}

fn hazard(language: Language, kind: IncidentKind) -> String {
    format!("{}: {}", kind.name(language), of_incident(language, IncidentNumber::Hazard))
}

fn of_layer(language: Language, number: LayerNumber) -> String {
    let (nl, en) = match number {
        LayerNumber::BuildCost => ("Bouwkosten bij geheel zelf bouwen", "Build cost when all in-house"),
        LayerNumber::RunCost => ("Beheerkosten bij geheel zelf doen", "Run cost when all in-house"),
        LayerNumber::Cover => ("Wat de partners kunnen dragen", "What the partners can carry"),
        LayerNumber::PartnerPart => ("Deel van de partners bij oplevering", "The partners' part of delivery"),
        LayerNumber::PartnerRunPart => ("Deel van de partners in beheer", "The partners' part of running"),
        LayerNumber::PartnerShare(partner) => {
            return of_whom(
                language,
                ("Aandeel in partnerwerk", "Share of partner work"),
                partner.name(language),
            );
        }
        LayerNumber::OwnWork => ("Eigen werk bij oplevering", "Own work in delivery"),
        LayerNumber::PartnerWork => ("Partnerwerk bij oplevering", "Partner work in delivery"),
        LayerNumber::OwnRun => ("Eigen werk in beheer", "Own work in running"),
        LayerNumber::PartnerRun => ("Partnerwerk in beheer", "Partner work in running"),
        LayerNumber::RegieFloor => ("Eigen regie, minstens", "Own direction, at least"),
        LayerNumber::Months => ("Doorlooptijd volgens plan", "Planned lead time"),
        LayerNumber::Material => ("Materieel bij oplevering", "Material in delivery"),
        LayerNumber::RunMaterial => ("Materieel in beheer", "Material in running"),
        LayerNumber::Licence => ("Licentie per jaar", "Licence a year"),
        LayerNumber::SwanChance => ("Kans op een zwarte zwaan", "Chance of a black swan"),
        LayerNumber::DelayHazard => ("Kans op vertraging per bouwjaar", "Chance of a delay per build year"),
        LayerNumber::ExitShare => {
            ("Overstapkosten, deel van bouwkosten", "Cost to switch, share of build cost")
        }
        LayerNumber::ExitWeight => ("Gewicht van overstappen", "Weight of switching"),
        LayerNumber::OwnRate => ("Tarief van eigen werk", "Rate of own work"),
        LayerNumber::Fit => ("Hoe goed het past", "How well it fits"),
        LayerNumber::Weight => ("Aandeel in de bouwkosten", "Share of build cost"),
        LayerNumber::MarketRunning => {
            ("Wat de markt per jaar voor beheer krijgt", "What the market gets a year for running")
        }
        LayerNumber::MarketContract => ("Contractwaarde voor de markt", "Contract value for the market"),
        LayerNumber::Coordination(partner) => {
            return of_whom(language, ("Eigen afstemming", "Own coordination"), partner.name(language));
        }
        LayerNumber::PartnerPrice(partner) => {
            return of_whom(language, ("Partnerprijs", "Partner price"), partner.name(language));
        }
        LayerNumber::PartnerControl(partner) => {
            return of_whom(
                language,
                ("Publieke hand in beheer", "Public hand in running"),
                partner.name(language),
            );
        }
        LayerNumber::MixShare(who) => {
            return of_whom(language, ("Aandeel in eigen werk", "Share of own work"), who.name(language));
        }
        LayerNumber::RequiredLevel(who) => {
            return of_whom(language, ("Nodig niveau", "Level needed"), who.name(language));
        }
    };
    in_both(language, nl, en).to_owned()
}

fn of_whom(language: Language, (nl, en): (&'static str, &'static str), whose: &str) -> String {
    format!("{} {whose}", in_both(language, nl, en))
}

const fn of_incident(language: Language, number: IncidentNumber) -> &'static str {
    match number {
        IncidentNumber::ModeWeight => in_both(language, "gewicht van alle werkwijzen", "weight of all modes"),
        IncidentNumber::Hazard => in_both(language, "kans per jaar", "chance a year"),
        IncidentNumber::ElectionHazard => {
            in_both(language, "kans in een verkiezingsjaar", "chance in an election year")
        }
        IncidentNumber::ShortageWeight => {
            in_both(language, "wat een tekort aan mensen toevoegt", "what a shortage of people adds")
        }
        IncidentNumber::Loss => in_both(language, "schade", "loss"),
        IncidentNumber::Pause => in_both(language, "duur van de pauze", "length of the pause"),
    }
}

const fn of_risk(language: Language, number: RiskNumber) -> &'static str {
    match number {
        RiskNumber::LevelWeight => {
            in_both(language, "Wat een ontbrekend niveau toevoegt", "What a missing level adds")
        }
        RiskNumber::SeriousLoss => {
            in_both(language, "Schade waarboven het ernstig is", "Loss above which it is serious")
        }
        RiskNumber::CaseSize => in_both(language, "Omvang van de casus", "Size of the case"),
    }
}

const fn of_competence(language: Language, number: CompetenceNumber) -> &'static str {
    match number {
        CompetenceNumber::Supply => in_both(language, "Beschikbare mensen", "People available"),
        CompetenceNumber::Level => in_both(language, "Niveau nu", "Level now"),
        CompetenceNumber::Turnover => in_both(language, "Verloop per jaar", "Turnover a year"),
        CompetenceNumber::Rate => in_both(language, "Eigen tarief", "Own rate"),
    }
}

const fn of_people(language: Language, number: PeopleNumber) -> &'static str {
    match number {
        PeopleNumber::MonthsToHire => {
            in_both(language, "Tijd om een vacature te vervullen", "Time to fill a vacancy")
        }
        PeopleNumber::Refill => {
            in_both(language, "Vacatures binnen het jaar vervuld", "Vacancies filled within the year")
        }
        PeopleNumber::HireRate => {
            in_both(language, "Deel van een tekort dat wordt geworven", "Share of a gap hired for")
        }
        PeopleNumber::ExternalCap => {
            in_both(language, "Hoogste aandeel inhuur", "Largest share of external hire")
        }
        PeopleNumber::ExternalPremium => {
            in_both(language, "Meerprijs van inhuur", "Premium of external hire")
        }
        PeopleNumber::LevelPenalty => {
            in_both(language, "Verlies per ontbrekend niveau", "Loss per missing level")
        }
        PeopleNumber::LeastEffect => {
            in_both(language, "Waarvoor iemand minstens meetelt", "The least that a person counts for")
        }
        PeopleNumber::GainWhenShort => {
            in_both(language, "Niveauwinst per jaar bij tekort", "Level gained a year when short")
        }
        PeopleNumber::GainOwn => {
            in_both(language, "Niveauwinst per jaar voor eigen werk", "Level gained a year for own work")
        }
        PeopleNumber::GainPool => {
            in_both(language, "Niveauwinst per jaar voor alle casussen", "Level gained a year for all cases")
        }
        PeopleNumber::KnowledgeGain => in_both(
            language,
            "Niveauwinst met een kennisinstelling",
            "Level gained with a knowledge institution",
        ),
        PeopleNumber::TrainingShare => {
            in_both(language, "Opleiding, deel van eigen arbeid", "Training, share of own labour")
        }
        PeopleNumber::TightnessSpread => {
            in_both(language, "Schommeling van de arbeidsmarkt", "Swing of the labour market")
        }
    }
}

const fn of_money(language: Language, number: MoneyNumber) -> &'static str {
    match number {
        MoneyNumber::Budget => in_both(language, "Budget, contant", "Budget, present value"),
        MoneyNumber::Discount => in_both(language, "Reële discontovoet", "Real discount rate"),
        MoneyNumber::VendorDrift => {
            in_both(language, "Stijging van leveranciersprijzen", "Rise of vendor prices")
        }
        MoneyNumber::VendorSpread => {
            in_both(language, "Schommeling van leveranciersprijzen", "Swing of vendor prices")
        }
        MoneyNumber::OldWay => in_both(
            language,
            "Oude werkwijze tot een laag werkt, deel van beheer",
            "Old way until a layer is live, share of running",
        ),
        MoneyNumber::CostCorrelation => {
            in_both(language, "Samenhang van kosten tussen lagen", "Correlation of cost between layers")
        }
    }
}

const fn of_delivery(language: Language, number: DeliveryNumber) -> &'static str {
    match number {
        DeliveryNumber::OrdinaryOverrun => {
            in_both(language, "Overschrijding zonder zwarte zwaan", "Overrun without a black swan")
        }
        DeliveryNumber::DelayMonths => in_both(language, "Duur van een vertraging", "Length of a delay"),
        DeliveryNumber::LeadNoise => {
            in_both(language, "Schommeling van de doorlooptijd", "Swing of lead time")
        }
        DeliveryNumber::SwanTail => {
            in_both(language, "Dikte van de staart van een zwarte zwaan", "Tail exponent of a black swan")
        }
        DeliveryNumber::SwanLeast => in_both(language, "Kleinste zwarte zwaan", "Smallest black swan"),
        DeliveryNumber::SwanMost => in_both(language, "Grootste zwarte zwaan", "Largest black swan"),
        DeliveryNumber::OverrunDelay => {
            in_both(language, "Vertraging per eenheid overschrijding", "Delay per unit of overrun")
        }
        DeliveryNumber::MostShort => {
            in_both(language, "Grootste tekort dat levering rekt", "Largest shortage that stretches delivery")
        }
        DeliveryNumber::UseLoss => {
            in_both(language, "Gebruik dat wegvalt per ontbrekend niveau", "Use lost per missing level")
        }
        DeliveryNumber::MostUseLoss => {
            in_both(language, "Gebruik dat hoogstens wegvalt", "The most use that can be lost")
        }
        DeliveryNumber::ReadingLevel => {
            in_both(language, "Datageletterdheid die gebruik vraagt", "Data literacy that use asks")
        }
        DeliveryNumber::ShortageFit => {
            in_both(language, "Wat volledig tekort aan passen kost", "Fit lost when wholly short of people")
        }
    }
}

const fn of_tender(language: Language, number: TenderNumber) -> &'static str {
    match number {
        TenderNumber::ContractValue => in_both(
            language,
            "Waarde van wat op de markt wordt gekocht",
            "Value of what is bought on the market",
        ),
        TenderNumber::Threshold => {
            in_both(language, "Europese aanbestedingsdrempel", "European tender threshold")
        }
        TenderNumber::Wait => in_both(language, "Wachttijd door aanbesteden", "Wait for the tender"),
        TenderNumber::OwnDays => {
            in_both(language, "Eigen dagen voor de aanbesteding", "Own days for the tender")
        }
        TenderNumber::DaysPerYear => {
            in_both(language, "Werkdagen van een fte per jaar", "Working days of an FTE a year")
        }
    }
}
