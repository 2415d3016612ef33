//! Outcomes: the quantities we care about, each in its own unit. Never one blended score.
//!
//! One row for each outcome holds all that is said of it; its formula stands in the simulation. Scorecard, verdict, memo,
//! CSV, JSON, explanations, limits and predictions follow from the row.

use super::closed_list::closed_list;
use super::parameter::Unit;
use crate::language::{Language, Words};

closed_list! {
    /// A quantity we care about, one number in every future.
    pub enum Outcome, PerOutcome: OutcomeRow {
        /// Present value of all cost over the horizon, k€.
        Cost = "cost": OutcomeRow {
            group: Group::Cost, unit: Unit::Money, better: Better::Lower,
            material: Material::Share(0.02), decimals: 0, change: Change::HEIGHT,
            name: Words { nl: "Kosten, contante waarde", en: "Cost, present value" },
            explanation: Words {
                nl: "De som van tien kostensoorten over alle jaren, als contante waarde met de reële discontovoet (halverwege elk jaar).",
                en: "The sum of ten parts of the cost over all years, as present value at the real discount rate (mid-year).",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "Kosten (× € 1.000)", en: "Cost (€k)" },
                Words { nl: "Kosten (× € 1.000)", en: "Cost (€k)" },
            )
            .listed_as(Words { nl: "kosten", en: "cost" }),
            worst_tenth: Some(Figure::new(
                Statistic::WorstTenth,
                Words { nl: "Ongunstigste 10% (×€1.000)", en: "Worst 10% (€k)" },
                Words { nl: "Ongunstigste 10%", en: "Worst 10%" },
            )
            .listed_as(Words { nl: "kosten bij tegenslag", en: "cost if things go badly" })),
        },
        /// Is the cost within the budget? 1 or 0.
        WithinBudget = "within_budget": OutcomeRow {
            group: Group::Cost, unit: Unit::Share, better: Better::Higher,
            material: Material::Amount(0.05), decimals: 0, change: Change::FREQUENCY,
            name: Words { nl: "Binnen budget", en: "Within budget" },
            explanation: Words {
                nl: "Het deel van de toekomsten waarin de contante waarde van de kosten binnen het budget blijft.",
                en: "The share of futures in which the present value of the cost stays within the budget.",
            },
            lead: Figure::new(
                Statistic::Count,
                Words { nl: "Binnen budget {budget}", en: "Within budget {budget}" },
                Words { nl: "Binnen budget", en: "Within budget" },
            ),
            worst_tenth: None,
        },
        /// Did something serious happen? 1 or 0.
        Serious = "serious": OutcomeRow {
            group: Group::Risk, unit: Unit::Share, better: Better::Lower,
            material: Material::Amount(0.05), decimals: 0, change: Change::FREQUENCY,
            name: Words { nl: "Ernstig incident", en: "Serious incident" },
            explanation: Words {
                nl: "Het deel van de toekomsten met een ernstig incident: schade boven een vast deel van het budget, of een datalek, juridische stop, modelfout of verlies van draagvlak.",
                en: "The share of futures with a serious incident: a loss above a set share of the budget, or a data breach, legal stop, model error or loss of public trust.",
            },
            lead: Figure::new(
                Statistic::Count,
                Words { nl: "Ernstig incident", en: "Serious incident" },
                Words { nl: "Ernstig", en: "Serious" },
            )
            .listed_as(Words { nl: "ernstige incidenten", en: "serious incidents" }),
            worst_tenth: None,
        },
        /// Share of the running work in public hands.
        PublicControl = "public_control": OutcomeRow {
            group: Group::Risk, unit: Unit::Share, better: Better::Higher,
            material: Material::Amount(0.03), decimals: 0, change: Change::QUANTITY,
            name: Words { nl: "In publieke handen", en: "In public hands" },
            explanation: Words {
                nl: "Elk deel van het beheerwerk × hoe publiek dat is: eigen personeel telt voor 1, partners voor minder.",
                en: "Each part of the work in operation × how public it is: in-house staff count for 1, partners for less.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "In publieke handen (%)", en: "In public hands (%)" },
                Words { nl: "Publiek (%)", en: "Public hands (%)" },
            )
            .listed_as(Words { nl: "werk in publieke handen", en: "work in public hands" }),
            worst_tenth: None,
        },
        /// Own FTE needed in the busiest year.
        OwnPeople = "own_people": OutcomeRow {
            group: Group::Competence, unit: Unit::Fte, better: Better::Lower,
            material: Material::Larger { amount: 0.1, share: 0.05 }, decimals: 1, change: Change::HEADS,
            name: Words { nl: "Eigen personeel nodig", en: "In-house staff needed" },
            explanation: Words {
                nl: "Eigen werk, afstemming en aanbesteden in het drukste jaar, in fte.",
                en: "In-house work, coordination and tendering in the busiest year, in FTE.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "Eigen personeel (fte)", en: "In-house staff (FTE)" },
                Words { nl: "Eigen (fte)", en: "In-house (FTE)" },
            ),
            worst_tenth: None,
        },
        /// Share of the own work that lacks people in the worst year, before hire.
        Unfilled = "unfilled": OutcomeRow {
            group: Group::Competence, unit: Unit::Share, better: Better::Lower,
            material: Material::Amount(0.03), decimals: 0, change: Change::QUANTITY,
            name: Words { nl: "Werk zonder mensen", en: "Unstaffed work" },
            explanation: Words {
                nl: "In het slechtste jaar: het personeelstekort voor het eigen werk, vóór inhuur, als deel van wat nodig is.",
                en: "In the worst year: the staff shortage for in-house work, before external hiring, as a share of what is needed.",
            },
            lead: Figure::new(
                Statistic::Mean,
                Words { nl: "Werk zonder mensen (%)", en: "Unstaffed work (%)" },
                Words { nl: "Zonder mensen (%)", en: "Unstaffed (%)" },
            ),
            worst_tenth: None,
        },
        /// Months until the last layer is live.
        Live = "live": OutcomeRow {
            group: Group::Result, unit: Unit::Months, better: Better::Lower,
            material: Material::Amount(1.0), decimals: 1, change: Change::MOMENT,
            name: Words { nl: "In gebruik na", en: "Time to go-live" },
            explanation: Words {
                nl: "Doorlooptijd per laag × toevallige schommeling, langer door overschrijding, vertraging en personeelstekort, plus de doorlooptijd van een aanbesteding. De laatste laag telt.",
                en: "Lead time of each layer × random variation, lengthened by overrun, delay and staff shortage, plus the lead time of a tender. The last layer counts.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "In gebruik na (maanden)", en: "Months to go-live" },
                Words { nl: "In gebruik (mnd)", en: "Go-live (months)" },
            )
            .listed_as(Words { nl: "ingebruikname", en: "go-live" }),
            worst_tenth: None,
        },
        /// How well the result does what is needed, 0–1.
        Needed = "needed": OutcomeRow {
            group: Group::Result, unit: Unit::Share, better: Better::Higher,
            material: Material::Amount(0.01), decimals: 0, change: Change::QUANTITY,
            name: Words { nl: "Doet wat nodig is", en: "Need met" },
            explanation: Words {
                nl: "Hoe goed elke laag past, gewogen naar bouwkosten, × in hoeverre mensen het kunnen gebruiken. Een casus die niet in gebruik komt, telt als nul.",
                en: "How well each layer fits, weighted by build cost, × how far people can use it. A case that does not go live counts as zero.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "Doet wat nodig is (%)", en: "Need met (%)" },
                Words { nl: "Behoefte (%)", en: "Need met (%)" },
            )
            .listed_as(Words { nl: "doen wat nodig is", en: "meeting the need" }),
            worst_tenth: None,
        },
        /// Share of the value that a perfect solution, live on day one, would have given.
        Value = "value": OutcomeRow {
            group: Group::Result, unit: Unit::Share, better: Better::Higher,
            material: Material::Amount(0.01), decimals: 0, change: Change::QUANTITY,
            name: Words { nl: "Waarde behaald", en: "Value realised" },
            explanation: Words {
                nl: "In hoeverre de casus doet wat nodig is × het deel van de looptijd dat die in gebruik is en niet stilligt.",
                en: "How well the case meets the need × the part of the horizon in which it is live and not paused.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "Waarde behaald (%)", en: "Value realised (%)" },
                Words { nl: "Waarde (%)", en: "Value (%)" },
            ),
            worst_tenth: None,
        },
        /// Did at least one incident strike? 1 or 0.
        Incidents = "incidents": OutcomeRow {
            group: Group::Risk, unit: Unit::Share, better: Better::Lower,
            material: Material::Amount(0.05), decimals: 0, change: Change::FREQUENCY,
            name: Words { nl: "Minstens één incident", en: "At least one incident" },
            explanation: Words {
                nl: "Het deel van de toekomsten waarin minstens één incident optreedt, op welke laag dan ook.",
                en: "The share of futures in which at least one incident occurs, on any layer.",
            },
            lead: Figure::new(
                Statistic::Count,
                Words { nl: "Minstens één incident", en: "At least one incident" },
                Words { nl: "Met incident", en: "Any incident" },
            ),
            worst_tenth: None,
        },
        /// External share of own-side work in the worst year.
        ExternalShare = "external_share": OutcomeRow {
            group: Group::Competence, unit: Unit::Share, better: Better::Lower,
            material: Material::Amount(0.03), decimals: 0, change: Change::HEIGHT,
            name: Words { nl: "Externe inhuur", en: "External hiring" },
            explanation: Words {
                nl: "In het slechtste jaar: ingehuurd werk als deel van al het eigen werk.",
                en: "In the worst year: work by contractors as a share of all in-house work.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "Externe inhuur (%)", en: "External hiring (%)" },
                Words { nl: "Inhuur (%)", en: "Ext. hiring (%)" },
            ),
            worst_tenth: None,
        },
        /// Cost to switch at the horizon, k€ at that moment.
        Exit = "exit": OutcomeRow {
            group: Group::Cost, unit: Unit::Money, better: Better::Lower,
            material: Material::Share(0.02), decimals: 0, change: Change::HEIGHT,
            name: Words { nl: "Overstapkosten", en: "Switching cost" },
            explanation: Words {
                nl: "Per laag: bouwkosten × deel dat overstappen kost × gewicht van de laag, aan het eind van de looptijd.",
                en: "Per layer: build cost × the share it costs to switch × the weight of the layer, at the end of the horizon.",
            },
            lead: Figure::new(
                Statistic::Median,
                Words { nl: "Overstapkosten (× € 1.000)", en: "Switching cost (€k)" },
                Words { nl: "Overstap ×€1.000", en: "Switching (€k)" },
            ),
            worst_tenth: None,
        },
    }
}

