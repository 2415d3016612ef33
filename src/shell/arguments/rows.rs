//! Rows: what a command takes, a row an argument: the member of the request that it becomes, and what the command line and
//! its help say of it. The type of the member says how often it can be given, and how it is read.

use crate::language::Language;
use clap::builder::{IntoResettable, StyledStr, ValueParser, ValueParserFactory};
use clap::{Arg, ArgAction, ArgMatches};

/// Something that a command takes: a value, or a group of them that several commands take.
pub trait Taken: Sized {
    /// The arguments of the command line, from the row of a value. Of a group they are its own, and its row, if there is one,
    /// is the argument that is told in other words here.
    fn args(language: Language, row: Option<Arg>) -> Vec<Arg>;

    /// As typed, under the name of its row.
    fn read(matches: &ArgMatches, name: &str) -> Self;
}

/// A request from its rows. What follows the words of a row are methods of [`Arg`].
macro_rules! request {
    ($(#[$about:meta])* $Name:ident {$(
        $(#[$member_about:meta])*
        $member:ident: $Type:ty
            $(= $made:ident($name:literal $(, $word:expr)*)$(.$method:ident($($with:expr),*))*)?,
    )*}) => {
        $(#[$about])*
        pub struct $Name { $($(#[$member_about])* pub $member: $Type,)* }

        impl Taken for $Name {
            fn args(language: Language, row: Option<Arg>) -> Vec<Arg> {
                let mut args = Vec::new();
                $(
                    let own = [$($made($name $(, $word(language))*)$(.$method($($with),*))*)?];
                    args.extend(<$Type>::args(language, own.into_iter().next()));
                )*
                match row {
                    Some(row) => crate::shell::arguments::rows::reworded(args, &row),
                    None => args,
                }
            }

            fn read(matches: &ArgMatches, _: &str) -> Self {
                Self { $($member: <$Type>::read(matches, concat!($($name)?)),)* }
            }
        }
    };
}
pub(super) use request;

/// An argument with a value, by its name.
pub fn option(name: &'static str, value: &'static str, help: impl IntoResettable<StyledStr>) -> Arg {
    place(name, value, help).long(name)
}

/// An argument that is there or not.
pub fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help)
}

/// An argument by its place.
pub fn place(name: &'static str, value: &'static str, help: impl IntoResettable<StyledStr>) -> Arg {
    Arg::new(name).value_name(value).help(help)
}

/// One of a group in other words than the usual ones.
pub fn told(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).help(help)
}

pub fn reworded(args: Vec<Arg>, row: &Arg) -> Vec<Arg> {
    let with_help = |arg: Arg| match row.get_help() {
        Some(help) if arg.get_id() == row.get_id() => arg.help(help.clone()),
        _ => arg,
    };
    args.into_iter().map(with_help).collect()
}

impl Taken for bool {
    fn args(_: Language, row: Option<Arg>) -> Vec<Arg> {
        row.into_iter().map(|arg| arg.action(ArgAction::SetTrue)).collect()
    }

    fn read(matches: &ArgMatches, name: &str) -> Self {
        matches.get_flag(name)
    }
}

/// Has to be given.
impl Taken for String {
    fn args(_: Language, row: Option<Arg>) -> Vec<Arg> {
        row.into_iter().map(|arg| arg.required(true)).collect()
    }

    fn read(matches: &ArgMatches, name: &str) -> Self {
        matches.get_one(name).cloned().unwrap_or_default()
    }
}

impl<T> Taken for Option<T>
where
    T: ValueParserFactory<Parser = ValueParser> + Clone + Send + Sync + 'static,
{
    fn args(_: Language, row: Option<Arg>) -> Vec<Arg> {
        row.into_iter().map(|arg| arg.value_parser(T::value_parser())).collect()
    }

    fn read(matches: &ArgMatches, name: &str) -> Self {
        matches.get_one(name).cloned()
    }
}

impl<T> Taken for Vec<T>
where
    T: ValueParserFactory<Parser = ValueParser> + Clone + Send + Sync + 'static,
{
    fn args(_: Language, row: Option<Arg>) -> Vec<Arg> {
        let repeated = |arg: Arg| match arg.is_positional() {
            true => arg.num_args(0..),
            false => arg.action(ArgAction::Append),
        };
        row.into_iter().map(|arg| repeated(arg.value_parser(T::value_parser()))).collect()
    }

    fn read(matches: &ArgMatches, name: &str) -> Self {
        matches.get_many(name).unwrap_or_default().cloned().collect()
    }
}

/// Of a command that takes nothing.
impl Taken for () {
    fn args(_: Language, _: Option<Arg>) -> Vec<Arg> {
        Vec::new()
    }

    fn read(_: &ArgMatches, _: &str) -> Self {}
}
