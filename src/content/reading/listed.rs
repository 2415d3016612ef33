//! Closed lists: words of which a file may hold only certain ones.

use crate::content::file::FileKind;
use crate::controls::command::Command;
use crate::domain::assumption::Basis;
use crate::domain::check::Ground;
use crate::domain::incident::{Attribute, IncidentKind, LossBasis, PublicValue, Reach};
use crate::domain::outcome::Outcome;
use crate::domain::people::{Competence, Scale};
use crate::domain::scenario::{Lever, Origin, Training};
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Language;
use crate::preferences::Theme;
pub use crate::texts::needs::List;
use crate::workspace::logbook::StepKind;
use crate::workspace::position::Screen;
use crate::workspace::team_rules::{Devices, FiguresRule};
use crate::workspace::teams::StageKind;

/// The driver that is no competence: the shortage on the layer that is hit.
pub const DRIVER_LAYER: &str = "layer";

/// A member of a closed list.
pub trait Listed: Copy + 'static {
    const LIST: List;

    fn all() -> &'static [Self];

    fn word(self) -> &'static str;

    fn from_word(word: &str) -> Option<Self> {
        Self::all().iter().copied().find(|member| member.word() == word)
    }

    fn words() -> Vec<&'static str> {
        Self::all().iter().map(|member| member.word()).collect()
    }
}

macro_rules! listed {
    ($($member:ty => $list:ident),+ $(,)?) => {
        $(impl Listed for $member {
            const LIST: List = List::$list;
            fn all() -> &'static [Self] { &Self::ALL }
            fn word(self) -> &'static str { self.id() }
        })+

        impl List {
            /// Every word of the list; none for what the files themselves describe, and none for numbers and keys, of
            /// which there are too many.
            pub fn words(self) -> Vec<&'static str> {
                match self {
                    $(Self::$list => <$member>::words(),)+
                    Self::Reach => Reach::words(),
                    Self::LossBasis => LossBasis::words(),
                    Self::Driver => Competence::words().into_iter().chain([DRIVER_LAYER]).collect(),
                    Self::Language => Language::words(),
                    Self::Source | Self::Case | Self::Organisation | Self::Direction => Vec::new(),
                    Self::Number | Self::Key | Self::Scenario | Self::Step => Vec::new(),
                }
            }
        }
    };
}

listed! {
    FileKind => FileKind,
    Layer => Layer,
    Mode => Mode,
    Partner => Partner,
    Competence => Competence,
    Scale => Scale,
    IncidentKind => Incident,
    PublicValue => PublicValue,
    Attribute => Attribute,
    Basis => Basis,
    Origin => Origin,
    Training => Training,
    Ground => Ground,
    Command => Command,
    Screen => Screen,
    Lever => Row,
    StageKind => TeamStage,
    FiguresRule => FiguresRule,
    Devices => Devices,
    StepKind => StepKind,
    Outcome => Outcome,
    Theme => Theme,
}

impl Listed for Language {
    const LIST: List = List::Language;

    fn all() -> &'static [Self] {
        &Self::ALL
    }

    fn word(self) -> &'static str {
        self.code()
    }
}

impl Listed for Reach {
    const LIST: List = List::Reach;

    fn all() -> &'static [Self] {
        &[Self::ShareOfCase, Self::EachLayer, Self::CommonCause, Self::Case]
    }

    fn word(self) -> &'static str {
        match self {
            Self::ShareOfCase => "share-of-case",
            Self::EachLayer => "each-layer",
            Self::CommonCause => "common-cause",
            Self::Case => "case",
        }
    }
}

impl Listed for LossBasis {
    const LIST: List = List::LossBasis;

    fn all() -> &'static [Self] {
        &[Self::BuildCost, Self::Amount]
    }

    fn word(self) -> &'static str {
        match self {
            Self::BuildCost => "build-cost",
            Self::Amount => "amount",
        }
    }
}
