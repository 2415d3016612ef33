//! `closed_list!`: one table from which an enum, its ids, its order and a map with one value per member are made.

/// Declares an enum whose members have a stable text id, and `PerX<T>`: exactly one `T` for each member.
///
/// The ids are what files, the command line and JSON use; the order is the order of display. A member can carry more:
///
/// - its name in every language, and a short one where the name is too long for a narrow column: `name` and `short`;
/// - a row of a type that is named after the enum, a constant: `row`.
///
/// ```
/// # use speelveld_model::domain::closed_list::closed_list;
/// # use speelveld_model::language::Language;
/// closed_list! {
///     pub enum Size, PerSize {
///         Small = "small" { nl: "klein", en: "small" },
///         Large = "large" { nl: "heel groot", en: "very large" } short { nl: "groot", en: "large" },
///     }
/// }
/// closed_list! {
///     pub enum Shelf, PerShelf: u8 {
///         Lower = "lower": 1,
///         Upper = "upper": 2,
///     }
/// }
/// assert_eq!(Size::Large.short(Language::Dutch), "groot");
/// assert_eq!(Size::Small.short(Language::Dutch), Size::Small.name(Language::Dutch));
/// assert_eq!(*Shelf::Upper.row(), 2);
/// ```
#[macro_export]
macro_rules! closed_list {
    ($(#[$doc:meta])* pub enum $name:ident, $per:ident { $($(#[$member_doc:meta])* $member:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$member_doc])* $member),+ }

        impl $name {
            /// Every member, in order of display.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$member),+];

            /// How many members there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The stable id, as files, the command line and JSON write it.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$member => $id),+ }
            }

            /// The member with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$member),)+ _ => None }
            }

            /// Place in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }
        }

        #[doc = concat!("One value for each [`", stringify!($name), "`].")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $per<T>(pub [T; $name::COUNT]);

        impl<T> $per<T> {
            /// Makes the value of each member.
            #[inline]
            pub fn from_fn(mut make: impl FnMut($name) -> T) -> Self {
                Self(std::array::from_fn(|place| make($name::ALL[place])))
            }

            /// Members with their values, in order.
            pub fn iter(&self) -> impl DoubleEndedIterator<Item = ($name, &T)> + ExactSizeIterator {
                $name::ALL.into_iter().zip(self.0.iter())
            }

            /// The values turned into others, member by member.
            #[inline]
            pub fn map<U>(&self, mut turn: impl FnMut($name, &T) -> U) -> $per<U> {
                $per::from_fn(|member| turn(member, &self[member]))
            }
        }

        impl<T: Default> Default for $per<T> {
            fn default() -> Self {
                Self::from_fn(|_| T::default())
            }
        }

        impl<T> std::ops::Index<$name> for $per<T> {
            type Output = T;
            #[inline]
            fn index(&self, member: $name) -> &T {
                &self.0[member.index()]
            }
        }

        impl<T> std::ops::IndexMut<$name> for $per<T> {
            #[inline]
            fn index_mut(&mut self, member: $name) -> &mut T {
                &mut self.0[member.index()]
            }
        }
    };
    ($(#[$doc:meta])* pub enum $name:ident, $per:ident: $row:ty {
        $($(#[$member_doc:meta])* $member:ident = $id:literal : $value:expr),+ $(,)?
    }) => {
        $crate::closed_list! { $(#[$doc])* pub enum $name, $per { $($(#[$member_doc])* $member = $id),+ } }

        impl $name {
            /// Its row in the table.
            pub const fn row(self) -> &'static $row {
                match self { $(Self::$member => const { &$value }),+ }
            }
        }
    };
    ($(#[$doc:meta])* pub enum $name:ident, $per:ident {
        $($(#[$member_doc:meta])* $member:ident = $id:literal { $($words:tt)+ } $(short { $($short:tt)+ })?),+ $(,)?
    }) => {
        $crate::closed_list! { $(#[$doc])* pub enum $name, $per { $($(#[$member_doc])* $member = $id),+ } }

        impl $name {
            pub const fn name(self, language: $crate::language::Language) -> &'static str {
                let words = match self { $(Self::$member => $crate::language::Words { $($words)+ }),+ };
                words.in_language(language)
            }

            /// The name where room is scarce.
            pub const fn short(self, language: $crate::language::Language) -> &'static str {
                let words = match self {
                    $(Self::$member => $crate::closed_list!(@shortest { $($words)+ } $({ $($short)+ })?)),+
                };
                words.in_language(language)
            }
        }
    };
    (@shortest { $($words:tt)+ }) => { $crate::language::Words { $($words)+ } };
    (@shortest { $($words:tt)+ } { $($short:tt)+ }) => { $crate::language::Words { $($short)+ } };
}

pub use closed_list;