/// All that is said of an outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutcomeRow {
    pub group: Group,
    pub unit: Unit,
    pub better: Better,
    /// From which size a difference matters.
    pub material: Material,
    /// How many decimals mean something to a reader.
    pub decimals: u8,
    /// What is said of a figure that is higher or lower.
    pub change: Change,
    /// Without its unit.
    pub name: Words,
    /// How the numbers become it.
    pub explanation: Words,
    /// The figure to show first.
    pub lead: Figure,
    /// Where its worst tenth begins, when that is shown as well.
    pub worst_tenth: Option<Figure>,
}

closed_list! {
    /// What an outcome is about.
    pub enum Group, PerGroup {
        Cost = "cost" { nl: "Kosten", en: "Cost" },
        Risk = "risk" { nl: "Risico", en: "Risk" },
        Competence = "competence" { nl: "Competenties", en: "Competence" } short { nl: "Personeel", en: "Staff" },
        Result = "result" { nl: "Resultaat", en: "Result" },
    }
}

/// Which way an outcome is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Lower,
    Higher,
}

/// From which size a difference matters; a smaller one is slight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Material {
    /// In the unit of the outcome.
    Amount(f64),
    /// A share of the figure of the baseline.
    Share(f64),
    /// The larger of the two.
    Larger { amount: f64, share: f64 },
}

