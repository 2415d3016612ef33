//! The two languages of the program, and a text that exists in both.

/// A language of the program. Both are equal: nothing is written in only one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Dutch,
    English,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The two-letter code: `nl` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of a code or a system locale: `nl`, `en`, `nl_NL.UTF-8`, `en-GB`.
    pub fn from_code(code: &str) -> Option<Self> {
        let start = code.split(['_', '-', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(start))
    }

    /// The language after this one in [`Self::ALL`], the first after the last.
    pub const fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }
}

/// One value for each language, `nl` and `en` side by side; a value that lacks one does not compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct InLanguages<T> {
    pub nl: T,
    pub en: T,
}

/// Words of the program, in every language.
pub type Words = InLanguages<&'static str>;

/// A text of the content files, or typed by the user, in every language.
pub type Text = InLanguages<String>;

impl<T> InLanguages<T> {
    /// The value that belongs to one language.
    pub const fn of(&self, language: Language) -> &T {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }

    /// The values turned into others, language by language.
    pub fn map<U>(&self, turn: impl Fn(&T) -> U) -> InLanguages<U> {
        InLanguages::from_fn(|language| turn(self.of(language)))
    }

    /// Makes the value of each language.
    pub fn from_fn(make: impl Fn(Language) -> T) -> Self {
        Self { nl: make(Language::Dutch), en: make(Language::English) }
    }
}

impl Words {
    /// The words in one language.
    pub const fn in_language(&self, language: Language) -> &'static str {
        self.of(language)
    }
}

impl Text {
    /// The text in one language.
    pub fn in_language(&self, language: Language) -> &str {
        self.of(language)
    }

    /// The text that words of the program make, in every language.
    pub fn of_words<W: Into<String>>(words: impl Fn(Language) -> W) -> Self {
        Self::from_fn(|language| words(language).into())
    }

    /// A text that is the same in every language, such as a name that the user typed.
    pub fn same(text: &str) -> Self {
        Self::from_fn(|_| text.to_owned())
    }
}

/// A closed list of things to tell of, each in one row with its words.
#[macro_export]
macro_rules! worded {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$member_about:meta])* $member:ident { $($words:tt)+ })+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$member_about])* $member,)+
        }

        impl $name {
            pub const fn in_words(self, language: $crate::language::Language) -> &'static str {
                let words = match self { $(Self::$member => $crate::language::Words { $($words)+ }),+ };
                words.in_language(language)
            }
        }
    };
}

pub use worded;
