//! The table of the numbers of the model: a row for each number, or for each family of numbers of the same kind.

use super::incident::IncidentKind;
use super::parameter_row::{
    Bounds, Doubt, End, MOST_MONEY, MOST_MONTHS, MixPlace, Of, ParameterGroup, ParameterRow, Unit, each,
    parameters,
};
use super::people::{Competence, Scale};
use super::stack::{Layer, Mode, Partner};
use crate::language::Words;

parameters! {
    Case {
        Budget = "budget", Unit::Money, Exact {
            nl: "Budget over de looptijd, contante waarde", en: "Budget over the horizon, present value",
            meaning: {
                nl: "Alles wat er in die jaren beschikbaar is: bouw, beheer en risico’s samen.",
                en: "Everything available in those years: building, operation and risks together.",
            }
        }
        PersonalData = "personal-data", Unit::Share, Share {
            nl: "Gevoeligheid van persoonsgegevens (0–1)", en: "Sensitivity of personal data (0–1)",
            meaning: {
                nl: "0 = geen persoonsgegevens, 0,5 = met moeite herleidbaar, 1 = gevoelige gegevens van veel mensen.",
                en: "0 = no personal data, 0.5 = identifiable with effort, 1 = sensitive data on many people.",
            }
        }
        Criticality = "criticality", Unit::Share, Share {
            nl: "Onmisbaarheid van de dienst (0–1)", en: "Criticality of the service (0–1)",
            meaning: {
                nl: "0 = niemand merkt een week uitval, 1 = een uur uitval is gevaarlijk of verboden.",
                en: "0 = nobody notices a week’s outage, 1 = an hour’s outage is dangerous or unlawful.",
            }
        }
        OldWay = "old-way", Unit::Factor, Magnitude {
            nl: "Oude manier van werken tot ingebruikname, deel van beheer",
            en: "Old way of working until go-live, share of running cost",
            meaning: {
                nl: "1 = evenveel per jaar als straks het beheer, 0 = nu zijn er geen kosten.",
                en: "1 = as much a year as operation will cost, 0 = no cost today.",
            }
        }
        BuildCost(layer: Layer) = "layers.{}.build", Unit::Money, Luck, within(0.001, MOST_MONEY) {
            nl: "Bouwkosten bij volledig zelf doen: {}", en: "Build cost if done in-house: {}",
            meaning: {
                nl: "Eenmalig, met eigen personeel en eigen inkoop van apparatuur en materiaal.",
                en: "Once, with in-house staff and the province buying equipment and materials itself.",
            }
        }
        RunCost(layer: Layer) = "layers.{}.run", Unit::MoneyPerYear, Luck {
            nl: "Beheerkosten bij volledig zelf doen: {}", en: "Running cost if done in-house: {}",
            meaning: {
                nl: "Elk jaar na oplevering: beheer, onderhoud en vervanging.",
                en: "Every year after delivery: operation, maintenance and replacement.",
            }
        }
        Novelty(layer: Layer) = "layers.{}.novelty", Unit::Share, Share {
            nl: "Mate van nieuwheid: {}", en: "Novelty: {}",
            meaning: {
                nl: "0 = overal te koop, 0,5 = elders sinds kort in gebruik, 1 = nog nooit gedaan.",
                en: "0 = for sale everywhere, 0.5 = recently in use elsewhere, 1 = never done before.",
            }
        }
        PlannedMonths(layer: Layer) = "layers.{}.months", Unit::Months, Magnitude, within(1.0, MOST_MONTHS) {
            nl: "Bouwtijd volgens plan: {}", en: "Planned build time: {}",
            meaning: {
                nl: "Van start tot oplevering, als alles volgens plan gaat.",
                en: "From start to delivery, if all goes as planned.",
            }
        }
    }
    Organisation {
        Supply(competence: Competence) = "people.{}.fte", Unit::Fte, Magnitude {
            nl: "Beschikbaar: {}", en: "Available: {}",
        }
        Level(competence: Competence) = "people.{}.level", Unit::Level, Level {
            nl: "Niveau nu: {}", en: "Level now: {}",
        }
        Turnover = "turnover", Unit::Share, Share {
            nl: "Verloop van personeel per jaar", en: "Staff turnover per year",
        }
        MonthsToHire = "months-to-hire", Unit::Months, Magnitude {
            nl: "Tijd om een vacature te vervullen", en: "Time to fill a vacancy",
        }
        ExternalCap = "external-cap", Unit::Share, Share {
            nl: "Maximaal aandeel externe inhuur", en: "Maximum share of external hiring",
        }
        TrainingShare = "training-share", Unit::Share, Magnitude {
            nl: "Opleidingsbudget, deel van loonsom", en: "Training budget, share of wages",
        }
    }
    Rates {
        Rate(scale: Scale) = "rates.scale.{}", Unit::MoneyPerFteYear, Exact {
            nl: "Kosten van een eigen fte: {}", en: "Cost of an in-house FTE: {}",
        }
        ReferenceRate = "rates.reference", Unit::MoneyPerFteYear, Exact, within(1.0, MOST_MONEY) {
            nl: "Tarief om kosten naar werk om te rekenen", en: "Rate to convert cost into work",
        }
        ProductiveHours = "rates.productive-hours", Unit::Hours, Exact, within(100.0, 3000.0) {
            nl: "Productieve uren van een fte per jaar", en: "Productive hours of an FTE per year",
        }
        WorkingDay = "rates.working-day", Unit::Hours, Exact, within(1.0, 24.0) {
            nl: "Uren in een werkdag", en: "Hours in a working day",
        }
    }
    Money {
        Discount = "money.discount", Unit::Number, Exact, within(-0.5, 1.0) {
            nl: "Reële discontovoet", en: "Real discount rate",
        }
        VendorDrift = "money.vendor-drift", Unit::Number, Exact, within(-0.5, 1.0) {
            nl: "Reële prijsstijging leveranciers per jaar", en: "Real rise in supplier prices per year",
        }
        VendorSpread = "money.vendor-spread", Unit::Number, Exact, within(0.0, 2.0) {
            nl: "Schommeling leveranciersprijzen per jaar", en: "Variation in supplier prices per year",
        }
        CostCorrelation = "money.cost-correlation", Unit::Share, Share {
            nl: "Samenhang van de kosten van de lagen", en: "Correlation of cost between layers",
        }
        TightnessSpread = "labour-market.tightness-spread", Unit::Number, Exact, within(0.0, 2.0) {
            nl: "Schommeling van de arbeidsmarkt", en: "Variation in the labour market",
        }
    }
    Partners {
        PartnerRate(partner: Partner) = "partners.rate.{}", Unit::MoneyPerFteYear, Magnitude {
            nl: "Prijs van een partner-fte: {}", en: "Price of a partner FTE: {}",
        }
        PartnerWeight(partner: Partner) = "partners.weight.{}", Unit::Share, Exact, within(0.01, 1.0) {
            nl: "Capaciteit van een partner: {}", en: "Capacity of a partner: {}",
        }
        PaidShare(partner: Partner) = "partners.paid-share.{}", Unit::Share, Share {
            nl: "Deel van het partnerwerk dat de provincie betaalt: {}", en: "Share of partner work that the province pays for: {}",
        }
        Coordination(partner: Partner) = "partners.coordination.{}", Unit::Factor, Magnitude {
            nl: "Eigen afstemming per partner-fte: {}", en: "In-house coordination per partner FTE: {}",
        }
        PartnerLead(partner: Partner) = "partners.lead.{}", Unit::Factor, Magnitude {
            nl: "Doorlooptijd met partner: {}", en: "Lead time with partner: {}",
        }
        Control(partner: Partner) = "partners.control.{}", Unit::Share, Exact {
            nl: "Publieke zeggenschap bij beheer door partner: {}", en: "Public control when run by partner: {}",
        }
    }
    Modes {
        Effort(end: End, mode: Mode) = "modes.effort.{}.{}", Unit::Factor, Magnitude {
            nl: "Bouwwerk, {}, bij {}, t.o.v. zelf bouwen",
            en: "Build work, {}, when {}, relative to in-house",
        }
        OwnShare(mode: Mode) = "modes.own-share.{}", Unit::Share, Share {
            nl: "Eigen deel van het bouwwerk, bij {}", en: "In-house part of the build work, when {}",
        }
        RunEffort(end: End, mode: Mode) = "modes.run-effort.{}.{}", Unit::Factor, Magnitude {
            nl: "Beheerwerk, {}, bij {}, t.o.v. zelf bouwen",
            en: "Operation work, {}, when {}, relative to in-house",
        }
        RunOwnShare(mode: Mode) = "modes.run-own-share.{}", Unit::Share, Share {
            nl: "Eigen deel van het beheer, bij {}", en: "In-house part of operation, when {}",
        }
        Material(mode: Mode) = "modes.material.{}", Unit::Factor, Magnitude {
            nl: "Apparatuur en materiaal bij {}, t.o.v. zelf bouwen", en: "Equipment and materials when {}, relative to in-house",
        }
        Licence(mode: Mode) = "modes.licence.{}", Unit::Share, Magnitude {
            nl: "Licentie per jaar, deel van bouwkosten, bij {}",
            en: "Licence per year, share of build cost, when {}",
        }
        ModeLead(end: End, mode: Mode) = "modes.lead.{}.{}", Unit::Factor, Magnitude {
            nl: "Doorlooptijd, {}, bij {}", en: "Lead time, {}, when {}",
        }
        Bespoke(end: End, mode: Mode) = "modes.bespoke.{}.{}", Unit::Factor, Magnitude {
            nl: "Aandeel maatwerk, {}, bij {}", en: "Degree of customisation, {}, when {}",
        }
        Fit(mode: Mode) = "modes.fit.{}", Unit::Share, Share {
            nl: "Mate van passendheid, bij {}", en: "Fit with the need, when {}",
        }
        FitLoss(mode: Mode) = "modes.fit-loss.{}", Unit::Share, Share {
            nl: "Verlies aan passendheid door nieuwheid, bij {}", en: "Fit lost to novelty, when {}",
        }
        Exit(mode: Mode) = "modes.exit.{}", Unit::Factor, Luck {
            nl: "Overstapkosten, deel van bouwkosten, bij {}",
            en: "Switching cost, share of build cost, when {}",
        }
        ExitTimes(end: End, mode: Mode) = "modes.exit-times.{}.{}", Unit::Factor, Magnitude {
            nl: "Factor op overstapkosten, {}, bij {}", en: "Factor on switching cost, {}, when {}",
        }
        ModeDelay(mode: Mode) = "modes.delay.{}", Unit::Factor, Magnitude {
            nl: "Factor op de kans op vertraging, bij {}", en: "Factor on the chance of delay, when {}",
        }
    }
    Layers {
        LabourShare(layer: Layer) = "layers.labour-share.{}", Unit::Share, Share {
            nl: "Arbeid in de bouwkosten: {}", en: "Labour in build cost: {}",
        }
        RunLabourShare(layer: Layer) = "layers.run-labour-share.{}", Unit::Share, Share {
            nl: "Arbeid in de beheerkosten: {}", en: "Labour in running cost: {}",
        }
        ExitWeight(layer: Layer) = "layers.exit-weight.{}", Unit::Factor, Exact {
            nl: "Gewicht van overstapkosten: {}", en: "Weight of switching cost: {}",
        }
    }
    People {
        MixShare(place: MixPlace) = "people.mix-share.{}", Unit::Share, Exact {
            nl: "Aandeel van de {} competentie in eigen werk", en: "Share of the {} competence in in-house work",
        }
        RequiredLevel(competence: Competence, mode: Mode) = "people.required-level.{}.{}", Unit::Level, Exact {
            nl: "Gevraagd niveau: {}, bij {}", en: "Required level: {}, when {}",
        }
        ItTurnover = "people.it-turnover", Unit::Factor, Magnitude {
            nl: "Verloop van ICT-rollen, t.o.v. gemiddeld", en: "Turnover of ICT roles, relative to average",
        }
        LevelPenalty = "people.level-penalty", Unit::Share, Magnitude {
            nl: "Verlies aan inzetbaarheid per ontbrekend niveau", en: "Contribution lost per missing level",
        }
        LeastEffect = "people.least-effect", Unit::Share, Exact {
            nl: "Minimale inzetbaarheid onder het gevraagde niveau", en: "Minimum contribution below the required level",
        }
        ExternalPrice = "people.external-price", Unit::Factor, Magnitude {
            nl: "Prijs van inhuur, t.o.v. eigen tarief", en: "Price of contractors, relative to in-house rate",
        }
        ExternalNorm = "people.external-norm", Unit::Share, Exact {
            nl: "Norm voor externe inhuur (Roemernorm)", en: "Norm for external hiring (Roemer norm)",
        }
        Refill = "people.refill", Unit::Share, Share {
            nl: "Deel van vacatures binnen het jaar vervuld", en: "Share of vacancies filled within the year",
        }
        HireRate = "people.hire-rate", Unit::Factor, Share {
            nl: "Deel van een tekort dat werving per jaar opvult", en: "Share of a shortage filled by hiring in a year",
        }
        GainWhenShort = "people.gain-when-short", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst door opleiding bij tekort", en: "Level gained by training with a shortage",
        }
        GainOwn = "people.gain-own", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst door opleiding waar de casus een niveau mist",
            en: "Level gained by training where the case lacks a level",
        }
        GainPool = "people.gain-pool", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst door opleiding waar alle casussen een niveau missen",
            en: "Level gained by training where all cases lack a level",
        }
        KnowledgeGain = "people.knowledge-gain", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst met een kennisinstelling", en: "Level gained with a knowledge institution",
        }
        RegieFloor = "people.regie-floor", Unit::Fte, Magnitude {
            nl: "Minimale eigen regie per laag", en: "Minimum in-house oversight per layer",
        }
    }
    Tender {
        TenderThreshold = "tender.threshold", Unit::Money, Exact {
            nl: "Europese aanbestedingsdrempel", en: "European tender threshold",
        }
        TenderYears = "tender.years-of-running", Unit::Years, Exact {
            nl: "Jaren beheer die meetellen voor de drempel",
            en: "Years of operation that count for the threshold",
        }
        TenderWait = "tender.wait", Unit::Months, Luck {
            nl: "Doorlooptijd van een aanbesteding", en: "Lead time of a tender",
        }
        TenderDays = "tender.own-days", Unit::Days, Luck {
            nl: "Eigen dagen voor een aanbesteding", en: "Staff days per tender",
        }
    }
    Delivery {
        LeadNoise = "delivery.lead-noise", Unit::Number, Exact, within(0.0, 2.0) {
            nl: "Schommeling van de doorlooptijd", en: "Variation in lead time",
        }
        SwanChance = "delivery.swan.chance", Unit::Share, Share {
            nl: "Kans op een zwarte zwaan bij maatwerk", en: "Chance of a black swan when bespoke",
        }
        SwanTail = "delivery.swan.tail", Unit::Number, Exact, within(0.1, 10.0) {
            nl: "Staartexponent van een zwarte zwaan", en: "Tail exponent of a black swan",
        }
        SwanLeast = "delivery.swan.least", Unit::Factor, Exact {
            nl: "Kleinste overschrijding bij een zwarte zwaan", en: "Smallest overrun of a black swan",
        }
        SwanMost = "delivery.swan.most", Unit::Factor, Exact {
            nl: "Grootste overschrijding bij een zwarte zwaan", en: "Largest overrun of a black swan",
        }
        SwanMostSmall = "delivery.swan.most-small", Unit::Factor, Exact {
            nl: "Grootste overschrijding in een kleine casus", en: "Largest overrun in a small case",
        }
        SmallCase = "delivery.swan.small-case", Unit::Money, Exact {
            nl: "Grens aan de bouwkosten van een kleine casus", en: "Limit on the build cost of a small case",
        }
        SwanBase = "delivery.swan.base", Unit::Factor, Exact {
            nl: "Gewicht van de zwarte zwaan zonder nieuwheid",
            en: "Weight of the black swan without novelty",
        }
        SwanNovelty = "delivery.swan.novelty", Unit::Factor, Exact {
            nl: "Extra gewicht bij volledige nieuwheid", en: "Extra weight at full novelty",
        }
        OrdinaryOverrun = "delivery.ordinary-overrun", Unit::Number, Luck, within(-0.99, 10.0) {
            nl: "Overschrijding zonder zwarte zwaan", en: "Overrun without a black swan",
        }
        OverrunDelay = "delivery.overrun-delay", Unit::Factor, Magnitude {
            nl: "Vertraging per eenheid overschrijding", en: "Delay per unit of overrun",
        }
        MostShort = "delivery.most-short", Unit::Share, Exact, within(0.0, 0.95) {
            nl: "Grootste tekort dat de oplevering vertraagt", en: "Largest shortage that delays delivery",
        }
        DelayHazard = "delivery.delay-hazard", Unit::PerYear, Magnitude {
            nl: "Kans op vertraging per jaar bouwtijd", en: "Chance of a delay per year of building",
        }
        DelayMonths = "delivery.delay-months", Unit::Months, Luck {
            nl: "Duur van een vertraging", en: "Length of a delay",
        }
    }
    Value {
        KnowledgeFit = "value.knowledge-fit", Unit::Share, Share {
            nl: "Betere modellen met een kennisinstelling", en: "Better models with a knowledge institution",
        }
        ResidentsFit = "value.residents-fit", Unit::Share, Share {
            nl: "Betere datacollectie en diensten met inwoners",
            en: "Better data collection and services with residents",
        }
        ShortageFit = "value.shortage-fit", Unit::Share, Share {
            nl: "Verlies aan passendheid bij volledig tekort", en: "Fit lost with no staff at all",
        }
        UseLoss = "value.use-loss", Unit::Share, Magnitude {
            nl: "Verlies aan gebruik per ontbrekend niveau", en: "Use lost per missing level",
        }
        MostUseLoss = "value.most-use-loss", Unit::Share, Exact {
            nl: "Grootste verlies aan gebruik", en: "Largest loss of use",
        }
        ReadingLevel = "value.reading-level", Unit::Level, Exact, within(0.0, 5.0) {
            nl: "Datageletterdheid nodig voor gebruik", en: "Data literacy required for use",
        }
    }
    Incidents {
        IncidentRate(kind: IncidentKind) = "incidents.{}.rate", Unit::PerYear, Magnitude {
            nl: "{}: kans per jaar", en: "{}: chance per year",
        }
        IncidentLoss(kind: IncidentKind) = "incidents.{}.loss", loss_unit(kind), Luck {
            nl: "{}: schade", en: "{}: loss",
        }
        AttributeBase(kind: IncidentKind) = "incidents.{}.attribute-base", Unit::Factor, Exact {
            nl: "{}: gewicht zonder risicokenmerk", en: "{}: weight without its risk driver",
        }
        AttributeSlope(kind: IncidentKind) = "incidents.{}.attribute-slope", Unit::Factor, Exact {
            nl: "{}: extra gewicht door het risicokenmerk", en: "{}: extra weight of its risk driver",
        }
        ShortageWeight(kind: IncidentKind) = "incidents.{}.shortage-weight", Unit::Factor, Magnitude {
            nl: "{}: extra gewicht bij personeelstekort", en: "{}: extra weight with a staff shortage",
        }
        IncidentMode(kind: IncidentKind, mode: Mode) = "incidents.{}.modes.{}", Unit::Factor, Magnitude {
            nl: "{}: gewicht, bij {}", en: "{}: weight, when {}",
        }
        IncidentPartner(kind: IncidentKind, partner: Partner) = "incidents.{}.partners.{}", Unit::Factor, Exact {
            nl: "{}: gewicht met {}", en: "{}: weight with {}",
        }
        LevelWeight = "incidents.level-weight", Unit::Share, Magnitude {
            nl: "Gewicht van een ontbrekend niveau, t.o.v. volledig tekort",
            en: "Weight of a missing level, relative to a full shortage",
        }
        SeriousLoss = "incidents.serious-loss", Unit::Share, Exact {
            nl: "Grens voor ernstige schade, deel van budget",
            en: "Threshold for a serious loss, share of budget",
        }
        PauseMonths = "incidents.pause-months", Unit::Months, Luck {
            nl: "Duur van een pauze na een incident", en: "Length of a pause after an incident",
        }
        ElectionRate = "incidents.election-rate", Unit::PerYear, Magnitude {
            nl: "Kans op koerswijziging bestuur in verkiezingsjaar",
            en: "Chance of a change of political course in an election year",
        }
        ReferenceSize = "incidents.reference-size", Unit::Money, Exact, within(1.0, MOST_MONEY) {
            nl: "Arbeid in een casus van gemiddelde omvang", en: "Labour in a case of average size",
        }
    }
}

/// A breach costs an amount for each person; any other incident a part of what building the layer costs.
const fn loss_unit(kind: IncidentKind) -> Unit {
    if matches!(kind, IncidentKind::Breach) { Unit::Money } else { Unit::Factor }
}
