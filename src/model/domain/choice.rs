//! A choice: the sourcing mode and partners of one layer. An invalid one cannot be constructed.

use super::stack::{Mode, Partner, Partners};
use crate::language::worded;
use std::fmt;

/// A valid combination of a sourcing mode and partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    mode: Mode,
    partners: Partners,
}

worded! {
    /// Why a combination of mode and partners is refused.
    pub enum Refusal {
        BuildHasNoPartner { nl: "bij zelf bouwen hoort geen partner", en: "building in-house involves no partner" }
        NeedsPartner { nl: "hiervoor is minstens één partner nodig", en: "this needs at least one partner" }
        /// Nor can they supply what is reused or outsourced.
        ResidentsCannotSupply {
            nl: "inwoners alleen kunnen dit niet leveren; kies er een leverancier bij",
            en: "residents alone cannot supply this; add a supplier",
        }
    }
}

impl Choice {
    /// Building in-house, the only choice without partners.
    pub const BUILD: Self = Self { mode: Mode::Build, partners: Partners::NONE };

    /// Combines a mode with partners.
    ///
    /// # Errors
    /// A [`Refusal`] when the combination means nothing.
    pub fn new(mode: Mode, partners: Partners) -> Result<Self, Refusal> {
        let suppliers = [Partner::Market, Partner::Governments, Partner::Knowledge];
        match mode {
            Mode::Build if !partners.is_empty() => Err(Refusal::BuildHasNoPartner),
            Mode::Codevelop | Mode::Reuse | Mode::Outsource if partners.is_empty() => {
                Err(Refusal::NeedsPartner)
            }
            Mode::Reuse | Mode::Outsource if !suppliers.iter().any(|&partner| partners.contains(partner)) => {
                Err(Refusal::ResidentsCannotSupply)
            }
            _ => Ok(Self { mode, partners }),
        }
    }

    /// All 44 valid choices: mode by mode, few partners first.
    pub fn all() -> Vec<Self> {
        let mut choices: Vec<Self> = Mode::ALL
            .into_iter()
            .flat_map(|mode| Partners::all_sets().filter_map(move |partners| Self::new(mode, partners).ok()))
            .collect();
        choices.sort_by_key(|choice| (choice.mode, choice.partners.count(), choice.partners));
        choices
    }

    pub const fn mode(self) -> Mode {
        self.mode
    }

    pub const fn partners(self) -> Partners {
        self.partners
    }

    /// Reads `mode[:partner[+partner]…]`, the form of [`fmt::Display`].
    ///
    /// # Errors
    /// What part is not understood, or why the combination is refused.
    pub fn parse(text: &str) -> Result<Self, ChoiceError> {
        let (mode, partners) =
            text.split_once(':').map_or((text, None), |(mode, partners)| (mode, Some(partners)));
        let mode = Mode::from_id(mode).ok_or_else(|| ChoiceError::UnknownMode(mode.to_owned()))?;
        let mut set = Partners::NONE;
        for id in partners.into_iter().flat_map(|partners| partners.split('+')) {
            let partner = Partner::from_id(id).ok_or_else(|| ChoiceError::UnknownPartner(id.to_owned()))?;
            if set.contains(partner) {
                return Err(ChoiceError::RepeatedPartner(partner));
            }
            set = set.with(partner);
        }
        Self::new(mode, set).map_err(ChoiceError::Refused)
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mode.id())?;
        for (place, partner) in self.partners.iter().enumerate() {
            write!(f, "{}{}", if place == 0 { ':' } else { '+' }, partner.id())?;
        }
        Ok(())
    }
}

/// Why a text is not a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceError {
    /// No mode has this id.
    UnknownMode(String),
    /// No partner has this id.
    UnknownPartner(String),
    /// A partner is named twice.
    RepeatedPartner(Partner),
    /// The combination means nothing.
    Refused(Refusal),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_1_15_14_and_14_choices() {
        let count = |mode| Choice::all().into_iter().filter(|choice| choice.mode() == mode).count();
        assert_eq!(Mode::ALL.map(count), [1, 15, 14, 14]);
    }

    #[test]
    fn every_choice_is_read_back_as_written() {
        for choice in Choice::all() {
            assert_eq!(Choice::parse(&choice.to_string()), Ok(choice));
        }
    }

    #[test]
    fn residents_alone_cannot_supply() {
        assert_eq!(
            Choice::parse("reuse:residents"),
            Err(ChoiceError::Refused(Refusal::ResidentsCannotSupply))
        );
        assert!(Choice::parse("reuse:market+residents").is_ok());
    }

    #[test]
    fn a_partner_is_named_once() {
        assert_eq!(Choice::parse("reuse:market+market"), Err(ChoiceError::RepeatedPartner(Partner::Market)));
    }
}
