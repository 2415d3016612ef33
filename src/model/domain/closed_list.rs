//! `closed_list!`: one table from which an enum, its ids, its order and a map with one value per member are made.

/// Declares an enum whose members have a stable text id, and `PerX<T>`: exactly one `T` for each member.
///
/// The ids are what files, the command line and JSON use; the order is the order of display.
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
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $per<T>(pub [T; $name::COUNT]);

        impl<T> $per<T> {
            /// Makes the value of each member.
            pub fn from_fn(mut make: impl FnMut($name) -> T) -> Self {
                Self(std::array::from_fn(|place| make($name::ALL[place])))
            }

            /// Members with their values, in order.
            pub fn iter(&self) -> impl DoubleEndedIterator<Item = ($name, &T)> + ExactSizeIterator {
                $name::ALL.into_iter().zip(self.0.iter())
            }

            /// The values turned into others, member by member.
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
            fn index(&self, member: $name) -> &T {
                &self.0[member.index()]
            }
        }

        impl<T> std::ops::IndexMut<$name> for $per<T> {
            fn index_mut(&mut self, member: $name) -> &mut T {
                &mut self.0[member.index()]
            }
        }
    };
}

pub use closed_list;