impl Material {
    /// The amount, given the figure of the baseline.
    pub const fn least(self, figure: f64) -> f64 {
        match self {
            Self::Amount(amount) => amount,
            Self::Share(share) => share * figure.abs(),
            Self::Larger { amount, share } => amount.max(share * figure.abs()),
        }
    }
}

/// Words for a figure that is higher and one that is lower than that of the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub higher: Words,
    pub lower: Words,
}

impl Change {
    const HEIGHT: Self =
        Self { higher: Words { nl: "hoger", en: "higher" }, lower: Words { nl: "lager", en: "lower" } };
    const QUANTITY: Self =
        Self { higher: Words { nl: "meer", en: "more" }, lower: Words { nl: "minder", en: "less" } };
    const HEADS: Self =
        Self { higher: Words { nl: "meer", en: "more" }, lower: Words { nl: "minder", en: "fewer" } };
    const FREQUENCY: Self = Self {
        higher: Words { nl: "vaker", en: "more often" },
        lower: Words { nl: "minder vaak", en: "less often" },
    };
    const MOMENT: Self =
        Self { higher: Words { nl: "later", en: "later" }, lower: Words { nl: "eerder", en: "sooner" } };
}

/// A figure of an outcome, as rows of the scorecard show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    pub statistic: Statistic,
    /// The label of its row with its unit; `{budget}` stands for the budget.
    pub label: Words,
    /// The same in at most eighteen cells.
    pub short: Words,
    /// Its name among others in a sentence, where the label would not do; without a comma.
    pub in_a_list: Option<Words>,
}

