//! Parts of the cost: what the money goes to. Together they are the cost, future by future.

use super::closed_list::closed_list;
use crate::language::{Language, Words};

closed_list! {
    pub enum CostPart, PerCostPart: CostPartRow {
        /// Own people, delivering, running and coordinating.
        OwnPeople = "own_people": CostPartRow {
            name: Words { nl: "Eigen personeel", en: "In-house staff" },
            short: Words { nl: "Eigen pers.", en: "In-house staff" },
            explanation: Words {
                nl: "Eigen werk bij oplevering en in beheer, inclusief afstemming en aanbesteden, × het tarief van de competenties die daarvoor nodig zijn.",
                en: "In-house work in delivery and operation, including coordination and tendering, × the rate of the competences required.",
            },
        },
        /// What partners are paid.
        Partners = "partners": CostPartRow {
            name: Words { nl: "Partners", en: "Partners" },
            short: Words { nl: "Partners", en: "Partners" },
            explanation: Words {
                nl: "Partnerwerk × prijs van een partner-fte × het deel dat de provincie betaalt; wat op de markt wordt ingekocht, volgt de leveranciersprijzen.",
                en: "Partner work × price of a partner FTE × the share that the province pays; what is bought on the market follows supplier prices.",
            },
        },
        /// Material, delivery and running.
        Material = "material": CostPartRow {
            name: Words { nl: "Apparatuur en materiaal", en: "Equipment and materials" },
            short: Words { nl: "Apparatuur", en: "Equipment" },
            explanation: Words {
                nl: "Het deel van bouw- en beheerkosten dat geen arbeid is, × de factor van de werkwijze.",
                en: "The part of build and running cost that is not labour, × the factor of the mode.",
            },
        },
        Licences = "licences": CostPartRow {
            name: Words { nl: "Licenties", en: "Licences" },
            short: Words { nl: "Licenties", en: "Licences" },
            explanation: Words {
                nl: "Bouwkosten × licentiedeel, elk jaar vanaf ingebruikname, als de markt meedoet; volgt de leveranciersprijzen.",
                en: "Build cost × licence share, every year once live, if the market takes part; follows supplier prices.",
            },
        },
        /// Cost above (or below) plan in delivery.
        Overrun = "overrun": CostPartRow {
            name: Words { nl: "Overschrijding", en: "Overrun" },
            short: Words { nl: "Overschrijding", en: "Overrun" },
            explanation: Words {
                nl: "De kosten van oplevering × de overschrijding: meestal klein, soms zeer groot (een ‘zwarte zwaan’).",
                en: "The cost of delivery × the overrun: usually small, sometimes very large (a ‘black swan’).",
            },
        },
        /// Today's way of working until the layers are live.
        OldWay = "old_way": CostPartRow {
            name: Words { nl: "Oude manier van werken", en: "Old way of working" },
            short: Words { nl: "Oude manier", en: "Old way" },
            explanation: Words {
                nl: "Wat de huidige manier van werken kost, elk jaar tot de laag in gebruik is.",
                en: "What today’s way of working costs, every year until the layer is live.",
            },
        },
        /// What external hires cost above own staff.
        ExternalPremium = "external_premium": CostPartRow {
            name: Words { nl: "Meerprijs inhuur", en: "Premium for contractors" },
            short: Words { nl: "Meerprijs inh.", en: "Contr. premium" },
            explanation: Words {
                nl: "De inhuur bij een tekort × de meerprijs boven het tarief van eigen personeel; die is hoger als de arbeidsmarkt krap is.",
                en: "Contractors hired to fill a shortage × the premium above the in-house rate, which is higher when the labour market is tight.",
            },
        },
        Training = "training": CostPartRow {
            name: Words { nl: "Opleiding", en: "Training" },
            short: Words { nl: "Opleiding", en: "Training" },
            explanation: Words {
                nl: "Eigen arbeid van de casus × het opleidingsdeel van dit opleidingsniveau.",
                en: "In-house labour of the case × the training share of this training level.",
            },
        },
        Incidents = "incidents": CostPartRow {
            name: Words { nl: "Incidenten", en: "Incidents" },
            short: Words { nl: "Incidenten", en: "Incidents" },
            explanation: Words {
                nl: "De schade van elk incident dat toeslaat: een deel van de bouwkosten, of een bedrag naar de omvang van de casus.",
                en: "The loss of each incident that strikes: a share of build cost, or an amount that depends on the size of the case.",
            },
        },
        /// Switching at the horizon.
        Exit = "exit": CostPartRow {
            name: Words { nl: "Overstap", en: "Switching" },
            short: Words { nl: "Overstap", en: "Switching" },
            explanation: Words {
                nl: "Per laag: bouwkosten × deel dat overstappen kost × gewicht van de laag, contante waarde aan het eind van de looptijd.",
                en: "Per layer: build cost × the share it costs to switch × the weight of the layer, as present value at the end of the horizon.",
            },
        },
    }
}

/// What is said of a part of the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostPartRow {
    pub name: Words,
    /// The name in at most fifteen cells.
    pub short: Words,
    /// How the numbers become it.
    pub explanation: Words,
}

impl CostPart {
    pub const fn name(self, language: Language) -> &'static str {
        self.row().name.in_language(language)
    }

    pub const fn short(self, language: Language) -> &'static str {
        self.row().short.in_language(language)
    }
}
