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
            nl: "Budget over de looptijd, contant", en: "Budget over the horizon, present value",
            meaning: {
                nl: "Alles wat er in die jaren voor is: bouwen, beheren en risico's samen.",
                en: "All there is for it in those years: building, running and risks together.",
            }
        }
        PersonalData = "personal-data", Unit::Share, Share {
            nl: "Hoeveel persoonsgegevens", en: "How much personal data",
            meaning: {
                nl: "0 = geen gegevens over personen, 0.5 = herleidbaar met moeite, 1 = gevoelige gegevens van velen.",
                en: "0 = no data on persons, 0.5 = traceable with effort, 1 = sensitive data on many.",
            }
        }
        Criticality = "criticality", Unit::Share, Share {
            nl: "Hoe onmisbaar de dienst is", en: "How critical the service is",
            meaning: {
                nl: "0 = een week zonder merkt niemand, 1 = een uur zonder is gevaarlijk of verboden.",
                en: "0 = nobody notices a week without it, 1 = an hour without it is dangerous or unlawful.",
            }
        }
        OldWay = "old-way", Unit::Factor, Magnitude {
            nl: "Kosten van de oude werkwijze tot live, deel van beheer",
            en: "Cost of the old way until live, share of running",
            meaning: {
                nl: "1 = net zo veel per jaar als straks het beheer, 0 = er is nu niets dat geld kost.",
                en: "1 = as much a year as running will cost, 0 = nothing today that costs money.",
            }
        }
        BuildCost(layer: Layer) = "layers.{}.build", Unit::Money, Luck, within(0.001, MOST_MONEY) {
            nl: "Bouwen, geheel zelf: {}", en: "Building, all in-house: {}",
            meaning: {
                nl: "Eenmalig, met eigen mensen en eigen inkoop van materieel.",
                en: "Once, with own staff and own purchase of material.",
            }
        }
        RunCost(layer: Layer) = "layers.{}.run", Unit::MoneyPerYear, Luck {
            nl: "Beheer, geheel zelf: {}", en: "Running, all in-house: {}",
            meaning: {
                nl: "Elk jaar na oplevering: beheer, onderhoud en vervanging.",
                en: "Every year after delivery: operation, maintenance and replacement.",
            }
        }
        Novelty(layer: Layer) = "layers.{}.novelty", Unit::Share, Share {
            nl: "Hoe nieuw het is: {}", en: "How novel it is: {}",
            meaning: {
                nl: "0 = overal te koop, 0.5 = elders pas gedaan, 1 = nog nooit gedaan.",
                en: "0 = on sale everywhere, 0.5 = done elsewhere only recently, 1 = never done before.",
            }
        }
        PlannedMonths(layer: Layer) = "layers.{}.months", Unit::Months, Magnitude, within(1.0, MOST_MONTHS) {
            nl: "Bouwtijd volgens plan: {}", en: "Planned build time: {}",
            meaning: {
                nl: "Van begin tot oplevering, als alles gaat zoals bedacht.",
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
            nl: "Verloop van personeel per jaar", en: "Staff turnover a year",
        }
        MonthsToHire = "months-to-hire", Unit::Months, Magnitude {
            nl: "Tijd om een vacature te vervullen", en: "Time to fill a vacancy",
        }
        ExternalCap = "external-cap", Unit::Share, Share {
            nl: "Hoogste aandeel externe inhuur", en: "Largest share of external hire",
        }
        TrainingShare = "training-share", Unit::Share, Magnitude {
            nl: "Opleidingsbudget, deel van loonsom", en: "Training budget, share of wages",
        }
    }
    Rates {
        Rate(scale: Scale) = "rates.scale.{}", Unit::MoneyPerFteYear, Exact {
            nl: "Tarief van een eigen fte: {}", en: "Rate of an own FTE: {}",
        }
        ReferenceRate = "rates.reference", Unit::MoneyPerFteYear, Exact, within(1.0, MOST_MONEY) {
            nl: "Tarief om kosten in werk om te rekenen", en: "Rate that turns cost into work",
        }
        ProductiveHours = "rates.productive-hours", Unit::Hours, Exact, within(100.0, 3000.0) {
            nl: "Productieve uren van een fte per jaar", en: "Productive hours of an FTE a year",
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
            nl: "Reële prijsstijging leveranciers per jaar", en: "Real rise of vendor prices a year",
        }
        VendorSpread = "money.vendor-spread", Unit::Number, Exact, within(0.0, 2.0) {
            nl: "Schommeling leveranciersprijzen per jaar", en: "Swing of vendor prices a year",
        }
        CostCorrelation = "money.cost-correlation", Unit::Share, Share {
            nl: "Samenhang van de kosten van de lagen", en: "Correlation of the layers' costs",
        }
        TightnessSpread = "labour-market.tightness-spread", Unit::Number, Exact, within(0.0, 2.0) {
            nl: "Schommeling van de arbeidsmarkt", en: "Swing of the labour market",
        }
    }
    Partners {
        PartnerRate(partner: Partner) = "partners.rate.{}", Unit::MoneyPerFteYear, Magnitude {
            nl: "Prijs van een partner-fte: {}", en: "Price of a partner FTE: {}",
        }
        PartnerWeight(partner: Partner) = "partners.weight.{}", Unit::Share, Exact, within(0.01, 1.0) {
            nl: "Hoeveel van het werk een partner kan dragen: {}", en: "How much of the work a partner can carry: {}",
        }
        PaidShare(partner: Partner) = "partners.paid-share.{}", Unit::Share, Share {
            nl: "Deel van die prijs dat wij betalen: {}", en: "Part of that price that we pay: {}",
        }
        Coordination(partner: Partner) = "partners.coordination.{}", Unit::Factor, Magnitude {
            nl: "Eigen afstemming per partner-fte: {}", en: "Own coordination per partner FTE: {}",
        }
        PartnerLead(partner: Partner) = "partners.lead.{}", Unit::Factor, Magnitude {
            nl: "Doorlooptijd met partner: {}", en: "Lead time with partner: {}",
        }
        Control(partner: Partner) = "partners.control.{}", Unit::Share, Exact {
            nl: "Hoe publiek beheer door partner is: {}", en: "How public running by partner is: {}",
        }
    }
    Modes {
        Effort(end: End, mode: Mode) = "modes.effort.{}.{}", Unit::Factor, Magnitude {
            nl: "Werk om te bouwen, t.o.v. zelf bouwen, {}, bij {}",
            en: "Work to build, relative to building, {}, when {}",
        }
        OwnShare(mode: Mode) = "modes.own-share.{}", Unit::Share, Share {
            nl: "Eigen deel van het bouwwerk, bij {}", en: "Own part of the build work, when {}",
        }
        RunEffort(end: End, mode: Mode) = "modes.run-effort.{}.{}", Unit::Factor, Magnitude {
            nl: "Werk om te beheren, t.o.v. zelf bouwen, {}, bij {}",
            en: "Work to run, relative to building, {}, when {}",
        }
        RunOwnShare(mode: Mode) = "modes.run-own-share.{}", Unit::Share, Share {
            nl: "Eigen deel van het beheer, bij {}", en: "Own part of running, when {}",
        }
        Material(mode: Mode) = "modes.material.{}", Unit::Factor, Magnitude {
            nl: "Materieel, t.o.v. zelf bouwen, bij {}", en: "Material, relative to building, when {}",
        }
        Licence(mode: Mode) = "modes.licence.{}", Unit::Share, Magnitude {
            nl: "Licentie per jaar, deel van bouwkosten, bij {}",
            en: "Licence a year, share of build cost, when {}",
        }
        ModeLead(end: End, mode: Mode) = "modes.lead.{}.{}", Unit::Factor, Magnitude {
            nl: "Doorlooptijd, {}, bij {}", en: "Lead time, {}, when {}",
        }
        Bespoke(end: End, mode: Mode) = "modes.bespoke.{}.{}", Unit::Factor, Magnitude {
            nl: "Hoe zeer maatwerk, {}, bij {}", en: "How bespoke, {}, when {}",
        }
        Fit(mode: Mode) = "modes.fit.{}", Unit::Share, Share {
            nl: "Hoe goed het past, bij {}", en: "How well it fits, when {}",
        }
        FitLoss(mode: Mode) = "modes.fit-loss.{}", Unit::Share, Share {
            nl: "Wat nieuwheid aan passen kost, bij {}", en: "Fit lost to novelty, when {}",
        }
        Exit(mode: Mode) = "modes.exit.{}", Unit::Factor, Luck {
            nl: "Kosten om over te stappen, deel van bouwkosten, bij {}",
            en: "Cost to switch, share of build cost, when {}",
        }
        ExitTimes(end: End, mode: Mode) = "modes.exit-times.{}.{}", Unit::Factor, Magnitude {
            nl: "Factor op kosten om over te stappen, {}, bij {}", en: "Factor on the cost to switch, {}, when {}",
        }
        ModeDelay(mode: Mode) = "modes.delay.{}", Unit::Factor, Magnitude {
            nl: "Hoe vaak vertraging, bij {}", en: "How often delayed, when {}",
        }
    }
    Layers {
        LabourShare(layer: Layer) = "layers.labour-share.{}", Unit::Share, Share {
            nl: "Arbeid in de bouwkosten: {}", en: "Labour in build cost: {}",
        }
        RunLabourShare(layer: Layer) = "layers.run-labour-share.{}", Unit::Share, Share {
            nl: "Arbeid in de beheerkosten: {}", en: "Labour in run cost: {}",
        }
        ExitWeight(layer: Layer) = "layers.exit-weight.{}", Unit::Factor, Exact {
            nl: "Hoe zwaar overstappen telt: {}", en: "How much switching counts: {}",
        }
    }
    People {
        MixShare(place: MixPlace) = "people.mix-share.{}", Unit::Share, Exact {
            nl: "Aandeel van de {} competentie in eigen werk", en: "Share of the {} competence in own work",
        }
        RequiredLevel(competence: Competence, mode: Mode) = "people.required-level.{}.{}", Unit::Level, Exact {
            nl: "Nodig niveau: {}, bij {}", en: "Level needed: {}, when {}",
        }
        ItTurnover = "people.it-turnover", Unit::Factor, Magnitude {
            nl: "Verloop van IT-rollen, t.o.v. gemiddeld", en: "Turnover of IT roles, relative to average",
        }
        LevelPenalty = "people.level-penalty", Unit::Share, Magnitude {
            nl: "Verlies per ontbrekend niveau", en: "Loss per missing level",
        }
        LeastEffect = "people.least-effect", Unit::Share, Exact {
            nl: "Waarvoor iemand minstens meetelt", en: "The least that a person counts for",
        }
        ExternalPrice = "people.external-price", Unit::Factor, Magnitude {
            nl: "Prijs van inhuur, t.o.v. eigen tarief", en: "Price of external hire, relative to own rate",
        }
        ExternalNorm = "people.external-norm", Unit::Share, Exact {
            nl: "Norm voor externe inhuur (Roemernorm)", en: "Norm for external hire (Roemer norm)",
        }
        Refill = "people.refill", Unit::Share, Share {
            nl: "Deel van vacatures binnen het jaar vervuld", en: "Share of vacancies filled within the year",
        }
        HireRate = "people.hire-rate", Unit::Factor, Share {
            nl: "Deel van een tekort dat per jaar wordt geworven", en: "Share of a gap hired for in a year",
        }
        GainWhenShort = "people.gain-when-short", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst door opleiding bij tekort", en: "Level gained by training when short",
        }
        GainOwn = "people.gain-own", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst door opleiding waar de casus een niveau mist",
            en: "Level gained by training where the case misses a level",
        }
        GainPool = "people.gain-pool", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst door opleiding waar alle casussen samen een niveau missen",
            en: "Level gained by training where all cases together miss a level",
        }
        KnowledgeGain = "people.knowledge-gain", Unit::LevelsPerYear, Magnitude {
            nl: "Niveauwinst met een kennisinstelling", en: "Level gained with a knowledge institution",
        }
        RegieFloor = "people.regie-floor", Unit::Fte, Magnitude {
            nl: "Eigen regie per laag, minstens", en: "Own direction per layer, at least",
        }
    }
    Tender {
        TenderThreshold = "tender.threshold", Unit::Money, Exact {
            nl: "Europese aanbestedingsdrempel", en: "European tender threshold",
        }
        TenderYears = "tender.years-of-running", Unit::Years, Exact {
            nl: "Jaren beheer die meetellen voor de drempel",
            en: "Years of running that count for the threshold",
        }
        TenderWait = "tender.wait", Unit::Months, Luck {
            nl: "Wachttijd door aanbesteden", en: "Wait for a tender",
        }
        TenderDays = "tender.own-days", Unit::Days, Luck {
            nl: "Eigen dagen voor een aanbesteding", en: "Own days for a tender",
        }
    }
    Delivery {
        LeadNoise = "delivery.lead-noise", Unit::Number, Exact, within(0.0, 2.0) {
            nl: "Schommeling van de doorlooptijd", en: "Swing of lead time",
        }
        SwanChance = "delivery.swan.chance", Unit::Share, Share {
            nl: "Kans op een zwarte zwaan bij maatwerk", en: "Chance of a black swan when bespoke",
        }
        SwanTail = "delivery.swan.tail", Unit::Number, Exact, within(0.1, 10.0) {
            nl: "Dikte van de staart van een zwarte zwaan", en: "Tail exponent of a black swan",
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
            nl: "Tot deze bouwkosten is een casus klein", en: "Below this build cost a case is small",
        }
        SwanBase = "delivery.swan.base", Unit::Factor, Exact {
            nl: "Gewicht van de zwarte zwaan zonder nieuwheid",
            en: "Weight of the black swan without novelty",
        }
        SwanNovelty = "delivery.swan.novelty", Unit::Factor, Exact {
            nl: "Wat volle nieuwheid daaraan toevoegt", en: "What full novelty adds to that",
        }
        OrdinaryOverrun = "delivery.ordinary-overrun", Unit::Number, Luck, within(-0.99, 10.0) {
            nl: "Overschrijding zonder zwarte zwaan", en: "Overrun without a black swan",
        }
        OverrunDelay = "delivery.overrun-delay", Unit::Factor, Magnitude {
            nl: "Vertraging per eenheid overschrijding", en: "Delay per unit of overrun",
        }
        MostShort = "delivery.most-short", Unit::Share, Exact, within(0.0, 0.95) {
            nl: "Grootste tekort aan mensen dat levering rekt", en: "Largest shortage of people that stretches delivery",
        }
        DelayHazard = "delivery.delay-hazard", Unit::PerYear, Magnitude {
            nl: "Kans op vertraging per bouwjaar", en: "Chance of a delay per build year",
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
            nl: "Betere collectie en diensten met inwoners",
            en: "Better collection and services with residents",
        }
        ShortageFit = "value.shortage-fit", Unit::Share, Share {
            nl: "Wat volledig tekort aan mensen aan passen kost", en: "Fit lost when wholly short of people",
        }
        UseLoss = "value.use-loss", Unit::Share, Magnitude {
            nl: "Gebruik dat wegvalt per ontbrekend niveau", en: "Use lost per missing level",
        }
        MostUseLoss = "value.most-use-loss", Unit::Share, Exact {
            nl: "Gebruik dat hoogstens wegvalt", en: "The most use that can be lost",
        }
        ReadingLevel = "value.reading-level", Unit::Level, Exact, within(0.0, 5.0) {
            nl: "Datageletterdheid die gebruik vraagt", en: "Data literacy that use asks",
        }
    }
    Incidents {
        IncidentRate(kind: IncidentKind) = "incidents.{}.rate", Unit::PerYear, Magnitude {
            nl: "{}: kans per jaar", en: "{}: chance a year",
        }
        IncidentLoss(kind: IncidentKind) = "incidents.{}.loss", loss_unit(kind), Luck {
            nl: "{}: schade", en: "{}: loss",
        }
        AttributeBase(kind: IncidentKind) = "incidents.{}.attribute-base", Unit::Factor, Exact {
            nl: "{}: gewicht zonder risicokenmerk", en: "{}: weight without its risk driver",
        }
        AttributeSlope(kind: IncidentKind) = "incidents.{}.attribute-slope", Unit::Factor, Exact {
            nl: "{}: wat het risicokenmerk toevoegt", en: "{}: what its risk driver adds",
        }
        ShortageWeight(kind: IncidentKind) = "incidents.{}.shortage-weight", Unit::Factor, Magnitude {
            nl: "{}: wat een tekort aan mensen toevoegt", en: "{}: what a shortage of people adds",
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
            nl: "Vanaf welk deel van het budget schade ernstig is",
            en: "From which share of the budget a loss is serious",
        }
        PauseMonths = "incidents.pause-months", Unit::Months, Luck {
            nl: "Duur van een pauze na een incident", en: "Length of a pause after an incident",
        }
        ElectionRate = "incidents.election-rate", Unit::PerYear, Magnitude {
            nl: "Kans op bestuurlijke omslag in verkiezingsjaar",
            en: "Chance of political change in an election year",
        }
        ReferenceSize = "incidents.reference-size", Unit::Money, Exact, within(1.0, MOST_MONEY) {
            nl: "Arbeid in een casus van gewone omvang", en: "Labour in a case of ordinary size",
        }
    }
}

/// A breach costs an amount for each person; any other incident a part of what building the layer costs.
const fn loss_unit(kind: IncidentKind) -> Unit {
    if matches!(kind, IncidentKind::Breach) { Unit::Money } else { Unit::Factor }
}