impl Figure {
    const fn new(statistic: Statistic, label: Words, short: Words) -> Self {
        Self { statistic, label, short, in_a_list: None }
    }

    const fn listed_as(self, words: Words) -> Self {
        Self { in_a_list: Some(words), ..self }
    }
}

/// What a figure is of the futures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// The median, with the range that holds 90 % of the futures.
    Median,
    /// The mean, with what one future in ten exceeds: where the median would say nothing, as most futures have none.
    Mean,
    /// In how many futures it is so; the outcome is 1 or 0.
    Count,
    /// Where the worst tenth begins, with its mean.
    WorstTenth,
}

impl Outcome {
    /// Which way it is better.
    pub const fn better(self) -> Better {
        self.row().better
    }

    /// Can one figure be better than another? How many own people it takes is neither good nor bad.
    pub const fn is_judged(self) -> bool {
        !matches!(self, Self::OwnPeople)
    }

    pub const fn unit(self) -> Unit {
        self.row().unit
    }

    pub const fn name(self, language: Language) -> &'static str {
        self.row().name.in_language(language)
    }

    /// Is the mean the figure to lead with?
    pub const fn leads_with_mean(self) -> bool {
        !matches!(self.row().lead.statistic, Statistic::Median)
    }

    /// Is it 1 or 0 in every future?
    pub const fn is_yes_or_no(self) -> bool {
        matches!(self.row().lead.statistic, Statistic::Count)
    }

    /// Scenarios compared by the figure that leads.
    pub const fn lead(self) -> Measure {
        Measure { outcome: self, figure: &self.row().lead }
    }

    /// Every figure of it.
    pub fn measures(self) -> impl Iterator<Item = Measure> {
        let further = self.row().worst_tenth.as_ref();
        std::iter::once(self.lead()).chain(further.map(|figure| Measure { outcome: self, figure }))
    }
}

/// A figure of an outcome by which scenarios are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    pub outcome: Outcome,
    pub figure: &'static Figure,
}

impl Measure {
    /// Where the worst tenth of the cost begins.
    pub const WORST_TENTH: Self = match &Outcome::Cost.row().worst_tenth {
        Some(figure) => Self { outcome: Outcome::Cost, figure },
        None => Outcome::Cost.lead(),
    };

    /// The rows of the scorecard, at most eight.
    pub const SCORECARD: &'static [Self] = &[
        Outcome::Cost.lead(),
        Outcome::WithinBudget.lead(),
        Outcome::Serious.lead(),
        Outcome::PublicControl.lead(),
        Outcome::OwnPeople.lead(),
        Outcome::Unfilled.lead(),
        Outcome::Live.lead(),
        Outcome::Needed.lead(),
    ];

    /// What is shown behind a key and in reports: what the scorecard lacks.
    pub fn more() -> impl Iterator<Item = Self> {
        let all = Outcome::ALL.into_iter().flat_map(Outcome::measures);
        all.filter(|measure| !Self::SCORECARD.contains(measure))
    }

    /// Everything that is compared, in order of reading.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::SCORECARD.iter().copied().chain(Self::more())
    }

    /// The stable id of its row.
    pub const fn id(self) -> &'static str {
        match self.figure.statistic {
            Statistic::WorstTenth => "worst_tenth",
            Statistic::Median | Statistic::Mean | Statistic::Count => self.outcome.id(),
        }
    }

    pub const fn statistic(self) -> Statistic {
        self.figure.statistic
    }

    /// What a raw value is multiplied by to be shown: shares that are not counts of futures become percentages.
    pub fn scale(self) -> f64 {
        let is_count = self.statistic() == Statistic::Count;
        if self.outcome.unit() == Unit::Share && !is_count { 100.0 } else { 1.0 }
    }
}
